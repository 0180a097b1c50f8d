import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Schema } from './schema';
import { storableValues } from './storable-plugin';

/** A handle: the whole database, or one transaction of it. Every query takes one. */
export type Database = Kysely<Schema>;

export interface Connection {
  db: Database;
  /** The same connections, for libraries that bring their own SQL. */
  pool: Pool;
  close: () => Promise<void>;
}

export interface ConnectionOptions {
  /** The most connections held at once. */
  size?: number;
  /** How this process is called in the server's list of connections. */
  name?: string;
  /** Hears of connections that broke while nobody used them; they are replaced by themselves. */
  onLost?: (error: Error) => void;
}

/**
 * What the record's pages are read by: a row by its key costs little more than the next one, as on any disk without arms, and
 * a page is over before helpers of one query would have begun. A server's own settings are for disks that turn. PgBouncer must be
 * told to ignore them: docs/how-to/operator.md.
 */
const PLANNER = '-c random_page_cost=1.1 -c max_parallel_workers_per_gather=0';

/**
 * Connects to PostgreSQL. Nothing is sent before the first query.
 *
 * Days come back as `YYYY-MM-DD`, moments as ISO strings in UTC, whole numbers as numbers.
 *
 * @param url such as `postgresql://user:password@host:5432/sixthday`
 */
export function connect(url: string, options: ConnectionOptions = {}): Connection {
  const pool = new Pool({
    connectionString: url,
    max: options.size ?? 10,
    application_name: options.name ?? 'sixth-day',
    options: PLANNER,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
  });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', options.onLost ?? (() => undefined));
  // The same for one that breaks while it is in use: whoever uses it is told by the query that fails.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), storableValues()],
  });
  return { db, pool, close: () => db.destroy() };
}

const { DATE, INT8, TIMESTAMPTZ } = types.builtins as Record<'DATE' | 'INT8' | 'TIMESTAMPTZ', number>;

/** How a value of this type is read from the text that PostgreSQL sends. */
function parserOf(type: number, format?: 'text' | 'binary'): unknown {
  if (format === 'binary') return types.getTypeParser(type, 'binary');
  if (type === DATE) return (text: string) => text;
  if (type === INT8) return Number;
  if (type === TIMESTAMPTZ) return isoOf;
  return types.getTypeParser(type, 'text');
}

const isoOf = (text: string): string => {
  const parse = types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;
  return parse(text).toISOString();
};
