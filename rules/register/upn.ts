/** The letters of the check, by value: no I, O or S, which are read as figures. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
/** Check letter, authority (3), establishment (4), year (2), serial (3, the last a letter where the number is temporary). */
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** What is wrong with a unique pupil number. */
export type UpnFault = { fault: 'shape' } | { fault: 'check-letter'; expected: string };

/**
 * Checks a unique pupil number by its check letter: characters 2 to 13, each times its place, modulo 23. The first
 * figures are those of the school that issued it, which need not be the pupil's school now.
 *
 * @param upn in capitals, without spaces
 * @returns null where it is right
 * @source law.md section 6: UPN; Government Data Standards Catalogue, Unique Pupil Number 2.0
 * @example upnFault('B801200005001') is null; upnFault('A801200005001') is { fault: 'check-letter', expected: 'B' }
 */
export function upnFault(upn: string): UpnFault | null {
  if (!SHAPE.test(upn)) return { fault: 'shape' };
  const sum = [...upn].slice(1).reduce((total, character, at) => total + valueOf(character) * (at + 2), 0);
  const expected = LETTERS.charAt(sum % LETTERS.length);
  return upn.startsWith(expected) ? null : { fault: 'check-letter', expected };
}

const valueOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : LETTERS.indexOf(character);
