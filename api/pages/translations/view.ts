import { createHash } from 'node:crypto';
import { dateInWords } from '../../../rules/calendar/words';
import type { Foreign } from '../../../database/translations';
import type { Entry, State } from '../../translations/catalogue';

/** Who can say whether words are good. */
export const reviewerOf = (language: Foreign): { who: string; hint: string } =>
  language === 'easy-read'
    ? { who: 'somebody who uses easy read', hint: 'The name of somebody who uses easy read' }
    : { who: 'a speaker', hint: 'The name of somebody who speaks the language' };

/** How it stands with a text, in words. */
export const stateWords = (language: Foreign): Record<State, string> => ({
  missing: 'Missing',
  draft: `Not reviewed by ${reviewerOf(language).who}`,
  changed: 'English changed since',
  reviewed: 'Reviewed',
});

/** Which words somebody saw: a tick is for these and for no others. */
const seenOf = ({ id, english, translation }: Entry): string =>
  createHash('sha256')
    .update(JSON.stringify([english, translation?.words]))
    .digest('hex')
    .slice(0, 16) + `:${id}`;

export const textView = (entry: Entry, language: Foreign) => ({
  id: entry.id,
  english: entry.english,
  words: entry.translation?.words ?? '',
  note: entry.translation?.note ?? '',
  was: entry.state === 'changed' ? entry.translation?.english : null,
  state: entry.state,
  stateWords: stateWords(language)[entry.state],
  review:
    entry.state === 'reviewed' && entry.translation?.reviewedOn
      ? `${entry.translation.reviewer ?? ''}, ${dateInWords(entry.translation.reviewedOn)}`
      : null,
  mayBeReviewed: entry.state === 'draft',
  seen: seenOf(entry),
  href: `/translations/${language}/${entry.id}`,
});
