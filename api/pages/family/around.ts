import { directionOf, isLarge, langTag, LANGUAGES } from '../../../rules/pupil/language';
import type { Speech } from '../../family/speech';
import { LANGUAGE_NAMES } from '../../words/languages';
import type { Reader } from './show';

/** What stands around a family's page: its language, the others to choose from, and the words of the frame. */
export function around({ choose, size, voice }: Reader, { language, say }: Speech) {
  return {
    language,
    lang: langTag(language),
    dir: directionOf(language),
    large: isLarge({ language: voice.language, size }),
    choose,
    languages: LANGUAGES.map((code) => ({
      code,
      lang: langTag(code),
      name: LANGUAGE_NAMES[code],
      dir: directionOf(code),
      chosen: code === voice.language,
    })),
    words: {
      skip: say('frame.skip'),
      problem: say('frame.problem'),
      error: say('frame.error'),
      back: say('frame.back'),
      help: say('frame.help'),
      privacy: say('frame.privacy'),
      accessibility: say('frame.accessibility'),
    },
  };
}
