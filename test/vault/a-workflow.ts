import {
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  setCurrentDetails,
  sleep,
  upsertMemo,
} from '@temporalio/workflow';

export const said = defineUpdate<string, [string]>('said');
export const heard = defineSignal<[string]>('heard');
export const all = defineQuery<string[]>('all');

interface Acts {
  echo: (text: string) => Promise<string>;
}
const { echo } = proxyActivities<Acts>({ startToCloseTimeout: '10 s', summary: 'SECRET in a summary' });
const { echo: echoHere } = proxyLocalActivities<Acts>({ startToCloseTimeout: '10 s' });

/** Sends a secret through everything that the engine stores: SECRET must be found in none of it. */
export async function secretive(words: string[]): Promise<string[]> {
  let over = '';
  setHandler(all, () => words);
  setHandler(heard, (word) => {
    if (word === 'SECRET end' || word === 'SECRET failure') over = word;
    else words.push(word);
  });
  setHandler(
    said,
    async (word) => {
      words.push(await echo(word), await echoHere(word));
      if (word.endsWith('fails'))
        throw ApplicationFailure.nonRetryable(`SECRET ${word}`, 'failed', 'SECRET detail');
      return `SECRET answer to ${word}`;
    },
    {
      validator: (word: string) => {
        if (word.endsWith('refused')) throw ApplicationFailure.nonRetryable('SECRET no', 'refused', { word });
      },
    },
  );
  setCurrentDetails('SECRET details');
  upsertMemo({ note: 'SECRET memo' });
  await sleep(1, { summary: 'SECRET timer' });
  await condition(() => over !== '');
  if (over === 'SECRET failure') throw ApplicationFailure.nonRetryable(over, 'failed', 'SECRET detail');
  if (words.length < 8)
    await continueAsNew<typeof secretive>([...words, ...Array<string>(8).fill('SECRET filler')]);
  return words;
}
