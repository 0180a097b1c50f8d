import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngine } from '../../local/engine/ensure-engine';
import { startPostgres } from '../../local/postgres/start-postgres';

/**
 * Fetches the engine and starts one PostgreSQL for all suites; each test file takes a database of its own on it. Stops
 * it whatever happens.
 */
export async function prepared(act: (env: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
  await ensureEngine();
  const folder = mkdtempSync(join(tmpdir(), 'sixthday-test-'));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({ folder, durable: false });
  try {
    await act({ TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
