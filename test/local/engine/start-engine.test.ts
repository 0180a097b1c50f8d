import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureEngine } from '../../../local/engine/ensure-engine';
import { startEngine } from '../../../local/engine/start-engine';
import { lives, testFolder } from '../support';

const folder = testFolder('engine');

test('it keeps histories for 400 days, serves its page on loopback, and keeps its state through kill -9', async () => {
  const path = await ensureEngine();
  const options = { path, dbFile: join(folder, 'engine.sqlite'), logFile: join(folder, 'engine.log') };
  const cli = (address: string, ...args: string[]) =>
    execFileSync(path, ['operator', 'namespace', ...args, '--address', address], { encoding: 'utf8' });
  let engine = await startEngine(options);
  expect(cli(engine.address, 'describe', '-n', 'default')).toMatch(/RetentionTtl\s+9600h0m0s/);
  expect(engine.uiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(engine.uiUrl)).status).toBe(200);
  cli(engine.address, 'create', '-n', 'kept');
  await engine.kill9();
  expect(lives(engine.pid)).toBe(false);

  engine = await startEngine(options);
  expect(cli(engine.address, 'list')).toContain('kept');
  await engine.stop();
  expect(lives(engine.pid)).toBe(false);
});

test('an engine that cannot start says why and where its log is', async () => {
  const logFile = join(folder, 'failing.log');
  const dbFile = join(folder, 'no', 'such', 'folder', 'x.sqlite');
  await expect(startEngine({ path: await ensureEngine(), dbFile, logFile })).rejects.toThrow(
    /The engine ended \(exit code 1\)\. Its log is .*failing\.log; the last lines:\n[^]*no such file/,
  );
});
