import { insertNotices } from '../../../database/notices';
import { appendEvents } from '../../../database/events';
import { noteReport } from '../../../database/delivery-reports';
import { markSent } from '../../../database/deliveries';
import { bodyOf, signedIn, testApp, type Agent, type TestApp } from '../../support/api';
import { aSuspension } from '../../support/cases';
import { aNotice, anEvent } from '../../database/a-record';
import { emailOf, seed, seedPupil } from '../seed';

const LACKS = {
  id: 'recipient',
  what: 'the name and address of the social worker',
  suppliedBy: 'headteacher',
  rule: 'law 8',
  confirmed: true,
} as const;

let house: TestApp;
let head: Agent;
let pupil: string;
beforeAll(async () => {
  house = await testApp();
  const { db } = house.house;
  await seed(db);
  pupil = await seedPupil(db, undefined, { exclusions: { decisions: [aSuspension()] } });
  await db.transaction().execute(async (tx) => {
    await appendEvents(tx, {
      caseId: pupil,
      caseKind: 'pupil',
      events: [anEvent(1, { event: { type: 'place-offered' } })],
    });
    const suspension = {
      caseId: pupil,
      notice: 'suspension',
      decision: 'd1',
      composedAt: '2026-10-21T08:16:00Z',
    } as const;
    await insertNotices(tx, [
      aNotice({ ...suspension, id: 'told', recipientName: 'Alex Example', messageId: '<1@x>' }),
      aNotice({
        ...suspension,
        id: 'waits',
        position: 1,
        toRole: 'social-worker',
        recipientName: 'The social worker',
        recipientEmail: null,
        messageId: '<2@x>',
        held: { lacks: [LACKS], about: { decision: 'd1' } },
      }),
      ...[1, 2].map((clerk) =>
        aNotice({
          ...suspension,
          id: `clerk-${clerk}`,
          position: 1 + clerk,
          toRole: 'governing-body',
          recipientName: 'Governing body of Example School',
          recipientPerson: `clerk-${clerk}`,
          // To the second again, an hour after.
          composedAt: `2026-10-21T0${7 + clerk}:16:00Z`,
          messageId: `<clerk-${clerk}@x>`,
        }),
      ),
    ]);
  });
  for (const id of ['told', 'clerk-1', 'clerk-2'])
    await markSent(db, id, { at: new Date().toISOString(), detail: '250 ok' });
  const cameBack = { outcome: 'bounced', code: '5.1.1', detail: 'no such mailbox' } as const;
  await noteReport(db, 'clerk-1', { ...cameBack, at: new Date().toISOString() });
  head = await signedIn(house.app, emailOf('headteacher'));
});
afterAll(() => house?.stop());

interface Told {
  rows: { to: string; notice: string; standing: string; late: boolean; letters: { id: string }[] }[];
}

describe('who was told what (C8)', () => {
  it('is one table for programs', async () => {
    const { rows } = bodyOf<Told>(await head.get(`/api/v1/pupils/${pupil}/told`).expect(200));
    const line = (to: string, notice = 'suspension') => rows.find((r) => r.to === to && r.notice === notice);
    expect(line('parents')).toMatchObject({ standing: 'told', letters: [{ id: 'told' }] });
    expect(line('parents', 'section-104-notice')).toMatchObject({ standing: 'not-on-record', letters: [] });
    expect(line('governing-body')).toMatchObject({
      standing: 'not-delivered',
      letters: [{ id: 'clerk-1' }, { id: 'clerk-2' }],
    });
    expect(line('authority')?.standing).toBe('not-on-record');
  });

  it.each(['', '/notices', '/exclusions/d1'])(
    'and on the page /pupils/:p%s: late in words and shape',
    async (path) => {
      const { text } = await head.get(`/pupils/${pupil}${path}`).expect(200);
      expect(text).toContain('Who must be told');
      expect(text).toContain('Told in time');
      expect(text).toContain('Late. Not on record');
      expect(text).toContain('M1 1h14v14H1z');
      expect(text).toContain('/notices/told');
    },
  );
});

describe('a letter that is held (E4)', () => {
  it('is a task on Today of whoever can supply what it lacks, and of nobody else', async () => {
    const { text } = await head.get('/today').expect(200);
    expect(text).toContain('Letters that wait for you (1)');
    expect(text).toContain(
      'It lacks the name and address of the social worker. The headteacher can supply it',
    );
    const today = bodyOf<{ waiting: unknown[] }>(await head.get('/api/v1/today').expect(200));
    expect(today.waiting).toEqual([
      expect.objectContaining({ id: 'waits', notice: 'suspension', to: 'social-worker', lacks: [LACKS] }),
    ]);
    const officer = await signedIn(house.app, emailOf('inclusion-officer'));
    expect((await officer.get('/today').expect(200)).text).not.toContain('Letters that wait');
    expect(bodyOf<{ waiting: unknown[] }>(await officer.get('/api/v1/today')).waiting).toEqual([]);
    const elsewhere = await signedIn(house.app, emailOf('other-lead'));
    expect((await elsewhere.get('/today').expect(200)).text).not.toContain('Letters that wait');
  });

  it('says on its own page what it lacks, and that it is not sent', async () => {
    const { text } = await head.get(`/pupils/${pupil}/notices/waits`).expect(200);
    expect(text).toContain('What this letter lacks');
    expect(text).toContain('Not sent: it lacks what the law wants in it');
    expect(text).toContain('The letter as far as it can be written');
    const notice = bodyOf<{ status: string; lacks: unknown }>(
      await head.get('/api/v1/notices/waits').expect(200),
    );
    expect(notice).toMatchObject({ status: 'held', lacks: [LACKS] });
  });
});

describe('what letters need of a school (law 3)', () => {
  it('is asked for on a page of its own, of an administrator', async () => {
    const administrator = await signedIn(house.app, emailOf('administrator'));
    const { text } = await administrator.get('/partnership').expect(200);
    expect(text).toContain('Not known: address, clerk, telephone, hours, body for reviews');
    const [, path = ''] = /href="(\/partnership\/schools\/[^"]+\/details)"/.exec(text) ?? [];
    expect((await administrator.get(path).expect(200)).text).toContain('Name of the clerk to the governors');
    await head.get(path).expect(404);
  });
});
