import { createHmac } from 'node:crypto';

/** Letters and figures that are not read as one another. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const GROUPS = 4;
const LETTERS_OF_A_GROUP = 5;

/**
 * A first password. It is worked out and never stored: from our own secret and from a random text. An import keeps that text
 * for a day, so that a second click and the page after it have the same, and nobody can later; where the password is shown
 * once, the text is kept nowhere.
 *
 * @example "k7f2m-9qhtd-3vwxa-pz8ne"
 */
export function firstPassword(secret: string, salt: string, email: string): string {
  const bytes = createHmac('sha256', secret).update(`first password ${salt} ${email}`).digest();
  const letters = [...bytes]
    .slice(0, GROUPS * LETTERS_OF_A_GROUP)
    .map((byte) => LETTERS[byte % LETTERS.length]);
  return Array.from({ length: GROUPS }, (_, n) =>
    letters.slice(n * LETTERS_OF_A_GROUP, (n + 1) * LETTERS_OF_A_GROUP).join(''),
  ).join('-');
}
