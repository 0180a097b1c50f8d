import { sql, type RawBuilder } from 'kysely';
import { nameKey } from './name-key';

/** As the national register writes it: 13 characters, the first and sometimes the last of them a letter. */
const UPN = /^[A-Z]\d{11}[A-Z\d]$/;

/**
 * The pupils of a partnership who are looked for: every word begins one of the names, or the whole is the short reference
 * or the UPN.
 *
 * @param table how the query calls the table of pupils
 */
export function namedLike(
  partnership: string,
  search: string,
  table: 'pupils' | 'p' = 'pupils',
): RawBuilder<boolean> {
  const words = search
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word !== '');
  const whole = search.trim().toUpperCase();
  const conditions = (of: (column: string) => RawBuilder<unknown>) => {
    const named = words.map(
      (word) => sql`(${of('lastKey')} like ${`${word}%`} or ${of('firstKey')} like ${`${word}%`})`,
    );
    return [
      sql`${of('caseRef')} = ${whole}`,
      ...(named.length > 0 ? [sql`(${sql.join(named, sql` and `)})`] : []),
      ...(UPN.test(whole) ? [sql`${of('upn')} = ${whole}`] : []),
    ];
  };
  if (words.length < 2) {
    // Many have a name that begins like that: the list is walked as far as the page goes.
    const found = conditions((column) => sql.ref(`${table}.${column}`));
    return sql<boolean>`(${sql.ref(`${table}.partnershipId`)} = ${partnership} and (${sql.join(found, sql` or `)}))`;
  }
  // Few have two that do, which PostgreSQL cannot know: they are found first.
  const found = conditions((column) => sql.ref(column)).map(
    (one) => sql`select id from pupils where partnership_id = ${partnership} and ${one}`,
  );
  return sql<boolean>`${sql.ref(`${table}.id`)} in (${sql.join(found, sql` union all `)})`;
}
