import request from 'supertest';
import { answerBody } from '../../../api/rest/deadlines/answer-body';
import { answer, type Question } from '../../../rules/deadlines';
import { bodyOf, type Agent, type TestApp } from '../../support/api';
import { LAW_CALENDAR } from '../../support/law-calendar';
import { excluded, question, suspended } from '../../support/question';
import { FOREIGN_SCHOOL, OTHER_SCHOOL, SCHOOL } from '../seed';
import { seededApp, signedInAs } from '../seeded-app';

const OFFICES = ['lead', 'headteacher', 'inclusion-officer', 'administrator'] as const;
type Asker = (typeof OFFICES)[number];

interface Problem {
  status: number;
  detail: string;
  errors: { field: string; message: string }[];
}

let house: TestApp;
let as: Record<Asker, Agent>;
beforeAll(async () => {
  house = await seededApp();
  as = await signedInAs(house, OFFICES);
});
afterAll(() => house?.stop());

const ask = (body: object, office: Asker = 'lead') => as[office].post('/api/v1/deadlines').send(body);
const errorsFor = async (body: object) => {
  const answered = await ask(body);
  expect(answered.status).toBe(422);
  expect(answered.headers['content-type']).toContain('application/problem+json');
  return bodyOf<Problem>(answered).errors;
};

const whole = question({
  id: 'A',
  asOf: '2026-10-22T09:00',
  decisions: [suspended('d1', '2026-10-21T09:15', 14), excluded('d2', '2026-11-12T10:30')],
});
/** The same with its school named by id: the calendar of the record is that of law.md, the school an academy of 803. */
const byId = (id: string): object => ({ ...whole, calendars: null, schools: { 'school-1': { id } } });
const fromRecord: Question = { ...whole, schools: { 'school-1': { kind: 'academy', authority: '803' } } };

describe('POST /api/v1/deadlines', () => {
  it.each(OFFICES)('answers the %s as the command line does', async (office) => {
    const answered = await ask(whole, office).expect(200);
    expect(answered.body).toEqual(answer(whole));
    expect(answerBody.safeParse(answered.body).error).toBeUndefined();
  });

  it('answers nobody who is not signed in', async () => {
    const answered = await request(house.app).post('/api/v1/deadlines').send(whole).expect(401);
    expect(answered.body).not.toHaveProperty('duties');
  });

  it('takes kind, authority and calendar of a school of the partnership from the record', async () => {
    const own = await ask(byId(SCHOOL)).expect(200);
    expect(own.body).toEqual(answer(fromRecord));
    const other = await ask(byId(OTHER_SCHOOL)).expect(200);
    expect(other.body).toEqual(answer(fromRecord));
  });

  it('takes one school from the record and another as it is described', async () => {
    const answered = await ask({
      ...whole,
      calendars: { 'school-2': LAW_CALENDAR },
      schools: { 'school-1': { id: SCHOOL }, 'school-2': { kind: 'pru', authority: '826' } },
      decisions: [
        suspended('d1', '2026-10-21T09:15', 14),
        suspended('d2', '2027-01-11T09:15', 14, { school: 'school-2' }),
      ],
    });
    expect(answered.status).toBe(200);
    const sixth = answerBody.parse(answered.body).duties.filter(({ duty }) => duty === 'sixth-day-provision');
    expect(sixth.map(({ owedBy, due }) => [owedBy, due])).toEqual([
      ['governing-body', '2026-11-05'],
      ['authority', '2027-01-18'],
    ]);
  });

  it('does not find the school of another partnership, and says the same of an id that is none', async () => {
    for (const id of [FOREIGN_SCHOOL, 'nothing-of-that-id']) {
      expect(await errorsFor(byId(id))).toEqual([
        { field: 'schools.school-1.id', message: 'Is not the id of a school of your partnership' },
      ]);
    }
  });

  it.each([
    ['an id that is no text', { id: 7 }, 'schools.school-1.id', 'Must be text'],
    [
      'more than the id',
      { id: SCHOOL, kind: 'pru' },
      'schools.school-1.kind',
      'Is not a field of this question',
    ],
  ])('refuses a school with %s', async (_what, school, field, message) => {
    expect(await errorsFor({ ...byId(SCHOOL), schools: { 'school-1': school } })).toEqual([
      { field, message },
    ]);
  });

  it('refuses a calendar beside the id of a school', async () => {
    expect(await errorsFor({ ...byId(SCHOOL), calendars: whole.calendars })).toMatchObject([
      { field: 'calendars.school-1' },
    ]);
  });

  it('names each field that is wrong, in words', async () => {
    const wrong = {
      ...whole,
      colour: 'red',
      decisions: [{ ...suspended('d1', '2026-02-30T09:15', 0.5), length: 3 }],
    };
    expect(await errorsFor(wrong)).toEqual([
      {
        field: 'decisions.0.decidedAt',
        message: 'Must be a local time that exists, such as 2026-10-21T09:15',
      },
      { field: 'decisions.0.sessions', message: 'Must be a whole number' },
      { field: 'decisions.0.length', message: 'Is not a field of this question' },
      { field: 'colour', message: 'Is not a field of this question' },
    ]);
  });

  it('says of a calendar that is missing which year, and answers the rest', async () => {
    const answered = await ask({ ...whole, decisions: [suspended('d1', '2027-07-19T09:15', 14)] });
    const { problems, duties } = answerBody.parse(answered.body);
    expect(problems).toContainEqual({
      code: 'calendar-missing',
      school: 'school-1',
      year: '2027/28',
      duty: 'sixth-day-provision',
      decision: 'd1',
    });
    expect(duties.map(({ duty }) => duty)).toContain('tell-parents');
  });

  it('keeps nothing under a key: the id is the asker’s own', async () => {
    for (const id of ['A', 7, 'A']) {
      expect(bodyOf<object>(await ask({ ...whole, id }).expect(200))).toMatchObject({ id });
    }
  });

  it('refuses a key that would vanish, and what is too long', async () => {
    const vanishing = `{"id":1,"pupil":{"dateOfBirth":"2013-05-04"},"schools":{"__proto__":{"id":"${SCHOOL}"}}}`;
    const answered = await as.lead.post('/api/v1/deadlines').type('application/json').send(vanishing);
    expect(answered.status).toBe(422);
    const many = { ...whole, facts: Array.from({ length: 6_000 }, () => 0) };
    expect(await errorsFor(many)).toEqual([{ field: 'facts', message: 'Must have at most 5000 entries' }]);
    const wrong = { ...whole, facts: Array.from({ length: 5_000 }, () => 0) };
    expect((await errorsFor(wrong)).length).toBe(20);
  });
});
