import { z } from 'zod';

export const LONGEST_TEXT = 5_000;
export const LONGEST_LINE = 200;

/**
 * What no text may hold: characters that cannot be seen (line ends and tabs can), halves of characters, and those that turn
 * the direction of what follows round, so that a text reads otherwise than it is. Urdu needs none of them.
 */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Whether a text of several lines holds only characters that can be seen. */
export const visible = (value: string): boolean => !UNSEEN.test(value.replace(/[\n\r\t]/g, ''));
const oneLine = (value: string): boolean => !UNSEEN.test(value);

const bounded = (what: string, longest: number) =>
  z
    .string(`Enter ${what}`)
    .trim()
    .min(1, `Enter ${what}`)
    .max(longest, `${capital(what)} must be ${longest.toLocaleString('en-GB')} characters or fewer`);

/** Free text of several lines. `what` is how the field is named in a sentence, such as "the reason". */
export const text = (what: string) =>
  bounded(what, LONGEST_TEXT).refine(visible, `${capital(what)} must hold only characters that can be seen`);

/** Free text that may be left empty. */
export const optionalText = (what: string) =>
  z
    .string(`${capital(what)} must be text`)
    .trim()
    .max(LONGEST_TEXT, `${capital(what)} must be ${LONGEST_TEXT.toLocaleString('en-GB')} characters or fewer`)
    .refine(visible, `${capital(what)} must hold only characters that can be seen`)
    .default('');

/** One line: a name, a place. */
export const line = (what: string) =>
  bounded(what, LONGEST_LINE).refine(
    oneLine,
    `${capital(what)} must be one line of characters that can be seen`,
  );

export const email = (what: string) =>
  bounded(what, 254).pipe(z.email(`Enter ${what} in the form name@example.org`));

/** An address, or an empty text where there is none. */
export const emailOrNone = (what: string) =>
  z
    .string(`Enter ${what} in the form name@example.org, or leave it empty`)
    .trim()
    .refine(
      (text) => text === '' || email(what).safeParse(text).success,
      `Enter ${what} in the form name@example.org, or leave it empty`,
    );

/** The id of a record that is there already: whether it is, the record says. */
export const reference = (what: string) =>
  z
    .string(`Enter ${what} by its id`)
    .regex(/^[\w:.-]{1,200}$/, `Enter ${what} by its id, as an answer of this API gives it`);

/** The id of something new, made by whoever asks. */
export const newId = (what: string) => z.uuid(`Enter a random id (a UUID) for ${what}`).toLowerCase();

export const yesOrNo = (what: string) => z.boolean(`Say whether ${what}: true or false`);

export const choice = <const Values extends readonly [string, ...string[]]>(what: string, values: Values) =>
  z.enum(values, `${capital(what)} must be one of: ${values.join(', ')}`);

export const count = (what: string, least: number, most: number) =>
  z
    .int(`${capital(what)} must be a whole number`)
    .min(least, `${capital(what)} must be ${least} or more`)
    .max(most, `${capital(what)} must be ${most} or fewer`);

export const list = <Item extends z.ZodType>(what: string, item: Item, most = 20) =>
  z
    .array(item, `${capital(what)} must be a list`)
    .max(most, `${capital(what)} must be ${most} items or fewer`);

const capital = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1);
