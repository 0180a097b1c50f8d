import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { noteAnswer, noteTold } from '../../database/calendar-change-cases';
import { finishChange, insertChange } from '../../database/calendar-changes';
import type { Answer } from '../../api/engine/answer';
import type { Message } from '../../api/engine/engine';
import type { DateChange } from '../../rules/case/what-changed';
import type { PupilCase } from '../../rules/pupil/state';
import { bodyOf, noEngine, signedIn, testApp, type Agent, type TestApp } from '../support/api';
import { JOINED, twiceOut } from '../support/twice-out';
import { emailOf, OTHER_SCHOOL, PARTNERSHIP, SCHOOL, seed, seedPupil } from './seed';

let house: TestApp;
let answer: Answer = { down: true };
const sent: Message[] = [];
const as: Record<string, Agent> = {};
const STAFF = ['lead', 'headteacher', 'administrator', 'inclusion-officer', 'other-lead'];
beforeAll(async () => {
  const update = async (message: Message) => {
    sent.push(message);
    return answer;
  };
  house = await testApp({ engine: { ...noEngine, update } });
  await seed(house.house.db);
  for (const name of STAFF) as[name] = await signedIn(house.app, emailOf(name));
});
afterAll(() => house?.stop());

const moved: DateChange = {
  id: 'sixth-day-provision:d1',
  duty: 'sixth-day-provision',
  outcome: 'moved',
  from: '2027-01-18',
  to: '2027-01-20',
  days: [{ date: '2027-01-13', counts: null, why: 'Snow' }],
  wasLate: true,
  told: ['governing-body', 'parents'],
};
const stood: DateChange = {
  ...moved,
  id: 'apply-for-review:d1',
  duty: 'apply-for-review',
  outcome: 'stood',
  from: '2027-01-18',
  to: '2027-01-18',
  kept: { what: 'due', until: '2027-01-18', wouldBe: '2027-01-15' },
  days: [],
  wasLate: false,
  told: [],
};

/** A change as the cases have answered it so far: one with dates, one without, one that is lost. */
async function aChange(schoolId = SCHOOL) {
  const { db } = house.house;
  const key = { partnershipId: PARTNERSHIP, id: randomUUID() };
  await insertChange(db, { ...key, schoolId, number: 1, begunAt: new Date().toISOString() });
  const [changed, same, lost] = [
    await seedPupil(db, schoolId),
    await seedPupil(db, schoolId),
    await seedPupil(db, schoolId),
  ];
  await noteAnswer(db, { ...key, caseId: changed, dates: [moved, stood] });
  await noteAnswer(db, { ...key, caseId: same, dates: [] });
  await noteTold(db, key, [{ caseId: lost, failure: 'not-running' }]);
  return { ...key, changed, lost };
}

const page = (name: string, id: string) => (as[name] as Agent).get(`/calendars/changes/${id}`);
const tokenIn = (html: string): string => /name="_csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';

describe('before a calendar is changed', () => {
  it('a clock that would begin is named on the page and by the API, and no list is cut unsaid', async () => {
    const state = twiceOut(SCHOOL).state() as PupilCase;
    await seedPupil(house.house.db, SCHOOL, state, PARTNERSHIP, Date.parse('2026-11-05T16:00Z'));
    const url = `/calendars/${SCHOOL}/change/closure`;
    const head = as['headteacher'] as Agent;
    const { text: form } = await head.get(url).expect(200);
    const day = { 'from-day': '6', 'from-month': '11', 'from-year': '2026', name: 'Flood' };
    const answers = { ...day, _csrf: tokenIn(form), commandId: randomUUID() };
    const { text } = await head.post(url).type('form').send(answers).expect(200);
    for (const words of ['Clocks that begin or end', 'Full-time education from day six', 'Begins'])
      expect(text).toContain(words);
    expect(text).toContain('Thursday 12 November 2026');
    expect(text).not.toContain('not shown here');

    const asked = head.post(`/api/v1/schools/${SCHOOL}/calendar/preview`).send({ calendar: JOINED });
    expect((await asked.expect(200)).body).toMatchObject({
      cases: 1,
      touched: 1,
      totalClocks: 1,
      clocks: [{ duty: 'sixth-day-provision', outcome: 'began', due: '2026-11-12' }],
    });
  });
});

describe('the page of a change of a calendar', () => {
  it('says how far it has come, and case by case what moved, what stood and who is told', async () => {
    const { id } = await aChange();
    const { text } = await page('administrator', id).expect(200);
    for (const words of [
      '2 of 3 cases looked at.',
      'Full-time education from day six',
      'Monday 18 January 2027',
      'Wednesday 20 January 2027',
      'Wednesday 13 January does not count: Snow.',
      'It was late already on the day before.',
      'The governing body and the parents',
      'A change of the calendar would make this Friday 15 January 2027. The family was told Monday 18 January 2027, so that stays.',
      'The engine does not run this case.',
    ])
      expect(text).toContain(words);
  });

  it('is for those who keep the calendar and for the leads of that school', async () => {
    const { id } = await aChange();
    const { id: elsewhere } = await aChange(OTHER_SCHOOL);
    for (const name of ['lead', 'headteacher', 'administrator']) await page(name, id).expect(200);
    await page('inclusion-officer', id).expect(404);
    await page('other-lead', id).expect(404);
    await page('lead', elsewhere).expect(404);
    await page('administrator', elsewhere).expect(200);
    await page('administrator', randomUUID()).expect(404);
    await request(house.app).get(`/calendars/changes/${id}`).expect(303);
  });

  it('has the cases that have not answered told again by whoever keeps the calendar', async () => {
    const change = await aChange();
    const { text } = await page('headteacher', change.id);
    expect(text).toContain('Try again now');
    expect((await page('lead', change.id)).text).not.toContain('Try again now');
    const post = (name: string, _csrf: string) =>
      (as[name] as Agent).post(`/calendars/changes/${change.id}/try-again`).type('form').send({ _csrf });
    answer = { done: { case: change.id, number: 1 } };
    const done = await post('headteacher', tokenIn(text));
    expect([done.status, done.headers['location']]).toEqual([303, `/calendars/changes/${change.id}`]);
    expect(sent.at(-1)).toMatchObject({
      workflowId: `calendar-change-${PARTNERSHIP}-${change.id}`,
      command: { type: 'try-again', actor: { office: 'headteacher' } },
    });
    expect((await page('headteacher', change.id)).text).toContain('The cases are being told again.');
    answer = { down: true };
    await post('headteacher', tokenIn(text)).expect(503);
    await post('lead', tokenIn((await (as['lead'] as Agent).get('/offices')).text)).expect(403);
  });

  it('says when nothing had to move', async () => {
    const key = { partnershipId: PARTNERSHIP, id: randomUUID() };
    const { db } = house.house;
    await insertChange(db, { ...key, schoolId: SCHOOL, number: 2, begunAt: new Date().toISOString() });
    expect((await page('lead', key.id)).text).toContain('Look again');
    await finishChange(db, key);
    expect((await page('lead', key.id)).text).toContain('No date has moved');
  });
});

describe('GET /api/v1/calendar-changes/{change}', () => {
  const get = (name: string, id: string, query = '') =>
    (as[name] as Agent).get(`/api/v1/calendar-changes/${id}${query}`);

  it('answers with the counts and the cases', async () => {
    const { id, changed, lost } = await aChange();
    const all = await get('administrator', id).expect(200);
    expect(all.body).toMatchObject({
      id,
      school: SCHOOL,
      status: 'incomplete',
      progress: { cases: 3, answered: 2, failed: 1, moved: 1, stood: 1 },
      next: null,
    });
    expect(bodyOf<{ rows: unknown[] }>(all).rows).toHaveLength(3);
    const only = await get('lead', id, '?show=changed');
    expect(only.body).toMatchObject({ rows: [{ pupil: changed, dates: [moved, stood] }] });
    const failed = await get('lead', id, '?show=failed');
    expect(failed.body).toMatchObject({ rows: [{ pupil: lost, failure: 'not-running' }] });
  });

  it('comes page by page', async () => {
    const { id } = await aChange();
    const first = await get('lead', id, '?size=2');
    const { next } = bodyOf<{ next: string }>(first);
    const second = await get('lead', id, `?size=2&after=${next}`);
    expect(bodyOf<{ rows: unknown[] }>(second).rows).toHaveLength(1);
  });

  it('is not found by another school’s lead', async () => {
    const { id } = await aChange();
    await get('other-lead', id).expect(404);
  });
});
