import { ENGLISH, speechIn, type Said } from '../../family/speech';
import type { Voice } from '../../family/voice';
import { directionOf, LANGUAGE_NAMES } from '../../words/languages';

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
  return { language, name: LANGUAGE_NAMES[language], dir: directionOf(language), said, hear };
}
