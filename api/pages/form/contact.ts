import type { Answers } from './answers';

const FIELDS = ['name', 'relation', 'email'] as const;
const WHERE_KNOWN = ['postalAddress', 'phone'] as const;

/**
 * Somebody of the family, as a form takes it in (form/contact.njk).
 *
 * @param prefix of the names of its fields
 * @param tick the box that says whether they have parental responsibility
 * @returns null where nothing is filled in
 */
export function contactIn(a: Answers, prefix: string, tick: string): Record<string, unknown> | null {
  const written = (field: string): [string, string] => [field, a.text(`${prefix}${field}`)];
  const known = WHERE_KNOWN.map(written).filter(([, value]) => value !== '');
  const filled = FIELDS.map(written);
  if ([...known, ...filled].every(([, value]) => value === '')) return null;
  return { ...Object.fromEntries([...filled, ...known]), parentalResponsibility: a.choice(tick) !== null };
}
