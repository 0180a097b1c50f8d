import { dateInWords } from '../../rules/calendar/words';
import type { Refusal } from '../../rules/refusal';

const WORDS: Record<string, (on: string) => string> = {
  'already-represented': (on) => `The governors have had your words since ${on}.`,
  'remote-already-asked': (on) => `You asked for this on ${on}. You need not ask again.`,
  'governors-already-decided': (on) => `The governors met on ${on}. They have decided.`,
  'already-cancelled': (on) => `The school took its decision back on ${on}.`,
  'no-remote-meeting-then': () => 'The law did not let families ask for this yet.',
  'no-exclusion': () => 'There is nothing now that the governors can look at.',
  'not-at-stage-3': () => 'Nothing is asked of you now.',
  'no-review-meeting': () => 'The school must meet you first. Then you can answer.',
  'already-permanently-excluded': () => 'This waits until the governors have decided.',
};

/** A refusal as a family reads it: what happened. Who can still help stands on every page. */
export function familySentence({ refused, detail }: Refusal): string {
  const on = typeof detail?.['on'] === 'string' ? dateInWords(detail['on']) : 'an earlier day';
  return WORDS[refused]?.(on) ?? 'This cannot be done now.';
}
