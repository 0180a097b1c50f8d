import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { upsertCase } from '../../../database/cases';
import { schoolsToReport } from '../../../database/exclusion-reports';
import { testApp, type TestApp } from '../../support/api';
import { aSchool, partnershipOf } from '../../support/in-partnership';
import { pageSentences, plainText } from '../../support/page-words';
import { grade, wordsIn } from '../../support/reading-age';
import { HOSTILE, runsIn } from '../attack/hostile';
import { answerForm } from '../imports/steps';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, PARTNERSHIP, SCHOOL, seed, seedPupil } from '../seed';

let house: TestApp;
beforeAll(async () => {
  const limits = { requests: { requests: 1_000, seconds: 60 }, signIn: { requests: 60, seconds: 60 } };
  house = await testApp({ limits: { ...limits, reports: { requests: 9, seconds: 3_600 } } });
  await seed(house.house.db);
  await seedPupil(house.house.db);
});
afterAll(() => house?.stop());

const somebody = () => request.agent(house.app);
const whole = {
  ...{ commandId: randomUUID(), school: SCHOOL, 'told-looksLike': 'other' },
  ...{ 'told-words': 'They sent me home.', 'told-who': 'child' },
};

describe('the door for a report of an unlawful exclusion (C12)', () => {
  it.each(['/report', '/report/tell'])(
    '%s is read at the age of 9 to 11, in short sentences',
    async (path) => {
      const { text } = await somebody().get(path).expect(200);
      const said = pageSentences(text);
      expect(said.length).toBeGreaterThan(8);
      expect(said.filter((sentence) => wordsIn(sentence).length >= 20)).toEqual([]);
      expect([said, grade(said) < 6]).toEqual([said, true]);
    },
  );

  it('has a way out on each page, explained on the page before, and a link to it from the way in', async () => {
    const first = await somebody().get('/report').expect(200);
    expect(plainText(first.text)).toContain('The next page has a red button');
    const form = await somebody().get('/report/tell').expect(200);
    for (const { text } of [first, form])
      expect(text).toMatch(/<a href="\/report\/leave"[^>]*govuk-exit-this-page__button/);
    for (const page of ['/sign-in', '/help'])
      expect((await somebody().get(page)).text).toContain('href="/report"');
  });

  it('asks for the school among those of live partnerships, and for no pupil', async () => {
    const { pool, db } = house.house;
    const names = async () => (await schoolsToReport(db)).map(({ name }) => name);
    expect(await names()).toEqual(['Example School', 'Foreign School', 'Specimen School']);
    const rehearse = (is: boolean) =>
      pool.query('update partnerships set rehearsal = $2 where id = $1', [OTHER_PARTNERSHIP, is]);
    await rehearse(true);
    expect(await names()).not.toContain('Foreign School');
    const { text } = await somebody().get('/report/tell');
    const hidden = await answerForm(somebody(), '/report/tell', { ...whole, school: FOREIGN_SCHOOL });
    await rehearse(false);
    expect(text).not.toMatch(/Rowan/);
    expect([hidden.status, hidden.text]).toEqual([422, expect.stringContaining('href="#school"')]);
  });

  it('says what is missing beside each question, keeps what was written, and runs none of it', async () => {
    const said = { commandId: whole.commandId, 'told-words': HOSTILE, 'told-when': HOSTILE };
    const { status, text } = await answerForm(somebody(), '/report/tell', said);
    expect(status).toBe(422);
    for (const field of ['school', 'told-looksLike', 'told-who']) expect(text).toContain(`href="#${field}"`);
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(runsIn(text)).toEqual([]);
  });

  it('loses nothing of what was written while the engine is away', async () => {
    const { status, text } = await answerForm(somebody(), '/report/tell', whole);
    expect([status, text]).toEqual([503, expect.stringContaining('They sent me home.')]);
  });

  it('takes no form that is not its own, and none that is too large', async () => {
    await somebody().post('/report/tell').type('form').send(whole).expect(403);
    const large = { ...whole, 'told-words': 'x'.repeat(5_001) };
    expect((await answerForm(somebody(), '/report/tell', large)).status).toBe(422);
    const larger = { ...whole, 'told-words': 'x'.repeat(140_000) };
    expect((await answerForm(somebody(), '/report/tell', larger)).status).toBe(413);
  });

  it('leaves to one place alone, whatever its address is given', async () => {
    for (const query of ['', '?to=https://elsewhere.example', '?url=//elsewhere.example']) {
      const left = await somebody().get(`/report/leave${query}`).expect(303);
      expect(left.headers['location']).toBe('https://www.bbc.co.uk/weather');
    }
  });

  it('says that it has it, also where nothing can be read of it any more', async () => {
    const { house: over } = house;
    const { db } = over;
    await upsertCase(db, {
      ...{ caseId: PARTNERSHIP, caseKind: 'partnership', partnershipId: PARTNERSHIP, schoolId: null },
      ...{ lastNumber: 1, clock: new Date().toISOString(), status: 'open', stage: null, summary: {} },
      ...{ state: partnershipOf('2026-09-01T09:00', aSchool(SCHOOL)).state(), closed: false },
    });
    const { engine } = over;
    const update = async () => {
      await db.deleteFrom('cases').where('caseId', '=', PARTNERSHIP).execute();
      return { done: { case: PARTNERSHIP, number: 2 } };
    };
    over.engine = { ...engine, update };
    const agent = somebody();
    const sent = await answerForm(agent, '/report/tell', { ...whole, commandId: randomUUID() });
    over.engine = engine;
    expect([sent.status, sent.headers['location']]).toEqual([303, '/report/done']);
    await agent.get('/report/done').expect(303);
    expect(plainText((await agent.get('/report').expect(200)).text)).toContain('We have it.');
  });

  it('shows no number to whom has reported nothing', async () => {
    const answer = await somebody().get('/report/done').expect(303);
    expect(answer.headers['location']).toBe('/report');
  });

  it('turns an address away that sends too much, and only its sending', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 9; sent += 1)
      statuses.push((await answerForm(somebody(), '/report/tell', {})).status);
    expect(statuses.at(-1)).toBe(429);
    await somebody().get('/report/tell').expect(200);
  });
});
