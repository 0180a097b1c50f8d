const WOULD_BE_SENT = 'Show what would be sent';

/** Buttons say the deed, so they say whether it sends anything. */
const sends = (button: string): boolean => /\b(send|tell|invite)\b/.test(button);

/** What a button says: in a rehearsal one that sends shows what would be sent instead (E7). */
export const buttonWords = (rehearsal: boolean | undefined, button: string): string =>
  rehearsal && sends(button) ? WOULD_BE_SENT : button;

/** What has been done, in a rehearsal: without the words on what is on its way to whom, for nothing is. */
export const rehearsedWords = (done: string): string =>
  `${done.replace(/\. .*$/s, '.')} Rehearsal: nothing has left. What would have been sent stands under Letters.`;
