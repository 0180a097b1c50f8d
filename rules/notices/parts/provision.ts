import { timeInWords } from '../../calendar/words';
import type { Part } from './part';
import type { Told } from './told';

/** Little enough for the command that arranges it to be asked before anything is sent. */
export interface ProvisionFacts {
  name: string;
  decision: Pick<Told['decision'], 'arranged'>;
}

const COMMON = { suppliedBy: 'headteacher', rule: 'law 5', confirmed: false } as const;

/** What a family must know before full-time education starts. @source law.md rows 4, 5; the list is to be confirmed */
export const provisionDetails: Part<ProvisionFacts>[] = [
  {
    ...COMMON,
    id: 'provision-start',
    what: 'when full-time education starts',
    confirmed: true,
    words: ({ decision: { arranged } }) =>
      arranged ? [{ p: `The first lesson is at ${timeInWords(arranged.startsAt)}.` }] : [],
  },
  {
    ...COMMON,
    id: 'provision-address',
    what: 'the address at which full-time education takes place',
    words: ({ decision: { arranged } }) =>
      arranged?.address?.trim()
        ? [{ p: `Lessons are at ${arranged.provider}:` }, { list: [arranged.address] }]
        : [],
  },
  {
    ...COMMON,
    id: 'provision-times',
    what: 'the times of the sessions',
    words: ({ decision: { arranged } }) =>
      arranged?.times?.trim() ? [{ p: `The times are ${arranged.times}.` }] : [],
  },
  {
    ...COMMON,
    id: 'report-to',
    what: 'the person to report to on the first day',
    words: ({ name, decision: { arranged } }) =>
      arranged?.reportTo?.trim() ? [{ p: `On the first day, ${name} asks for ${arranged.reportTo}.` }] : [],
  },
];
