import type { ColumnType } from 'kysely';

/** A `jsonb` column: read as what it holds, written with `json()`. */
export type Json<T> = ColumnType<T, string, string>;
/** A moment that the database notes by itself. */
export type Noted = ColumnType<string, never, never>;
