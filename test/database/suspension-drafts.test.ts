import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/database';

const migration = (name: string): string =>
  readFileSync(join(__dirname, '..', '..', 'database', 'migrations', `${name}.sql`), 'utf8');

let fresh: FreshDatabase;
let client: Client;
beforeAll(async () => {
  fresh = await freshDatabase();
  client = new Client({ connectionString: fresh.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await fresh?.drop();
});

test('a draft that was kept before drafts had a school is of the school of its pupil', async () => {
  await client.query('create schema before; set search_path to before');
  await client.query('create table schools (id text primary key)');
  await client.query('create table pupils (id text primary key, school_id text references schools (id))');
  await client.query(migration('0048-suspension-drafts'));
  await client.query("insert into schools values ('hill'), ('dale')");
  await client.query("insert into pupils values ('first', 'hill'), ('second', 'dale')");
  await client.query(`insert into suspension_drafts (pupil_id, id, drafted_by, drafted_at, answers)
    select id, 'of-' || id, '', now(), '{}' from pupils`);
  await client.query(`begin; ${migration('0050-drafts-of-a-school')}; commit`);
  const { rows } = await client.query('select id, school_id, decided from suspension_drafts order by id');
  expect(rows).toEqual([
    { id: 'of-first', school_id: 'hill', decided: false },
    { id: 'of-second', school_id: 'dale', decided: false },
  ]);
  const another = `insert into suspension_drafts (pupil_id, id, school_id, drafted_by, drafted_at, answers)
    values ('first', 'another', 'hill', '', now(), '{}')`;
  await expect(client.query(another)).rejects.toThrow('suspension_drafts_waiting');
  await client.query("update suspension_drafts set decided = true where id = 'of-first'");
  await client.query(another);
});
