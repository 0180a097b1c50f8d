import { randomUUID } from 'node:crypto';
import { appendEvents } from '../../../database/events';
import { noteReport } from '../../../database/delivery-reports';
import { markSent } from '../../../database/deliveries';
import { insertNotices, type NewNotice } from '../../../database/notices';
import { goOnByPost, noteHanded } from '../../../database/posted-letters';
import { addContact } from '../../../database/pupils';
import type { Office } from '../../../rules/case/people';
import { BARRED } from '../../../rules/notices/parts/recipient';
import { onStage } from '../../support/cases';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { sessionFor } from '../../support/session';
import { aNotice, anEvent } from '../../database/a-record';
import { OTHER_SCHOOL, personOf, SCHOOL, seed, seedPupil } from '../seed';

const AT = '2026-11-02T09:31:00.000Z';
let house: TestApp;
const as = {} as Record<Office | 'other-lead', Agent>;
let pupil: string;
beforeAll(async () => {
  house = await testApp();
  const { db } = house.house;
  await seed(db);
  pupil = await seedPupil(db, SCHOOL, { programme: onStage('stage-1', { lead: personOf('lead') }) });
  for (const name of ['lead', 'headteacher', 'inclusion-officer', 'administrator', 'other-lead'] as const)
    as[name] = await sessionFor(house, personOf(name));
  await written(pupil, [
    { id: 'feedback', notice: 'weekly-feedback', composedAt: '2026-10-01T09:00:00Z' },
    { id: 'decision', notice: 'suspension', decision: 'd1', composedAt: '2026-10-21T09:00:00Z' },
    { id: 'concern', notice: 'concern-raised', toRole: 'authority', composedAt: '2026-10-22T09:00:00Z' },
    { id: 'on-its-way', notice: 'weekly-feedback' },
  ]);
  await cameBack('feedback', '5.2.2');
  await cameBack('decision', '5.1.1');
  await cameBack('concern', null);
});
afterAll(() => house?.stop());

const written = (caseId: string, notices: Partial<NewNotice>[]): Promise<void> =>
  house.house.db.transaction().execute(async (tx) => {
    await appendEvents(tx, { caseId, caseKind: 'pupil', events: [anEvent(1)] });
    const whole = notices.map((n, position) =>
      aNotice({ caseId, position, messageId: `<${randomUUID()}@x>`, ...n }),
    );
    await insertNotices(tx, whole);
  });

async function cameBack(id: string, code: string | null): Promise<void> {
  const { db } = house.house;
  await markSent(db, id, { at: AT, detail: '250 ok' });
  await noteReport(db, id, { outcome: 'bounced', code, detail: `${code} said there`, at: AT });
}

const onToday = async (agent: Agent): Promise<string[]> =>
  bodyOf<{ undelivered: { id: string }[] }>(await agent.get('/api/v1/today').expect(200)).undelivered.map(
    ({ id }) => id,
  );

describe('a letter that came back (E3)', () => {
  it('is a task on Today of its owner: of a decision the headteacher, else the lead of this pupil', async () => {
    expect(await onToday(as.headteacher)).toEqual(['decision']);
    expect(await onToday(as.lead)).toEqual(['feedback']);
    expect(await onToday(as['other-lead'])).toEqual([]);
    expect(await onToday(as['inclusion-officer'])).toEqual([]);
    const { text } = await as.headteacher.get('/today').expect(200);
    expect(text).toContain('Letters that have not arrived (1)');
    expect(text).toContain('There is no such mailbox. Send it again, by post or by hand');
    expect(text).toContain(`href="/pupils/${pupil}/notices/decision"`);
    expect(text).not.toContain('href="/undelivered"');
  });

  it('shows in the list of letters and in its proof, with what to do; it may be recorded as given on paper', async () => {
    const list = await as.headteacher.get(`/pupils/${pupil}/notices`).expect(200);
    expect(list.text).toContain('Came back: it did not arrive. Send it again, by post or by hand');
    const { text } = await as.headteacher.get(`/pupils/${pupil}/notices/decision`).expect(200);
    expect(text).toContain('Accepted');
    expect(text).toContain('Came back: There is no such mailbox');
    expect(text).toContain('5.1.1 said there');
    expect(text).toContain(`href="/pupils/${pupil}/letter-given?letter=decision"`);
    expect(text).toContain(`href="/pupils/${pupil}/notices/decision/again"`);
    const form = await as.headteacher.get(`/pupils/${pupil}/letter-given?letter=decision`).expect(200);
    expect(form.text).toContain('value="decision" selected');
    const notice = bodyOf(await as.headteacher.get('/api/v1/notices/decision').expect(200));
    expect(notice).toMatchObject({
      status: 'bounced',
      sentAt: null,
      reports: [{ outcome: 'bounced', code: '5.1.1' }],
    });
  });
});

describe('the page of all letters that have not arrived', () => {
  it.each(['inclusion-officer', 'administrator'] as const)(
    'is in the menu of the %s: decisions first, then the oldest, each with its owner',
    async (office) => {
      const { text } = await as[office].get('/undelivered').expect(200);
      const order = [...text.matchAll(/notices\/(feedback|decision|concern|on-its-way)"/g)].map(
        ([, id]) => id,
      );
      expect(order).toEqual(['decision', 'feedback', 'concern']);
      expect(text).toContain('The mailbox is full. Send it again');
      expect(text).toContain('Their mail server sent it back');
      expect(text).toMatch(/href="\/undelivered"[^>]*aria-current/);
      expect((await as[office].get('/today').expect(200)).text).toContain('href="/undelivered"');
      expect(await onToday(as.administrator)).toEqual(['decision', 'feedback', 'concern']);
    },
  );

  it('has 25 to a page, and ends', async () => {
    const crowded = await seedPupil(house.house.db, OTHER_SCHOOL);
    const many = Array.from({ length: 30 }, (_, n) => ({
      id: `paper-${n}`,
      recipientEmail: null,
      recipientName: `Reader ${n}`,
      composedAt: '2026-10-05T09:00:00Z',
    }));
    await written(crowded, many);
    const officer = as['inclusion-officer'];
    const idsIn = (text: string) => [...text.matchAll(/notices\/([\w-]+)"/g)].map(([, id = '']) => id);
    const first = await officer.get('/undelivered').expect(200);
    expect(idsIn(first.text)).toHaveLength(25);
    const [, next = ''] = /rel="next" href="([^"]+)"/.exec(first.text) ?? [];
    const second = await officer.get(next).expect(200);
    expect(second.text).not.toContain('rel="next"');
    expect(new Set([...idsIn(first.text), ...idsIn(second.text)]).size).toBe(33);
    expect((await officer.get('/undelivered?after=nonsense').expect(200)).text).toContain('decision');
  });

  it('lists what is held too, with what it lacks and who can supply it; one without an address is not sent "again"', async () => {
    const { db } = house.house;
    const about = { obligation: null };
    const held = { lacks: [BARRED], about } as unknown as NonNullable<NewNotice['held']>;
    const own = await seedPupil(db, SCHOOL);
    await written(own, [
      { id: 'is-held', notice: 'suspension', decision: 'd2', recipientEmail: null, held },
      { id: 'on-paper', notice: 'suspension', decision: 'd2', recipientEmail: null },
    ]);
    const { text } = await as.administrator.get('/undelivered').expect(200);
    expect(text).toMatch(/notices\/is-held"[^]*nobody with parental responsibility may be written to/);
    expect(text).toContain(`href="/pupils/${own}/contacts"`);
    expect(text).not.toMatch(/(is-held|on-paper)\/again/);
    expect(await onToday(as.administrator)).not.toContain('is-held');
    const page = (await as.administrator.get(`/pupils/${own}/notices/on-paper`).expect(200)).text;
    expect(page).not.toContain('Send again');
    const sentNow = await as.administrator.get(`/pupils/${pupil}/notices/on-its-way/again`).expect(200);
    expect(sentNow.text).toContain('This letter is still being tried by itself.');
    await db.deleteFrom('notices').where('caseId', '=', own).execute();
  });

  it('is no page for a school', async () => {
    for (const agent of [as.lead, as.headteacher]) await agent.get('/undelivered').expect(404);
  });
});

describe('a letter that goes on by post by itself (E3)', () => {
  const at = '2026-10-24T09:00:00Z';
  let own: string;
  beforeAll(async () => {
    const { db } = house.house;
    own = await seedPupil(db, SCHOOL, { programme: onStage('stage-1', { lead: personOf('lead') }) });
    const contact = {
      id: 'sam',
      name: 'Sam Hill',
      relation: 'Parent',
      email: '',
      parentalResponsibility: true,
    };
    await addContact(db, own, contact);
    const postalAddress = '1 Example Road\nBristol BS1 1AA';
    await db.updateTable('contacts').set({ postalAddress }).where('pupilId', '=', own).execute();
    await written(own, [{ id: 'stuck', recipientContact: 'sam', composedAt: '2026-10-23T09:00:00Z' }]);
    await cameBack('stuck', '5.1.1');
    expect(await goOnByPost(db, { at, since: '2026-10-20T09:00:00Z', size: 5 })).toBe(1);
  });

  it('stays on Today of its owner, who has nothing to do', async () => {
    const { text } = await as.lead.get('/today').expect(200);
    expect(text).toContain('It did not arrive by email, and is being posted by itself');
    expect(text).not.toContain(`href="/pupils/${own}/notices/stuck"`);
  });

  it('is not sent again nor recorded as given beside that, whoever had the page open before', async () => {
    const command = (name: string, body: object) =>
      as.lead.post(`/api/v1/pupils/${own}/commands/${name}`).send({ letter: 'stuck', ...body });
    const again = await command('send-letter-again', { by: 'by-hand', reason: 'They asked.' }).expect(409);
    const given = { how: 'by-hand', on: '2026-10-24' };
    const onPaper = await command('record-letter-given', { given }).expect(409);
    expect([again, onPaper].map((answer) => bodyOf<{ code: string }>(answer).code)).toEqual([
      'letter-already-again',
      'letter-already-again',
    ]);
  });

  it('is not offered to be sent again beside it', async () => {
    const { text } = await as.lead.get(`/pupils/${own}/notices/stuck/again`).expect(200);
    expect(text).toContain('This letter was sent again already.');
  });

  it('says in its list and its proof how it fares, and where it was posted to', async () => {
    const { text } = await as.lead.get(`/pupils/${own}/notices`).expect(200);
    expect(text).toContain('It did not arrive, and was sent again');
    expect(text).toContain('To be posted, by itself');
    const { db } = house.house;
    const rows = await db.selectFrom('notices').select('id').where('againOf', '=', 'stuck').execute();
    const id = rows[0]?.id ?? '';
    await noteHanded(db, id, { at, to: 'Sam Hill\n1 Example Road', detail: 'its id', askAt: at });
    const letter = await as.lead.get(`/pupils/${own}/notices/${id}`).expect(200);
    for (const words of [
      'Goes on by post, by itself',
      'Being printed, to be posted',
      'Sam Hill, 1 Example Road',
    ])
      expect(letter.text).toContain(words);
    await noteReport(db, id, { outcome: 'bounced', code: null, detail: 'validation-failed', at });
    const after = await as.lead.get(`/pupils/${own}/notices/${id}`).expect(200);
    expect(after.text).toContain('Could not be posted');
    const today = await as.lead.get('/today').expect(200);
    expect(today.text).toContain('It could not be posted by itself. Send it again, by post or by hand');
  });
});
