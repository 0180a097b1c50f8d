import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { intoCache } from '../../../local/engine/cache';
import { ensureEngine } from '../../../local/engine/ensure-engine';
import { isNewEnough } from '../../../local/engine/version';
import { fromReleaseArchive } from '../../../local/engine/ways/release-archive';
import { silently } from '../../../local/process/say';
import { testFolder } from '../support';

const folder = testFolder('ensure');
const ran = join(folder, 'it-was-run');

/** A program that tells when it is run, and says it is this version. */
function program(path: string, version = '0.0.0'): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(
    path,
    `#!/bin/sh\ntouch ${ran}\necho "temporal version ${version} (Server 1.32.0, UI 2.54.1)"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

test('an installed Temporal CLI of 1.9 or newer is used: the named one first, then the one on PATH', async () => {
  const named = program(join(folder, 'named', 'temporal'), '1.9.0');
  const onPath = program(join(folder, 'bin', 'temporal'), '1.12.3');
  const env = { PATH: join(folder, 'bin'), XDG_CACHE_HOME: join(folder, 'empty') };
  await expect(ensureEngine({ env: { ...env, TEMPORAL_CLI_PATH: named } })).resolves.toBe(named);
  await expect(ensureEngine({ env })).resolves.toBe(onPath);
});

test.each([
  ['1.8.9', false],
  ['1.9.0', true],
  ['1.10.0', true],
  ['2.0.0', true],
  ['0.12.0', false],
])('version %s is new enough: %s', (version, enough) => expect(isNewEnough(version)).toBe(enough));

/** No python3 and no tar on PATH, and no site of releases: only the cache is left. */
const alone = (cache: string) => ({
  env: { PATH: join(folder, 'nothing'), XDG_CACHE_HOME: cache },
  releases: 'http://127.0.0.1:1',
});

test('a wrong file in the cache is removed and never run; the error tells all five ways', async () => {
  rmSync(ran, { force: true });
  const cache = join(folder, 'wrong');
  const wrong = program(join(cache, 'sixthday', 'temporal-1.9.1'));
  const said: string[] = [];
  const failure = await ensureEngine({ ...alone(cache), say: (line) => said.push(line) }).catch(String);
  expect(failure).toContain('could not be had in any of the five ways');
  expect(failure).toMatch(/1\. TEMPORAL_ADDRESS: not set\n/);
  expect(failure).toMatch(/2\. TEMPORAL_CLI_PATH .*is not set/);
  expect(failure).toMatch(/3\. the cache: the SHA-256 of .* it was not run/);
  expect(failure).toMatch(/4\. Python's packages: .*python3/);
  expect(failure).toMatch(/5\. the official release: .*could not be reached/);
  expect(said[0]).toContain('it was not run');
  expect(existsSync(wrong)).toBe(false);
  expect(existsSync(ran)).toBe(false);
});

test('a fetched program is checked before it gets its name; a wrong one leaves nothing', async () => {
  const cache = join(folder, 'fetched');
  mkdirSync(cache);
  const fetch = async (into: string) => program(join(into, 'temporal'));
  await expect(intoCache(cache, '00', fetch)).rejects.toThrow('it was not run');
  expect(readdirSync(cache)).toEqual([]);
  const bytes = `#!/bin/sh\ntouch ${ran}\necho "temporal version 0.0.0 (Server 1.32.0, UI 2.54.1)"\n`;
  const checksum = createHash('sha256').update(bytes).digest('hex');
  await expect(intoCache(cache, checksum, fetch)).resolves.toBe(join(cache, 'temporal-1.9.1'));
  expect(readdirSync(cache)).toEqual(['temporal-1.9.1']);
});

test('the official release archive is fetched and unpacked', async () => {
  program(join(folder, 'release', 'temporal'));
  const { stdout } = spawnSync('tar', ['-czf', '-', '-C', join(folder, 'release'), 'temporal']);
  let asked = '';
  const site = createServer((request, response) => {
    asked = request.url ?? '';
    response.end(stdout);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const work = join(folder, 'work');
  mkdirSync(work);
  const { port } = site.address() as AddressInfo;
  await expect(
    fromReleaseArchive(work, { say: silently, env: process.env }, `http://127.0.0.1:${port}/cli`),
  ).resolves.toBe(join(work, 'temporal'));
  site.close();
  expect(asked).toMatch(/^\/cli\/v1\.9\.1\?platform=\w+&arch=(amd64|arm64)$/);
  expect(existsSync(join(work, 'temporal'))).toBe(true);
});
