import { translationsAtTheDoor, translationsFor, type Translation } from '../../database/translations';
import type { Language } from '../../rules/pupil/language';
import type { House } from '../house';
import { TEXTS, type TextId } from './words';

/** A language, with the words that there are in it. */
export interface Voice {
  language: Language;
  /** Read by a speaker, of the English as it is today. */
  reviewed: ReadonlyMap<string, string>;
  /** Read by nobody, or written of an English that has changed: shown as such alone. */
  drafts: ReadonlyMap<string, string>;
}

/**
 * Looks up what there is in a language.
 *
 * @param partnership null for whoever has not come in yet
 */
export async function voiceIn(house: House, partnership: string | null, language: Language): Promise<Voice> {
  if (language === 'en') return { language, reviewed: new Map(), drafts: new Map() };
  const rows = await (partnership === null
    ? translationsAtTheDoor(house.db, language)
    : translationsFor(house.db, partnership, language));
  const [good, rough] = [rows.filter(isReviewed), rows.filter((row) => !isReviewed(row))];
  const words = (of: Translation[]) => new Map(of.map((row) => [row.textId, row.words]));
  return { language, reviewed: words(good), drafts: words(rough) };
}

/** Whether words may be said to a family: a speaker has read them, and the English is still what it was. */
export const isReviewed = ({ reviewer, english, textId }: Translation): boolean =>
  reviewer !== null && english === TEXTS[textId as TextId];
