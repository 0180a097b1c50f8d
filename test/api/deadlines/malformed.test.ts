import fc from 'fast-check';
import { answerLine } from '../../../api/deadlines/answer-line';
import { bodyOf, signedIn, testApp, type Agent, type TestApp } from '../../support/api';
import { emailOf, seed } from '../seed';
import { spoilt, WHOLE } from './spoilt';

const QUESTIONS = 100_000;
const LINES = 2_000;
const REQUESTS = 300;
const SEED = 20_261_105;

/** Clear: it has a code, it says in words what is wrong, and it names the field. */
function clearRefusal(line: string, field: string): string | null {
  const { text, unreadable } = answerLine(line);
  if (unreadable === undefined) return `answered: ${text}`;
  if (unreadable.code !== 'not-a-question') return `${unreadable.code}: ${unreadable.detail}`;
  if (text.includes('"duties"')) return `an answer beside the refusal: ${text}`;
  return unreadable.detail.includes(field) ? null : `${field} is not named: ${unreadable.detail}`;
}

test('the question that is spoilt is sound before', () => {
  expect(answerLine(JSON.stringify(WHOLE)).unreadable).toBeUndefined();
});

test('100,000 malformed questions give 100,000 clear refusals: no crash, no answer', () => {
  fc.assert(
    fc.property(spoilt, ({ question, field }) => {
      const line = JSON.stringify(question);
      const wrong = clearRefusal(line, field);
      if (wrong !== null) throw new Error(`${wrong}\n${line}`);
    }),
    { numRuns: QUESTIONS, seed: SEED, endOnFailure: true },
  );
});

test('a line that is cut off is no question, and says so', () => {
  const line = JSON.stringify(WHOLE);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: line.length - 1 }), (length) => {
      expect(answerLine(line.slice(0, length)).unreadable?.code).toBe('not-json');
    }),
    { numRuns: LINES, seed: SEED },
  );
});

describe('over HTTP', () => {
  let house: TestApp;
  let agent: Agent;
  beforeAll(async () => {
    house = await testApp();
    await seed(house.house.db);
    agent = await signedIn(house.app, emailOf('lead'));
  });
  afterAll(() => house?.stop());

  test('300 malformed questions give 300 problems that name the field', async () => {
    const questions = fc
      .sample(spoilt, { numRuns: REQUESTS * 2, seed: SEED })
      .filter(({ question }) => typeof question === 'object' && question !== null)
      .slice(0, REQUESTS);
    expect(questions).toHaveLength(REQUESTS);
    for (const { question, field } of questions) {
      const answered = await agent.post('/api/v1/deadlines').send(question as object);
      const { status, headers } = answered;
      const { errors } = bodyOf<{ errors: { field: string; message: string }[] }>(answered);
      expect([status, headers['content-type']]).toEqual([422, 'application/problem+json; charset=utf-8']);
      expect(errors.some((error) => error.field.startsWith(field) && error.message !== '')).toBe(true);
      expect(answered.body).not.toHaveProperty('duties');
    }
  });
});
