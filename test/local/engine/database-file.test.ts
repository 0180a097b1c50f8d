import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFile, restoreIsDone, restoreIsDue } from '../../../local/engine/database-file';
import { testFolder } from '../support';

const folder = join(testFolder('engine-file'), 'engine');

test('a new file is due to be restored into until that is done, also over a restart', () => {
  const file = engineFile(folder, '1.9.1');
  writeFileSync(file, 'nine');
  writeFileSync(`${file}-wal`, 'log');
  expect(restoreIsDue(folder)).toBe(true);
  expect(engineFile(folder, '1.9.1')).toBe(file);
  expect(restoreIsDue(folder)).toBe(true);
  restoreIsDone(folder);
  engineFile(folder, '1.9.1');
  expect(restoreIsDue(folder)).toBe(false);
});

test('another version of the engine begins a new file and keeps the old one', () => {
  const file = engineFile(folder, '1.10.0');
  expect(existsSync(file)).toBe(false);
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(readFileSync(join(folder, 'temporal-1.9.1.sqlite'), 'utf8')).toBe('nine');
  expect(readFileSync(join(folder, 'temporal-1.9.1.sqlite-wal'), 'utf8')).toBe('log');
  expect(restoreIsDue(folder)).toBe(true);
});
