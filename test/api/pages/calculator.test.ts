import fc from 'fast-check';
import request from 'supertest';
import { pupilOf } from '../../../api/pages/calculator/ages';
import { answer } from '../../../rules/deadlines';
import type { Agent, TestApp } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { excluded, question, suspended } from '../../support/question';
import { FOREIGN_SCHOOL, OTHER_SCHOOL, SCHOOL } from '../seed';
import { seededApp, signedInAs } from '../seeded-app';

const OFFICES = ['lead', 'headteacher', 'inclusion-officer', 'administrator'] as const;
type Asker = (typeof OFFICES)[number];

let house: TestApp;
let as: Record<Asker, Agent>;
beforeAll(async () => {
  house = await seededApp();
  as = await signedInAs(house, OFFICES);
});
afterAll(() => house?.stop());

/** Seven days from the Wednesday before half-term, under the calendar of law.md. */
const asked = {
  school: SCHOOL,
  'decided-day': '21',
  'decided-month': 'October',
  'decided-year': '2026',
  left: 'before',
  kind: 'suspension',
  days: '7',
};
const calculate = (changes: Record<string, string | string[]>, office: Asker = 'lead') =>
  as[office].get('/calculator').query({ ...asked, ...changes });

describe('/calculator', () => {
  it('asks a stranger to sign in', async () => {
    await request(house.app).get('/calculator').expect(303).expect('location', '/sign-in');
  });

  it.each(OFFICES)('opens empty for the %s, with the schools of the partnership only', async (office) => {
    const { text: html } = await as[office].get('/calculator').expect(200);
    expect(html).toContain(OTHER_SCHOOL);
    expect(html).not.toContain(FOREIGN_SCHOOL);
    expect(html).not.toContain('There is a problem');
  });

  it('gives each duty its date, owner and rule, and the days behind it', async () => {
    const { text: html, status } = await calculate({});
    expect(status).toBe(200);
    const said = wordsOf(html);
    expect(said).toContain('Full-time education from day six: Thursday 5 November 2026');
    expect(said).toContain('Owed by: The governing body. Rule: rows 17, 19, 21');
    expect(said).toContain('Saturday 24 October 2026 to Sunday 1 November 2026');
    expect(said).toContain('Days of exclusion in a row: 7 days');
    expect(said).toContain(
      'Governors&#39; meeting: Friday 22 January 2027 Only if the parents make representations.',
    );
    expect(said).toContain('Notice of the days at home: Wednesday 21 October 2026');
    expect(said).toContain('Rule to be confirmed');
    expect(html).toContain('href="/rules#sixth-day-provision"');
  });

  it('counts from the next school day after the afternoon session began', async () => {
    const said = wordsOf((await calculate({ left: 'after' })).text);
    expect(said).toContain('Full-time education from day six: Friday 6 November 2026');
  });

  it('answers a permanent exclusion with the home authority and its own clock', async () => {
    const said = wordsOf((await calculate({ kind: 'permanent-exclusion', days: '', home: '826' })).text);
    expect(said).toContain('Full-time education from day six: Thursday 5 November 2026');
    expect(said).toContain('Owed by: The authority where the pupil lives');
    expect(said).toContain('Tell the authority where the pupil lives: Wednesday 21 October 2026');
    expect(said).toContain('Take the pupil off the roll: not before the way to a review has ended');
  });

  it.each([
    [{ days: '5' }, 'There is no day six: this suspension covers 5 school days.'],
    [{ age: 'post-16' }, 'the pupil is not of compulsory school age on that day (row 24)'],
    [{ age: 'too-young' }, 'the pupil is not of compulsory school age on that day (row 24)'],
    [
      { pupil: ['plan', 'reduced-hours'] },
      'the pupil’s plan sets fewer hours, and they are provided (row 24)',
    ],
  ])('says why there is no sixth day: %j', async (changes, sentence) => {
    expect(wordsOf((await calculate(changes)).text)).toContain(sentence);
  });

  it('asks of Year 11 when the exams are over', async () => {
    const summer = {
      'decided-day': '22',
      'decided-month': '6',
      'decided-year': '2027',
      age: 'year-11',
      days: '4',
    };
    const over = {
      ...summer,
      kind: 'permanent-exclusion',
      'examsFinished-day': '18',
      'examsFinished-month': '6',
      'examsFinished-year': '2027',
    };
    expect(wordsOf((await calculate(over)).text)).toContain('the pupil’s last exam is over (row 24)');
  });

  it('tells of a looked-after pupil, a social worker and an exam lost', async () => {
    const exam = {
      exam: 'yes',
      'losesExamOn-day': '12',
      'losesExamOn-month': '11',
      'losesExamOn-year': '2026',
    };
    const said = wordsOf((await calculate({ ...exam, pupil: ['looked-after', 'social-worker'] })).text);
    expect(said).toContain('Tell the virtual school head: Wednesday 21 October 2026');
    expect(said).toContain('Tell the social worker: Wednesday 21 October 2026');
    expect(said).toContain('Education from the day after the first: Thursday 22 October 2026');
    expect(said).toContain('meeting: Wednesday 11 November 2026');
  });

  it('names school, year and whose task it is where a calendar is missing, and answers the rest', async () => {
    const july = { 'decided-day': '19', 'decided-month': '7', 'decided-year': '2027' };
    const said = wordsOf((await calculate(july)).text);
    expect(said).toContain('Example School has no calendar for the school year 2027/28');
    expect(said).toContain('Ask the administrator of your partnership to add it.');
    expect(said).toContain('Tell the parents: Monday 19 July 2027');
  });

  it('refuses more than 45 days, in words', async () => {
    const said = wordsOf((await calculate({ days: '45', half: 'yes' })).text);
    expect(said).toContain('This cannot be decided');
    expect(said).toContain('It would come to 45 and a half days in one school year, and the limit is 45.');
    expect(said).not.toContain('Tell the parents:');
  });

  it.each([
    [{ school: FOREIGN_SCHOOL }, 'school', 'Choose a school'],
    [
      { 'decided-day': '', 'decided-month': '', 'decided-year': '' },
      'decided',
      'Enter the day of the decision',
    ],
    [
      { 'decided-day': '30', 'decided-month': '2' },
      'decided',
      'Enter the day of the decision as a real date, such as 27 3 2027',
    ],
    [{ 'decided-year': '1999' }, 'decided', 'Enter the day of the decision between September 2012 and 2099'],
    [{ left: '' }, 'left', 'Say when the pupil was sent home'],
    [{ kind: 'expulsion' }, 'kind', 'Say what was decided'],
    [{ days: '' }, 'days', 'Enter the length in days, like 7 or 2 and a half'],
    [{ days: 'seven' }, 'days', 'Enter the length in days, like 7 or 2 and a half'],
    [{ days: '99999999999999999999' }, 'days', 'The length must be 400 days or fewer'],
    [{ exam: 'yes' }, 'losesExamOn', 'Enter the day of the exam or test'],
    [{ home: 'Bristol' }, 'home', 'Enter the number of the home authority as three digits, like 803'],
  ])('%j: says at %s and in the summary what is wrong', async (changes, field, message) => {
    const { status, text: html } = await calculate(changes);
    expect(status).toBe(422);
    expect(html).toContain(`<a href="#${field}">${message}</a>`);
    expect(html).toContain('<title>Error: Calculator - Sixth Day</title>');
    expect(html).not.toContain('What is owed, and when');
  });

  it('never fails, whatever stands in the address', async () => {
    const names = [...Object.keys(asked), 'half', 'exam', 'losesExamOn-day', 'age', 'pupil', 'home'];
    const odd = fc.oneof(
      fc.string(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constantFrom('0', '-1', '1e9'),
    );
    const addresses = fc.sample(fc.dictionary(fc.constantFrom(...names), odd), { numRuns: 100, seed: 6 });
    for (const address of addresses) {
      const { status } = await calculate(address);
      expect([200, 422]).toContain(status);
    }
  });
});

test('one date of birth stands for all of a year group: the answer is the same', () => {
  const days = fc.integer({ min: 0, max: 364 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 11 }), fc.boolean(), (day, year, permanent) => {
      const dateOfBirth = new Date(Date.UTC(2026 - year - 5, 8, 1) + day * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const yearGroup = year === 11 ? 11 : null;
      const decisions = [
        permanent ? excluded('d1', '2027-06-08T09:00') : suspended('d1', '2027-06-08T09:00', 14),
      ];
      const own = answer(question({ decisions, pupil: { dateOfBirth, yearGroup } }));
      const stands = pupilOf(year === 11 ? 'year-11' : 'school-age', '2027-06-08');
      expect(answer(question({ decisions, pupil: stands })).duties).toEqual(own.duties);
    }),
  );
});

describe('/rules', () => {
  it('asks a stranger to sign in', async () => {
    await request(house.app).get('/rules').expect(303).expect('location', '/sign-in');
  });

  it.each(OFFICES)('shows the %s every rule with its source, edition and owner', async (office) => {
    const { text: html } = await as[office].get('/rules').expect(200);
    const said = wordsOf(html);
    expect(said).toContain('Full-time education from day six (rows 18, 19)');
    expect(said).toContain('Owed by The authority where the pupil lives');
    expect(said).toContain('SI 2012/1033 reg 24(1)(b)(ii)');
    expect(said).toContain('2026, from Sunday 26 July 2026');
    expect(said).toContain('Editions 2022, 2023, 2026');
  });

  it('holds a place for each rule that an answer links to', async () => {
    const { text: rules } = await as.lead.get('/rules');
    const { text: answered } = await calculate({ kind: 'permanent-exclusion', pupil: ['looked-after'] });
    const links = [...answered.matchAll(/href="\/rules#([a-z0-9-]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(8);
    for (const id of links) expect(rules).toContain(`id="${id}"`);
  });
});
