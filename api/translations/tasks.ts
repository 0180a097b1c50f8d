import { languagesChosen } from '../../database/translations';
import { countInWords } from '../../rules/calendar/words';
import { LINES } from '../../rules/notices/above/lines';
import type { House } from '../house';
import { may } from '../permissions';
import type { Viewer } from '../session/viewer';
import { LANGUAGES_IN_ENGLISH } from '../words/languages';
import { catalogueOf, FOREIGN, type Entry } from './catalogue';

/** A language that parents have chosen and that has words nobody has reviewed: they read English meanwhile (E5). */
interface TranslationTask {
  language: string;
  words: string;
  href: string;
}

/** What is to be translated or reviewed, for those who see to it. */
export async function translationTasks(house: House, viewer: Viewer): Promise<TranslationTask[]> {
  if (!may(viewer.office, 'keep-translations')) return [];
  const tasks: TranslationTask[] = [];
  for (const { language, contacts } of await languagesChosen(house.db, viewer.partnership)) {
    const code = FOREIGN.find((one) => one === language);
    const entries = code ? await catalogueOf(house, viewer.partnership, code) : [];
    const gaps = entries.filter(({ state }) => state !== 'reviewed');
    if (gaps.length === 0) continue;
    const reads = contacts === 1 ? 'parent who chose it reads' : 'parents who chose it read';
    const words = `${countInWords(gaps.length, 'text')} not reviewed: ${contacts} ${reads} some ${affected(gaps)} in English`;
    tasks.push({ language: LANGUAGES_IN_ENGLISH[language], words, href: `/translations/${language}` });
  }
  return tasks;
}

const affected = (gaps: Entry[]): string =>
  gaps.some(({ id }) => Object.hasOwn(LINES, id)) ? 'pages and letters' : 'pages';
