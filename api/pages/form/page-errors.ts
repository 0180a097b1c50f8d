import type { FieldError } from '../../problems/field-error';

/** The schemas speak to programs too. A page says the same as its own boxes and buttons put it. */
const AS_A_PAGE_SAYS_IT: [pattern: RegExp, words: string][] = [
  [/ date of birth as a (?:real )?date, such as .*$/, ' date of birth as a real date, such as 27 3 2013'],
  [/ as a (?:real )?date, such as .*$/, ' as a real date, such as 27 3 2027'],
  [/ as a (?:real )?London time, such as .*$/, ' as a real date and time, such as 27 3 2027 and 9:15am'],
  [/^How (.*) must be one of: .*$/, 'Choose how $1'],
  [/^What (.*) must be one of: .*$/, 'Choose what $1'],
  [/^Whether (.*) must be one of: .*$/, 'Say whether $1'],
  [/^(?:The )?(.*) must be one of: .*$/i, 'Choose the $1'],
  [/^Say whether (.*): true or false$/, 'Say whether $1'],
  [/^Enter (.*) by its id.*$/, 'Choose $1'],
  [/^Enter (.*) as \{"said".*$/, 'Enter $1, or say why there are none'],
];

/** Errors of a schema as a page shows them: a path such as `meeting.on` is the field `meeting-on`. */
export const pageErrors = (errors: FieldError[]): FieldError[] =>
  errors.map(({ field, message }) => {
    const name = field.replaceAll('.', '-');
    return LENGTHS[name] ?? { field: name, message: asAPageSaysIt(message) };
  });

/** A program gives a length in sessions, a page in days. */
const LENGTHS: Record<string, FieldError> = {
  sessions: { field: 'days', message: 'Enter a length of half a day to 45 days, like 7 or 2 and a half' },
  'pupil-earlierSessionsThisYear': { field: 'days', message: 'Enter the days as a number, like 7' },
};

function asAPageSaysIt(message: string): string {
  const found = AS_A_PAGE_SAYS_IT.find(([pattern]) => pattern.test(message));
  return found ? message.replace(found[0], found[1]).replace('the the ', 'the ') : message;
}
