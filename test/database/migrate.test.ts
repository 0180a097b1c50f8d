import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrate } from '../../database/migrate';
import { migrationsIn } from '../../database/migration-files';
import { freshDatabase, type FreshDatabase } from '../support/database';

const folders: string[] = [];
let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
  await sql`drop table migrations`.execute(fresh.db);
});
afterEach(() => fresh.drop());
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The migrations of a folder with these files. */
function migrations(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return migrationsIn(folder);
}
const run = (files: Record<string, string>) => migrate(fresh.url, migrations(files));
const first = { '0001-first.sql': 'create table a (x int);\ncreate table b (x int);' };
const second = { '0002-second.sql': 'create table c (x int);' };

describe('migrations', () => {
  it('are applied once, in order, also by several at once', async () => {
    expect(await run(first)).toEqual(['first']);
    const both = await Promise.all([1, 2, 3].map(() => run({ ...first, ...second })));
    expect(both.flat()).toEqual(['second']);
    expect(await run({ ...first, ...second })).toEqual([]);
  });

  it('leave nothing behind when they fail', async () => {
    const broken = { ...first, '0002-broken.sql': 'create table c (x int); create table a (x int);' };
    await expect(run(broken)).rejects.toThrow('migration broken failed: relation "a" already exists');
    expect(await run({ ...first, ...second })).toEqual(['second']);
  });

  it('are never edited once applied; the ends of lines do not matter', async () => {
    await run(first);
    expect(await run({ '0001-first.sql': first['0001-first.sql'].replaceAll('\n', '\r\n') })).toEqual([]);
    await expect(run({ '0001-first.sql': 'create table a (y int);' })).rejects.toThrow(
      'migration first was edited',
    );
  });

  it('stop a program that is older than the database', async () => {
    await run({ ...first, ...second });
    await expect(run(first)).rejects.toThrow(
      'the database is newer than this program: it has migration second',
    );
  });

  it.each([
    { files: { '0002-first.sql': '' } },
    { files: { '0001-a.sql': '', '0001-b.sql': '' } },
    { files: { '0001-a.sql': '', '0003-b.sql': '' } },
    { files: { 'first.sql': '' } },
  ])('are numbered one after the other: $files', ({ files }) => {
    expect(() => migrations(files as unknown as Record<string, string>)).toThrow('should be number');
  });
});
