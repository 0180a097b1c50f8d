import type { z } from 'zod';

const MOST_SENTENCES = 5;
const MOST_CHARACTERS = 60;

const short = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;

/** Where in the question, as one would write it: `decisions[0].sessions`. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? short(String(key)) : `${before}.${short(String(key))}`;
  }, '');
  return place === '' ? 'the question' : place;
}

const WORDS: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What is wrong in one place, without naming it. The schema must have been told to report its input. */
export function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 3).map((key) => JSON.stringify(short(key)));
      return `has no field ${keys.join(', ')}`;
    }
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.map(String).join(', ')}`
        : 'must be text or a whole number';
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${issue.maximum} entries`
        : `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must be at least ${issue.minimum}`;
    case 'invalid_key':
      return 'has a key that cannot name a school';
    default:
      return issue.message;
  }
}

/**
 * What is wrong with a question, in sentences that name the place.
 *
 * @example 'decisions[0].sessions must be a whole number; facts[2].on is missing'
 */
export function sentencesFor({ issues }: z.ZodError): string {
  const sentences = issues
    .slice(0, MOST_SENTENCES)
    .map((issue) => `${placeOf(issue.path)} ${complaint(issue)}`);
  const more = issues.length - sentences.length;
  return more > 0 ? `${sentences.join('; ')}; and ${more} more` : sentences.join('; ');
}
