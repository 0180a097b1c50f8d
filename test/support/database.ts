import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { connect, type Database } from '../../database/connect';
import { migrate } from '../../database/migrate';
import { migrationsIn } from '../../database/migration-files';
import { startPostgres } from '../../local/postgres/start-postgres';

export interface FreshDatabase {
  url: string;
  db: Database;
  /** Closes the connections and removes the database. */
  drop: () => Promise<void>;
}

/**
 * An empty, migrated database of its own: one for each test file. On the server of TEST_DATABASE_URL, which the test
 * runner starts once; without it, on a server that is started for this one file.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await testServer();
  const template = await ensureTemplate(server.url);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server.url, (client) => client.query(`create database ${name} template ${template}`));
  const url = databaseOn(server.url, name);
  const { db, close } = connect(url, { name: 'test' });
  const drop = async () => {
    await close();
    await withClient(server.url, (client) => client.query(`drop database ${name} with (force)`));
    await server.stop();
  };
  return { url, db, drop };
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'sixthday-test-'));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({ folder, durable: false });
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

/** A migrated database to copy from, made by whoever needs it first; its name tells which migrations it has. */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const checksums = migrationsIn().map((m) => m.checksum);
  const name = `template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 16)}`;
  await withClient(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(1)');
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount) return;
    // Under another name until it is whole: one that was interrupted is never copied.
    await client.query(`drop database if exists ${name}_unfinished with (force)`);
    await client.query(`create database ${name}_unfinished`);
    await migrate(databaseOn(serverUrl, `${name}_unfinished`));
    await client.query(`alter database ${name}_unfinished rename to ${name}`);
  });
  return name;
}

function databaseOn(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function withClient(url: string, act: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
