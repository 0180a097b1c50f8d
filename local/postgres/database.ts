import { Client } from 'pg';
import { OWNER } from './initialise';

/** The database of the application. */
const DATABASE = 'sixthday';

/** The address of a database of the cluster, password and all. */
export function databaseUrl(port: number, password: string, database = DATABASE): string {
  return `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Sees that the application's database is there. It is made at the first start, when asking for it fails.
 *
 * @throws while the server does not answer yet
 */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  const UNKNOWN_DATABASE = '3D000';
  try {
    await ask(databaseUrl(port, password), 'select 1');
  } catch (error) {
    if ((error as { code?: string }).code !== UNKNOWN_DATABASE) throw error;
    await ask(databaseUrl(port, password, 'postgres'), `create database ${DATABASE}`);
  }
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}
