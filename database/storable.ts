/** What PostgreSQL cannot keep: the zero character, and half of a pair of surrogates. */
const UNSTORABLE = /[\p{Surrogate}\0]/gu;

/** The text as PostgreSQL can keep it: a character that it cannot becomes U+FFFD. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}

/**
 * A value for a `jsonb` column. What jsonb refuses inside a string is replaced: one odd character in a form must not
 * stop a case from being recorded.
 */
export function json(value: unknown): string {
  const written = JSON.stringify(value);
  if (!/\\u(?:0000|d[89a-f])/i.test(written)) return written;
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? storable(inner) : inner,
  );
}
