import { sql } from 'kysely';
import type { Database } from './connect';

const NAME = sql<string>`first_name || ' ' || last_name`;

/** The full names of other pupils of a school that stand in a text, in capitals or not; a part of a longer word too. */
export async function pupilsNamedIn(
  db: Database,
  { school, except }: { school: string; except: string },
  text: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('pupils')
    .select(NAME.as('name'))
    .where('schoolId', '=', school)
    .where('id', '!=', except)
    .where(sql<boolean>`position(lower(${NAME}) in lower(${text})) > 0`)
    .execute();
  return rows.map(({ name }) => name);
}
