import {
  languagesChosen,
  translationsFor,
  type Foreign,
  type Translation,
} from '../../database/translations';
import { LANGUAGES } from '../../rules/pupil/language';
import { isReviewed } from '../family/voice';
import { TEXTS, type TextId } from '../family/words';
import type { House } from '../house';

/** How it stands with one text in one language. Only what is reviewed is shown to families as their page. */
export type State = 'missing' | 'draft' | 'changed' | 'reviewed';

/** One text of the families' pages, with what there is of it in a language. */
export interface Entry {
  id: TextId;
  english: string;
  state: State;
  translation: Translation | null;
}

/** The languages that there are catalogues of. */
export const FOREIGN = LANGUAGES.filter((language): language is Foreign => language !== 'en');

/** Every text, in the order of the pages, with what a partnership has of it in a language. */
export async function catalogueOf(house: House, partnership: string, language: Foreign): Promise<Entry[]> {
  const rows = await translationsFor(house.db, partnership, language);
  const known = new Map(rows.map((row) => [row.textId, row]));
  return (Object.entries(TEXTS) as [TextId, string][]).map(([id, english]) => {
    const translation = known.get(id) ?? null;
    return { id, english, translation, state: stateOf(english, translation) };
  });
}

function stateOf(english: string, translation: Translation | null): State {
  if (!translation) return 'missing';
  if (translation.english !== english) return 'changed';
  return isReviewed(translation) ? 'reviewed' : 'draft';
}

/** One language of a partnership: how many texts stand how, and how many of its families have chosen it. */
interface LanguageStanding extends Record<State, number> {
  language: Foreign;
  families: number;
}

/** Each language, with what is still to be done for it. */
export async function standings(house: House, partnership: string): Promise<LanguageStanding[]> {
  const chosen = await languagesChosen(house.db, partnership);
  const found: LanguageStanding[] = [];
  for (const language of FOREIGN) {
    const entries = await catalogueOf(house, partnership, language);
    const count = (state: State) => entries.filter((entry) => entry.state === state).length;
    found.push({
      language,
      families: chosen.find((one) => one.language === language)?.contacts ?? 0,
      missing: count('missing'),
      draft: count('draft'),
      changed: count('changed'),
      reviewed: count('reviewed'),
    });
  }
  return found;
}

/** The places of a text where something is put in, each once. */
export const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
