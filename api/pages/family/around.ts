import { LANGUAGES } from '../../../rules/pupil/language';
import type { Speech } from '../../family/speech';
import { directionOf, LANGUAGE_NAMES } from '../../words/languages';
import type { Reader } from './show';

/** What stands around a family's page: its language, the others to choose from, and the words of the frame. */
export function around({ choose, size, voice }: Reader, { language, say }: Speech) {
  return {
    lang: language,
    dir: directionOf(language),
    large: size === 'large-print',
    choose,
    languages: LANGUAGES.map((code) => ({
      code,
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
