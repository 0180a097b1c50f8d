import { directionOf, langTag } from '../../../rules/pupil/language';
import { ENGLISH, speechIn, type Said } from '../../family/speech';
import type { Voice } from '../../family/voice';
import { LANGUAGE_NAMES } from '../../words/languages';

/** What there is of a page's words in a language that it could not be drawn in: to be shown beside the English, marked. */
export function roughWords({ language, reviewed, drafts }: Voice) {
  const wordsOf = (id: string) => reviewed.get(id) ?? drafts.get(id);
  const rough = speechIn(language, wordsOf);
  const said: { english: string; rough: string }[] = [];
  /** Takes note of a text that the page shows. */
  const hear = (text: Said): void => {
    const english = ENGLISH.say(text);
    if (wordsOf(typeof text === 'string' ? text : text.say) === undefined) return;
    if (!said.some((other) => other.english === english)) said.push({ english, rough: rough.say(text) });
  };
  const [name, lang, dir] = [LANGUAGE_NAMES[language], langTag(language), directionOf(language)];
  return { name, lang, dir, said, hear };
}
