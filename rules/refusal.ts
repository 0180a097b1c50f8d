/** Why something may not be done: a value that travels from `decide` to the page, never an exception. */
export interface Refusal {
  /** A code in kebab-case; one table in api/ turns it into a sentence. */
  refused: string;
  /** The row of law.md, or the promise of the feature list, it rests on, such as `law 10` or `B7`. */
  rule: string;
  detail?: Record<string, string | number>;
}

/**
 * A refusal with its code and the rule it rests on.
 *
 * @example refuse('over-45-days', 'law 10', { sessions: 92 })
 */
export function refuse(refused: string, rule: string, detail?: Record<string, string | number>): Refusal {
  return detail === undefined ? { refused, rule } : { refused, rule, detail };
}
