import { sql, type RawBuilder } from 'kysely';
import { nameKey } from './name-key';

/** As the national register writes it: 13 characters, the first and sometimes the last of them a letter. */
const UPN = /^[A-Z]\d{11}[A-Z\d]$/;

/**
 * The pupils of a partnership who are looked for: every word begins one of the names, or the whole is the short
 * reference or the UPN.
 */
export function namedLike(
  partnership: string,
  search: string,
  table = sql.ref('pupils'),
): RawBuilder<boolean> {
  const words = search
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word !== '');
  const whole = search.trim().toUpperCase();
  const mine = sql`partnership_id = ${partnership}`;
  const named = words.map((word) => sql`(last_key like ${`${word}%`} or first_key like ${`${word}%`})`);
  const found = [
    sql`select id from pupils where case_ref = ${whole} and ${mine}`,
    ...(named.length > 0
      ? [sql`select id from pupils where ${mine} and ${sql.join(named, sql` and `)}`]
      : []),
    ...(UPN.test(whole) ? [sql`select id from pupils where upn = ${whole} and ${mine}`] : []),
  ];
  return sql<boolean>`${table}.id in (${sql.join(found, sql` union all `)})`;
}
