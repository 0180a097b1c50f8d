import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { verifyChain } from '../../database/access-chain';
import { accessesOf, noteAccess, type NewAccess } from '../../database/access-log';
import { appendEvents } from '../../database/events';
import { freshDatabase, type FreshDatabase } from '../support/database';
import { aCase, anEvent, aPartnership, aPupil, aRecordedCase } from './a-record';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-1']);
});
afterAll(() => fresh.drop());

const anAccess = (more: Partial<NewAccess> = {}): NewAccess => ({
  partnershipId: 'partnership-1',
  person: 'person-1',
  office: 'lead',
  about: 'pupil',
  subject: 'pupil-1',
  deed: 'read',
  what: 'read-pupil',
  reason: 'Lead of this pupil',
  ...more,
});

const listed = async (subject: string, after?: string | null) =>
  accessesOf(fresh.db, {
    partnership: 'partnership-1',
    about: 'pupil',
    subject,
    except: ['raise-concern'],
    after,
    size: 2,
  });

/** Somebody with every right over the server gets round what refuses, and then puts it back. */
const tampered = (statement: string) =>
  fresh.db.transaction().execute(async (tx) => {
    await sql`alter table access_log disable trigger user`.execute(tx);
    await sql.raw(statement).execute(tx);
    await sql`alter table access_log enable trigger user`.execute(tx);
  });

/** The command, as an operator runs it. */
async function command(...words: string[]) {
  const args = ['tsx', 'database/main.ts', 'verify-log', ...words];
  const env = { ...process.env, DATABASE_URL: fresh.url };
  const child = spawn('npx', args, { cwd: join(__dirname, '../..'), env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [status] = (await once(child, 'close')) as [number];
  return { status, said };
}

describe('the access log', () => {
  it('lists what is about one pupil, the newest first, a page at a time, without what is kept from the reader', async () => {
    for (const what of ['read-pupil', 'raise-concern', 'read-events', 'read-notices']) {
      await noteAccess(fresh.db, anAccess({ subject: 'listed', what }));
    }
    await noteAccess(fresh.db, anAccess({ subject: 'listed', partnershipId: 'partnership-2' }));
    const page = await listed('listed');
    expect(page.rows.map((row) => row.what)).toEqual(['read-notices', 'read-events']);
    expect((await listed('listed', page.next)).rows.map((row) => row.what)).toEqual(['read-pupil']);
  });

  it('notes each command of a person once, in the transaction that records it, and nothing that came by itself', async () => {
    await aRecordedCase(
      fresh.db,
      aCase({ caseId: 'case-noted' }),
      aPupil({ id: 'noted', caseId: 'case-noted' }),
    );
    await fresh.db.transaction().execute((tx) =>
      appendEvents(tx, {
        caseId: 'case-noted',
        caseKind: 'pupil',
        events: [
          anEvent(2, { commandId: 'second', event: { type: 'suspended' } }),
          anEvent(3, { commandId: 'second', event: { type: 'obligation-arose' } }),
          anEvent(4, { commandId: 'third', actor: null, event: { type: 'rung-climbed' } }),
        ],
      }),
    );
    const { rows } = await listed('noted');
    const said = rows.map(({ deed, what, reason }) => ({ deed, what, reason }));
    expect(said[0]).toEqual({ deed: 'change', what: 'suspended', reason: 'Event 2 of the case' });
    expect(said).toHaveLength(2);
    expect(rows[0]).toMatchObject(anEvent(2).actor ?? {});
  });

  it('notes nothing of a change that is not recorded after all', async () => {
    await aRecordedCase(
      fresh.db,
      aCase({ caseId: 'case-undone' }),
      aPupil({ id: 'undone', caseId: 'case-undone' }),
    );
    const undone = fresh.db.transaction().execute(async (tx) => {
      const events = [anEvent(2, { commandId: 'second' })];
      await appendEvents(tx, { caseId: 'case-undone', caseKind: 'pupil', events });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await listed('undone')).rows).toHaveLength(1);
  });

  it('stays one chain when many write at once', async () => {
    const writes = Array.from({ length: 60 }, (_, n) =>
      noteAccess(fresh.db, anAccess({ subject: `many-${n % 7}` })),
    );
    await Promise.all(writes);
    const { rows } = await sql<{ entries: number; last: number; different: number }>`
      select count(*) as entries, max(number) as last, count(distinct previous) as different from access_log`.execute(
      fresh.db,
    );
    expect(rows[0]?.last).toBe(rows[0]?.entries);
    expect(rows[0]?.different).toBe(rows[0]?.entries);
    expect(await verifyChain(fresh.db)).toMatchObject({ last: { number: rows[0]?.last } });
  });

  it('cannot choose its own number, time or hash', async () => {
    await sql`insert into access_log values (9999, '2001-01-01', 'partnership-1', 'p', 'lead', 'pupil', 'forged', 'read',
      'read-pupil', 'none', 'x', 'x')`.execute(fresh.db);
    const [entry] = (await listed('forged')).rows;
    expect(entry?.number).toBeLessThan(9999);
    expect(entry?.at.startsWith('2001')).toBe(false);
    expect(await verifyChain(fresh.db)).toHaveProperty('last');
  });

  it.each(["update access_log set reason = 'another'", 'delete from access_log', 'truncate access_log'])(
    'refuses: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(fresh.db)).rejects.toThrow('append only');
    },
  );

  it('holds whatever characters a reason has', async () => {
    await noteAccess(fresh.db, anAccess({ reason: 'Größe 10:x, “quoted”\n\u0000 \u001f 🙂 end' }));
    expect(await verifyChain(fresh.db)).toHaveProperty('last');
  });
});

describe('the chain', () => {
  it('is followed to its end by the command, which names a link to be noted elsewhere', async () => {
    const { status, said } = await command();
    expect(status).toBe(0);
    const [, number = '', hash = ''] = /next time: (\d+) ([0-9a-f]{64})/.exec(said) ?? [];
    expect((await command(number, hash)).status).toBe(0);
    const other = await command(number, '0'.repeat(64));
    expect(other.status).toBe(1);
    expect(other.said).toContain(`broken at entry ${number}: it is not the entry that was noted`);
    expect((await command(String(Number(number) + 1), hash)).said).toContain(
      'before the entry that was noted',
    );
    expect((await command('x')).status).toBe(2);
  });

  it.each([
    [
      'an altered word',
      "update access_log set reason = 'another' where number = 3",
      3,
      'not what was written',
    ],
    [
      'an altered word with its own hash put right',
      "update access_log l set person = 'x' where number = 3; update access_log l set hash = access_hash(l) where number = 3",
      4,
      'does not follow',
    ],
    ['an entry taken out', 'delete from access_log where number = 3', 4, 'entry 3 is missing'],
    [
      'words moved from one field to the next',
      'update access_log set what = what || left(reason, 1), reason = substr(reason, 2) where number = 3',
      3,
      'not what was written',
    ],
  ])('tells %s', async (_what, statement, number, why) => {
    await sql`create table before as select * from access_log`.execute(fresh.db);
    await tampered(statement);
    const { status, said } = await command();
    expect([status, said]).toEqual([1, expect.stringContaining(`broken at entry ${number}: `)]);
    expect(said).toContain(why);
    await tampered('delete from access_log; insert into access_log select * from before; drop table before');
    expect(await verifyChain(fresh.db)).toHaveProperty('last');
  });
});
