/** Numbers of mobile telephones in the United Kingdom, by their digits alone: 070 and 076 are none. */
const MOBILE = /^(?:(?:00)?440?|0)(7[1-57-9]\d{8})$/;

/**
 * A number to which a text message can go, as the whole world writes it.
 *
 * @param phone as somebody typed it, with spaces, brackets and hyphens
 * @returns null for any other number: a landline, one of another country, one with a digit too many
 * @example mobileOf('07700 900123') and mobileOf('+44 (0)7700-900123') are '+447700900123', mobileOf('0117 496 0123') is null
 */
export function mobileOf(phone: string): string | null {
  const found = MOBILE.exec(phone.replaceAll(/\D/g, ''));
  return found ? `+44${found[1]}` : null;
}
