import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { Client } from 'pg';
import { startPostgres, type Postgres } from '../../../local/postgres/start-postgres';
import { freePort } from '../../../local/process/ports';
import { lives, testFolder, until } from '../support';

const folder = join(testFolder('postgres'), 'postgres');
let postgres: Postgres;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  postgres = await startPostgres({ folder });
  await ask(postgres.url, 'create table kept (n int)');
});
afterAll(() => postgres.stop());

test('it listens on loopback only, wants a password, and sorts names as in English', async () => {
  const rows = await ask(postgres.url, 'show listen_addresses');
  expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const wrong = postgres.url.replace(/:[^:@]+@/, ':wrong@');
  await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  const names = await ask(
    postgres.url,
    "select n from (values ('Zoe'), ('Éloise'), ('adam'), ('Finn')) t(n) order by n",
  );
  expect(names).toEqual([{ n: 'adam' }, { n: 'Éloise' }, { n: 'Finn' }, { n: 'Zoe' }]);
});

test('after kill -9 it starts again on the same port with what it had acknowledged', async () => {
  await ask(postgres.url, 'insert into kept values (1)');
  const { pid, url } = postgres;
  await postgres.kill9();
  expect(lives(pid)).toBe(false);
  expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(true);
  postgres = await postgres.restart();
  expect(postgres.url).toBe(url);
  expect(await ask(url, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('a stale postmaster.pid with the id of a stranger does not stop it, and the stranger lives on', async () => {
  await postgres.kill9();
  const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid: 65534 } : {});
  const file = join(folder, 'cluster', 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
  postgres = await postgres.restart();
  expect(lives(stranger.pid ?? 0)).toBe(true);
  stranger.kill();
});

test('one that outlived its parent is stopped first', async () => {
  const parent = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(__dirname, '..', 'fixtures', 'postgres-owner.ts'),
      join(folder, '..', 'orphaned'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const orphan = Number(line.toString());
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(lives(orphan)).toBe(true);
  const said: string[] = [];
  const next = await startPostgres({
    folder: join(folder, '..', 'orphaned'),
    say: (text) => said.push(text),
  });
  await until(() => !lives(orphan));
  expect(said).toEqual(['A PostgreSQL was left from an earlier start: it is stopped first.']);
  await next.stop();
});

test('a taken port gives way to a free one, with a line that says so', async () => {
  const connections: Socket[] = [];
  const squatter = createServer((connection) => connections.push(connection)).listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  const { port } = squatter.address() as { port: number };
  const said: string[] = [];
  const other = await freePort('PostgreSQL', port, (line) => said.push(line));
  expect(other).not.toBe(port);
  expect(said).toEqual([`Port ${port} is taken: PostgreSQL is on port ${other} instead.`]);
  const options = { folder: join(folder, '..', 'second'), durable: false };
  await expect(startPostgres({ ...options, port })).rejects.toThrow(
    /PostgreSQL ended[^]*Address already in use/,
  );
  const second = await startPostgres({ ...options, port: other });
  expect(await ask(second.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
  await second.stop();
  squatter.close();
  connections.forEach((connection) => connection.destroy());
});
