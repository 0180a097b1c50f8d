import { Client } from 'pg';
import { migrationsIn, type Migration } from './migration-files';

/** Any number, the same for all: those who migrate one database wait for each other on it. */
const LOCK = 6_021_906;

interface Applied {
  number: number;
  name: string;
  checksum: string;
}

/**
 * Brings a database up to date, each migration in a transaction of its own. Safe to run by several at once, and again.
 *
 * @returns the names of the migrations that were applied now
 * @throws when an applied migration has been edited since, when the database is newer than this program, or when a
 *   migration fails (then it has left nothing behind)
 */
export async function migrate(url: string, migrations: Migration[] = migrationsIn()): Promise<string[]> {
  const client = new Client({ connectionString: url, application_name: 'sixth-day migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await appliedSoFar(client);
    checkUnchanged(applied, migrations);
    const toCome = migrations.slice(applied.length);
    for (const migration of toCome) await apply(client, migration);
    return toCome.map((m) => m.name);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

async function appliedSoFar(client: Client): Promise<Applied[]> {
  await client.query(`create table if not exists migrations (
    number integer primary key, name text not null, checksum text not null,
    applied_at timestamptz not null default now())`);
  const found = await client.query<Applied>('select number, name, checksum from migrations order by number');
  return found.rows;
}

function checkUnchanged(applied: Applied[], migrations: Migration[]): void {
  for (const [index, done] of applied.entries()) {
    const file = migrations[index];
    if (!file) throw new Error(`the database is newer than this program: it has migration ${done.name}`);
    if (file.checksum !== done.checksum) {
      throw new Error(`migration ${done.name} was edited after it had been applied: write a new one instead`);
    }
  }
}

async function apply(client: Client, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
