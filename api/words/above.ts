import type { Above } from '../../rules/notices/letter';
import { LANGUAGES_IN_ENGLISH } from './languages';

/**
 * In which language one of the family was written to, for staff; nothing for whoever reads English.
 *
 * @example 'Polish lines above the English'
 * @example 'English alone: nobody has reviewed our Polish lines for letters'
 */
export function aboveWords(above: Above | null): string | null {
  if (!above) return null;
  const language = LANGUAGES_IN_ENGLISH[above.language];
  return above.lines.length > 0
    ? `${language} lines above the English`
    : `English alone: nobody has reviewed our ${language} lines for letters`;
}
