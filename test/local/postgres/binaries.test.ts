import { chmodSync, existsSync, mkdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { postgresBinaries } from '../../../local/postgres/binaries';
import { reachableFolder } from '../../../local/postgres/reachable-folder';
import { sharedFolder } from '../../../local/postgres/shared-folder';
import { silently } from '../../../local/process/say';
import { canReach, postgresUser } from '../../../local/postgres/user';
import { testFolder } from '../support';

const folder = testFolder('binaries');
const user = postgresUser();
const asRoot = user === undefined ? test.skip : test;

/** A package as npm leaves it: a program, a library, and no link to the library. */
function packageIn(root: string): string {
  mkdirSync(join(root, 'native', 'bin'), { recursive: true });
  mkdirSync(join(root, 'native', 'lib'));
  writeFileSync(join(root, 'package.json'), '{ "version": "18.4.0" }');
  writeFileSync(join(root, 'native', 'bin', 'postgres'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(root, 'native', 'lib', 'libpq.so.5.18'), '');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  return root;
}

test('the links that npm cannot pack are made, and made once', () => {
  const root = packageIn(join(folder, 'open'));
  const { postgres } = postgresBinaries(user, root);
  expect(postgres).toBe(join(root, 'native', 'bin', 'postgres'));
  expect(readlinkSync(join(root, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  expect(postgresBinaries(user, root).postgres).toBe(postgres);
});

asRoot(
  'a project under a private folder: its programs are run from a copy, its data are in a shared folder',
  () => {
    const home = join(folder, 'root-home');
    mkdirSync(home);
    const root = packageIn(join(home, 'package'));
    const wished = join(home, 'data');
    chmodSync(home, 0o700);
    const { postgres } = postgresBinaries(user, root);
    expect(postgres).toContain(sharedFolder(root));
    expect(canReach(postgres, user)).toBe(true);
    expect(existsSync(join(dirname(postgres), '..', 'lib', 'libpq.so.5'))).toBe(true);
    const said: string[] = [];
    const data = reachableFolder(wished, user, (line) => said.push(line));
    expect(data).toMatch(/\/sixthday-\w{12}\/data$/);
    expect(reachableFolder(wished, user, silently)).toBe(data);
    expect(canReach(data, user)).toBe(true);
    expect(said[0]).toContain(`cannot reach ${wished}: its data are in ${data}`);
    rmSync(wished, { recursive: true });
    const afresh = reachableFolder(wished, user, silently);
    expect(afresh).not.toBe(data);
    [sharedFolder(root), dirname(data), dirname(afresh)].forEach((made) => rmSync(made, { recursive: true }));
  },
);

test('a shared folder that somebody else has made is refused', () => {
  const root = join(folder, 'shared');
  mkdirSync(root);
  const mine = sharedFolder('/some/project', root);
  rmSync(mine, { recursive: true });
  writeFileSync(mine, '');
  expect(() => sharedFolder('/some/project', root)).toThrow();
});
