import { sql, type RawBuilder } from 'kysely';

/** `= any(…)`: like `in`, but an empty list is allowed and matches nothing. */
export const anyOf = <T extends string>(values: readonly T[] | undefined): RawBuilder<T> =>
  sql<T>`any(${values ?? []}::text[])`;
