import { sql, type RawBuilder } from 'kysely';
import { nameKey } from './name-key';

/** As the national register writes it: 13 characters, the first and sometimes the last of them a letter. */
const UPN = /^[A-Z]\d{11}[A-Z\d]$/;

const NAMES = ['lastKey', 'firstKey'] as const;

/** How a query calls a column of the table of pupils. */
type Columns = (column: 'partnershipId' | 'caseRef' | 'upn' | (typeof NAMES)[number]) => RawBuilder<unknown>;

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
  const begins = (column: RawBuilder<unknown>, word: string) => sql`${column} like ${`${word}%`}`;
  const either = (of: Columns, word: string) =>
    sql`(${begins(of('lastKey'), word)} or ${begins(of('firstKey'), word)})`;
  const exact = (of: Columns) => [
    sql`${of('caseRef')} = ${whole}`,
    ...(UPN.test(whole) ? [sql`${of('upn')} = ${whole}`] : []),
  ];
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined) {
    // Many have a name that begins like that: the list is walked as far as the page goes.
    const of: Columns = (column) => sql.ref(`${table}.${column}`);
    const found = [...exact(of), ...words.map((word) => either(of, word))];
    return sql<boolean>`(${of('partnershipId')} = ${partnership} and (${sql.join(found, sql` or `)}))`;
  }
  // Few have two that do, which PostgreSQL cannot know: they are found first. Each way round is asked for by itself, so that
  // an index of names goes straight to where one of the words begins.
  const of: Columns = (column) => sql.ref(column);
  const ways = NAMES.flatMap((one) =>
    NAMES.map((other) => [begins(of(one), first), begins(of(other), second)]),
  );
  const found = [
    ...exact(of),
    ...ways.map((way) => sql.join([...way, ...rest.map((word) => either(of, word))], sql` and `)),
  ].map((one) => sql`select id from pupils where partnership_id = ${partnership} and ${one}`);
  return sql<boolean>`${sql.ref(`${table}.id`)} in (${sql.join(found, sql` union all `)})`;
}
