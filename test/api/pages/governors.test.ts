import { randomUUID } from 'node:crypto';
import { noticesOf } from '../../../database/notices';
import { instantOf } from '../../../rules/calendar/london-time';
import type { PupilCase } from '../../../rules/pupil/state';
import { bodyOf, type Agent, type TestApp } from '../../support/api';
import { aPupilCase } from '../../support/cases';
import { says } from '../../support/golden-stories/steps';
import { linksIn, wordsOf } from '../../support/page-words';
import { sessionFor } from '../../support/session';
import type { Step } from '../../support/story-text';
import { aStory } from '../attack/a-story';
import { record } from '../seed-board';
import { OTHER_SCHOOL, PARTNERSHIP, personOf, SCHOOL } from '../seed';
import { seededApp } from '../seeded-app';

const NOW = '2026-11-02T10:00';

let house: TestApp;
let clerk: Agent;
/** Each pupil by what has become of them, and the decision about them. */
const pupils: Record<string, { id: string; decision: string }> = {};

async function told(
  name: string,
  steps: (decision: string) => Step[],
  school = SCHOOL,
  kind: PupilCase['school']['kind'] = 'academy',
): Promise<void> {
  const decision = randomUUID();
  const state = aPupilCase({
    partnership: PARTNERSHIP,
    school: { id: school, kind, authority: '803' },
  });
  const id = await record(house.house.db, { name, school, state });
  const story = aStory(house, id, state);
  for (const step of steps(decision)) expect(await story.takes(step)).toBe(true);
  pupils[name] = { id, decision };
}

const excluded = (decision: string) => says('2026-10-21T10:00', 'exclude-permanently', { decision });
const booked = (decision: string) =>
  says('2026-10-22T10:00', 'arrange-governors-meeting', { decision, startsAt: '2026-11-10T16:00' });
const decided = (decision: string) =>
  says('2026-11-02T09:00', 'record-governors-decision', { decision, metOn: '2026-11-02' });
const movedHere = says('2026-10-23T10:00', 'move-school', {
  school: { id: SCHOOL, kind: 'academy', authority: '803' },
});

beforeAll(async () => {
  house = await seededApp({ now: () => instantOf(NOW) });
  await told('Ada Excluded', (d) => [excluded(d)]);
  await told('Ben Booked', (d) => [excluded(d), booked(d)]);
  await told('Cy Decided', (d) => [excluded(d), decided(d)]);
  await told('Di Late', (d) => [
    says('2026-09-07T10:00', 'exclude-permanently', { decision: d, decidedAt: '2026-09-07T09:00' }),
  ]);
  await told('Ed Short', (d) => [says('2026-10-21T10:00', 'suspend', { decision: d, sessions: 4 })]);
  await told('Flo Elsewhere', (d) => [excluded(d)], OTHER_SCHOOL);
  await told('Gil Moved', (d) => [excluded(d), movedHere], OTHER_SCHOOL);
  clerk = await sessionFor(house, personOf('governors-clerk'));
});
afterAll(() => house?.stop());

const about = (name: string) => pupils[name] ?? { id: '', decision: '' };
const page = (name: string) => `/pupils/${about(name).id}/exclusions/${about(name).decision}`;

describe('the governors’ page (A3, C5)', () => {
  it('has what the governors owe: late first, with the last lawful day and whether it is booked; below, what was done', async () => {
    const { text } = await clerk.get('/governors').expect(200);
    const words = wordsOf(text);
    const order = ['Late (1)', 'Di Late', 'To come (2)', 'Ada Excluded', 'Done in the last four months (1)'];
    expect(order.map((one) => words.indexOf(one))).toEqual(
      order.map((one) => words.indexOf(one)).sort((a, b) => a - b),
    );
    for (const one of [...order, 'Cy Decided', 'Book the meeting', 'Not booked'])
      expect(words).toContain(one);
    expect(words).toMatch(/Ben Booked .* 4:00pm on Tuesday 10 November( 2026)?, Room 2/);
    expect(words).toContain('Thursday 19 November 2026 , in 13 school days');
    expect(words).not.toMatch(/Ed Short|Flo Elsewhere|Gil Moved/);
  });

  it('is the headteacher’s of their school and the officer’s of each', async () => {
    const head = await sessionFor(house, personOf('headteacher'));
    expect(wordsOf((await head.get('/governors').expect(200)).text)).not.toContain('Flo Elsewhere');
    const officer = await sessionFor(house, personOf('inclusion-officer'));
    expect(wordsOf((await officer.get('/governors').expect(200)).text)).toMatch(
      /Flo Elsewhere Case \w+, Specimen School/,
    );
    const lead = await sessionFor(house, personOf('lead'));
    await lead.get('/governors').expect(404);
  });

  it('says so where nothing is owed', async () => {
    await house.house.pool.query(`update offices set school_id = $1 where person_id = $2`, [
      OTHER_SCHOOL,
      personOf('governors-clerk'),
    ]);
    await house.house.pool.query(
      `update obligations set status = 'done', closed_on = '2026-01-01' where case_id = $1`,
      [about('Flo Elsewhere').id],
    );
    const { text } = await clerk.get('/governors').expect(200);
    expect(wordsOf(text)).toContain('No governors’ meeting is owed.');
    await house.house.pool.query(`update offices set school_id = $1 where person_id = $2`, [
      SCHOOL,
      personOf('governors-clerk'),
    ]);
  });
});

describe('a governors’ clerk', () => {
  it('has the meetings to book in their day, and nothing else of the school', async () => {
    const { text } = await clerk.get('/today').expect(200);
    expect(wordsOf(text)).toMatch(/Late \(1\).*Di Late.*Ada Excluded/);
    expect(text).toContain(`${about('Ada Excluded').id}/governors-meeting?decision=`);
    expect(text).not.toMatch(/Ed Short|Flo Elsewhere|Changed since/);
    const called = bodyOf<{ mine: { pupil: { id: string } }[]; others: unknown[] }>(
      await clerk.get('/api/v1/today').expect(200),
    );
    expect(called.mine.map(({ pupil }) => pupil.id)).toContain(about('Di Late').id);
    expect(called.others).toEqual([]);
  });

  it('learns nothing of a pupil who came to their school after the decision, by page or by program', async () => {
    const { id } = about('Gil Moved');
    const row = house.house.db.selectFrom('obligations').select('schoolId').where('caseId', '=', id);
    const ofGovernors = await row.where('duty', '=', 'governors-meeting').execute();
    expect(ofGovernors).toEqual([{ schoolId: SCHOOL }]);
    for (const list of ['/today', '/governors', '/api/v1/today'])
      expect((await clerk.get(list).expect(200)).text).not.toMatch(new RegExp(`Gil Moved|${id}`));
    await clerk.get(page('Gil Moved')).expect(404);
  });

  it('opens the decision, and every link on its page leads somewhere', async () => {
    for (const name of ['Ada Excluded', 'Ben Booked', 'Cy Decided'])
      for (const href of linksIn((await clerk.get(page(name)).expect(200)).text)) {
        const { status } = await clerk.get(href);
        expect([name, href, status]).toEqual([name, href, 200]);
      }
  });

  it('reads of their own deeds alone', async () => {
    const words = wordsOf((await clerk.get(page('Ada Excluded'))).text);
    expect(words).toContain('Arrange the governors’ meeting');
    expect(words).not.toMatch(
      /Cancel a suspension|Take the pupil off|Arrange full-time education|off the roll since/,
    );
  });

  it('opens nothing else of the pupil, and no pupil who is not before their governors', async () => {
    const { id } = about('Ada Excluded');
    for (const kept of [
      '',
      '/timeline',
      '/notices',
      '/details',
      '/contacts',
      '/suspend',
      '/cancel',
      '/provision',
    ])
      await clerk.get(`/pupils/${id}${kept}`).expect(404);
    for (const kept of ['', '/events', '/notices', '/told', '/obligations'])
      await clerk.get(`/api/v1/pupils/${id}${kept}`).expect(403);
    for (const name of ['Ed Short', 'Flo Elsewhere']) {
      await clerk.get(page(name)).expect(404);
      await clerk.get(`/pupils/${about(name).id}/governors-meeting`).expect(404);
    }
    for (const list of ['/board', '/pupils', '/panels', '/calendars', '/partnership'])
      await clerk.get(list).expect(404);
  });

  it('reads the letters of the decision, not where the family is reached, and prints none', async () => {
    const { id, decision } = about('Ada Excluded');
    const notices = await noticesOf(house.house.db, id);
    const toHead = notices.find((n) => n.decision === decision);
    const url = `/pupils/${id}/notices/${toHead?.id}`;
    const words = wordsOf((await clerk.get(url).expect(200)).text);
    expect(words).toContain('Back to the decision');
    expect(words).not.toMatch(/Address|Proof of delivery/);
    await clerk.get(`${url}/letter`).expect(200);
    await clerk.get(`${url}/letter.pdf`).expect(404);
  });

  it('is logged as everybody is', async () => {
    await clerk.get(page('Ben Booked')).expect(200);
    const log = await house.house.db
      .selectFrom('accessLog')
      .select(['office', 'what', 'reason'])
      .distinct()
      .where('subject', '=', about('Ben Booked').id)
      .where('what', '=', 'read-decision')
      .execute();
    expect(log).toContainEqual(expect.objectContaining({ office: 'governors-clerk', what: 'read-decision' }));
  });

  it('acts on no decision of another school, though the pupil is before their own governors too', async () => {
    const { id, decision } = about('Ada Excluded');
    const found = await house.house.db
      .selectFrom('cases')
      .select('state')
      .where('caseId', '=', id)
      .executeTakeFirst();
    const state = found?.state as PupilCase;
    const [made] = state.exclusions.decisions;
    const elsewhere = { ...made, id: 'decided-elsewhere', school: OTHER_SCHOOL };
    const owed = [
      ...state.owed,
      { ...state.owed[0], id: 'x', arisesFrom: 'decided-elsewhere', owedBy: 'governing-body' },
    ];
    const both = { ...state, owed, exclusions: { ...state.exclusions, decisions: [made, elsewhere] } };
    await house.house.pool.query('update cases set state = $1 where case_id = $2', [
      JSON.stringify(both),
      id,
    ]);
    const ask = (about: string) =>
      clerk
        .post(`/api/v1/pupils/${id}/preview/begin-governors-meeting`)
        .send({ decision: about, on: '2026-11-02' });
    await ask(decision).expect(200);
    const refused = bodyOf<{ code: string }>(await ask('decided-elsewhere').expect(409));
    expect(refused.code).toBe('not-before-governors');
    await clerk.get(`/pupils/${id}/exclusions/decided-elsewhere`).expect(404);
    await house.house.pool.query('update cases set state = $1 where case_id = $2', [
      JSON.stringify(state),
      id,
    ]);
  });

  it('reads why education is owed that goes on from a suspension before, which is not before the governors', async () => {
    const before = randomUUID();
    const later = { sessions: 20, starts: { date: '2026-10-21', session: 'am' } };
    const steps = (d: string) => [
      says('2026-10-13T10:00', 'suspend', { decision: before, decidedAt: '2026-10-13T09:15', sessions: 12 }),
      says('2026-10-20T10:00', 'suspend', { decision: d, decidedAt: '2026-10-20T09:15', ...later }),
    ];
    await told('Ivy Twice', steps, SCHOOL, 'pru');
    const { id } = about('Ivy Twice');
    await clerk.get(`/pupils/${id}/exclusions/${before}`).expect(404);
    const links = linksIn((await clerk.get(page('Ivy Twice')).expect(200)).text);
    expect(links).toContain(`/pupils/${id}/why/${encodeURIComponent(`sixth-day-provision:${before}`)}`);
    for (const href of links) expect([href, (await clerk.get(href)).status]).toEqual([href, 200]);
    await clerk.get(`/pupils/${id}/why/reintegration-meeting:${before}`).expect(404);
  });
});
