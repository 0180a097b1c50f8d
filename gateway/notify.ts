import { NotifyClient } from 'notifications-node-client';
import type { Answer, Fate, Gateway } from './gateway';
import type { NotifySettings } from './settings';

/** A page of PDF is uploaded within this, on a slow line. */
const LONGEST_WAIT_MS = 30_000;

/** Its words for what is over. All others mean that it is under way still, those that are new to us too. */
const DONE = ['delivered', 'received', 'sent'];
const FAILED = [
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'validation-failed',
  'virus-scan-failed',
  'cancelled',
];

/**
 * GOV.UK Notify: texts by one template that consists of what we write, letters as we print them.
 *
 * @source https://docs.notifications.service.gov.uk/node.html
 */
export function notifyGateway({ apiKey, textTemplate, url }: NotifySettings): Gateway {
  const client = url ? new NotifyClient(url, apiKey) : new NotifyClient(apiKey);
  return {
    sendText: ({ to, words, reference }) =>
      answerOf(client.sendSms(textTemplate, to, { personalisation: { words }, reference })),
    sendLetter: ({ pdf, reference }) => answerOf(client.sendPrecompiledLetter(reference, pdf, 'first')),
    fateOf: async (reference) => {
      const { data } = await inTime(client.getNotifications(undefined, undefined, reference));
      const [newest] = data.notifications;
      if (!newest) return null;
      return { fate: fateBy(newest.status), word: newest.status, at: newest.completed_at ?? null };
    },
  };
}

/** The client waits for ever: whoever waits for it does not. What was taken all the same is found by its reference. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), LONGEST_WAIT_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Refused {
  response?: { status: number; data?: { errors?: { error: string; message: string }[] } };
  message: string;
}

/** A 400 stays one. Wrong keys are put right by somebody, and too many requests are fewer later. */
const FOR_GOOD = 400;

async function answerOf(sent: Promise<{ data: { id: string } }>): Promise<Answer> {
  try {
    const { data } = await inTime(sent);
    return { accepted: true, answered: true, forGood: false, detail: data.id };
  } catch (error) {
    const { response, message } = error as Refused;
    const said = response?.data?.errors?.map((one) => `${one.error}: ${one.message}`).join('. ');
    const detail = said ?? message;
    return {
      accepted: false,
      answered: response !== undefined,
      forGood: response?.status === FOR_GOOD,
      detail: response ? `${response.status} ${detail}` : detail,
    };
  }
}

const fateBy = (word: string): Fate['fate'] =>
  DONE.includes(word) ? 'done' : FAILED.includes(word) ? 'failed' : 'under-way';
