import { sql, type RawBuilder } from 'kysely';

/**
 * `= any(…)`: like `in`, but an empty list is allowed and matches nothing. One value is compared by itself, so that an
 * index gives the rows in the order that is asked for.
 */
export function anyOf<T extends string>(values: readonly T[] | undefined): RawBuilder<T> {
  return values?.length === 1 ? sql<T>`${values[0]}` : sql<T>`any(${values ?? []}::text[])`;
}
