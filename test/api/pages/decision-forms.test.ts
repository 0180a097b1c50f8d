import { COMMAND_WORDS } from '../../../api/words/commands';
import { DECISION_COMMANDS } from '../../../api/commands/about-decision';
import { instantOf } from '../../../rules/calendar/london-time';
import type { Exclusion } from '../../../rules/exclusion/state';
import type { Agent, TestApp } from '../../support/api';
import { aPermanentExclusion, aSuspension } from '../../support/cases';
import { wordsOf } from '../../support/page-words';
import { PARTNERSHIP, SCHOOL, seedPupil } from '../seed';
import { seededApp, signedInAs } from '../seeded-app';

const OFFICES = ['lead', 'headteacher', 'inclusion-officer', 'administrator'] as const;
type Asker = (typeof OFFICES)[number];
const NOW = '2026-10-22T10:00';

let house: TestApp;
let as: Record<Asker, Agent>;
beforeAll(async () => {
  house = await seededApp({ now: () => instantOf(NOW) });
  as = await signedInAs(house, OFFICES);
});
afterAll(() => house?.stop());

const pupilWith = (...decisions: Exclusion[]): Promise<string> =>
  seedPupil(house.house.db, SCHOOL, { exclusions: { decisions } }, PARTNERSHIP, instantOf(NOW));

const get = async (path: string, office: Asker = 'headteacher') => as[office].get(path);

async function post(path: string, fields: Record<string, string>, office: Asker = 'headteacher') {
  const agent = as[office];
  const { text } = await agent.get(path);
  const csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return agent
    .post(path.split('?')[0] ?? '')
    .type('form')
    .send({ _csrf: csrf, ...fields });
}

const excluded = (changes: Partial<Exclusion> = {}): Exclusion =>
  aPermanentExclusion({ id: 'p1', ...changes });
const upheld = excluded({ governors: { metOn: '2026-10-21', outcome: 'upheld' } });
const applied = { ...upheld, applied: { how: 'by-hand', on: '2026-10-21' } } as Exclusion;
const sentBack = {
  ...applied,
  review: { outcome: 'recommend', heardOn: '2026-10-22', given: { how: 'by-hand', on: '2026-10-22' } },
} as Exclusion;

/** A decision about which the command is open. */
const OPEN_FOR: Partial<Record<(typeof DECISION_COMMANDS)[number], Exclusion>> = {
  'mark-work': aSuspension({ workSetOn: '2026-10-21' }),
  'waive-review': upheld,
  'apply-for-review': upheld,
  'record-review-decision': applied,
  'record-reconsideration': sentBack,
  'remove-from-roll': { ...upheld, waivedOn: '2026-10-22' },
  'take-back-fact': aSuspension({ representationsOn: '2026-10-22' }),
};

describe('a form about a decision', () => {
  it.each(DECISION_COMMANDS)('%s opens, asks, and says field by field what is missing', async (command) => {
    const decision = OPEN_FOR[command] ?? aSuspension();
    const pupil = await pupilWith(decision);
    const path = `/pupils/${pupil}/${COMMAND_WORDS[command].path}`;
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`action="${path}"`);
    expect(page.text).not.toContain('class="sd-refusal"');
    const answer = await post(path, { decision: decision.id });
    expect(answer.status).toBe(422);
    const linked = [...answer.text.matchAll(/<li>\s*<a href="#([\w-]+)"/g)].map((m) => m[1]);
    expect(linked.length).toBeGreaterThan(0);
    for (const id of linked) expect(answer.text).toContain(`id="${id}"`);
  });

  it('stands aside where its decision is not open for it, and says why', async () => {
    const pupil = await pupilWith(
      aSuspension({ cancelledOn: '2026-10-21' }),
      aSuspension({ id: 'd2', decidedAt: '2026-10-22T09:00' }),
    );
    const about = wordsOf((await get(`/pupils/${pupil}/cancel?decision=d1`)).text);
    expect(about).toContain('The decision was cancelled on Wednesday 21 October 2026');
    expect((await get(`/pupils/${pupil}/cancel?decision=d2`)).text).toContain('name="reasons"');
    const open = (await get(`/pupils/${pupil}/cancel`)).text;
    expect(open).toContain('name="decision" value="d2"');
    expect(open).not.toContain('value="d1"');
  });

  it('of cancelling stands aside once the governors have begun to meet (law 13)', async () => {
    const pupil = await pupilWith(excluded({ decidedAt: '2026-10-12T09:15', meetingBeganOn: '2026-10-21' }));
    expect(wordsOf((await get(`/pupils/${pupil}/cancel`)).text)).toContain(
      'The governors have begun to meet',
    );
  });

  it('shows what cancelling starts before it is done', async () => {
    const pupil = await pupilWith(aSuspension());
    const page = wordsOf((await get(`/pupils/${pupil}/cancel`)).text);
    expect(page).toContain('What this starts');
    expect(page).toContain('Days already served still count to the 45');
  });

  it('is asked for its decision where it is filled in from one of several', async () => {
    const pupil = await pupilWith(
      aSuspension({ attendedOn: '2026-10-21' }),
      aSuspension({ id: 'd2', decidedAt: '2026-10-22T09:00', sessions: 4 }),
    );
    const { text } = await get(`/pupils/${pupil}/correct`);
    expect(wordsOf(text)).toContain('Which decision is this about?');
    expect(text).toContain(`href="/pupils/${pupil}/correct?decision=d2"`);
    expect(text.split('<main').at(1)).not.toContain('<form method="post" action="/pupils');
  });

  it('of a correction holds what is on record, and a correction that changes nothing is refused', async () => {
    const starts = { date: '2026-10-22', session: 'pm' } as const;
    const pupil = await pupilWith(aSuspension({ sessions: 5, starts, losesExamOn: '2026-11-11' }));
    const path = `/pupils/${pupil}/correct?decision=d1`;
    const { text } = await get(path);
    const value = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(text)?.[1];
    const date = (name: string) => ['day', 'month', 'year'].map((part) => value(`${name}-${part}`)).join(' ');
    expect(date('decidedAt')).toBe('21 10 2026');
    expect(value('decidedAt-time')).toBe('09:15');
    expect(value('days')).toBe('2');
    expect(text).toMatch(/id="half"[^>]* checked/);
    expect(date('starts-date')).toBe('22 10 2026');
    expect(text).toMatch(/value="pm" checked/);
    expect(date('losesExamOn')).toBe('11 11 2026');
    expect(text).toMatch(/value="DB" checked/);

    const same = {
      decision: 'd1',
      'decidedAt-day': '21',
      'decidedAt-month': '10',
      'decidedAt-year': '2026',
      'decidedAt-time': '9:15am',
      beforeAfternoon: 'yes',
      days: '2',
      half: 'yes',
      begins: 'later',
      'starts-date-day': '22',
      'starts-date-month': '10',
      'starts-date-year': '2026',
      'starts-session': 'pm',
      reasons: 'DB',
      'losesExamOn-day': '11',
      'losesExamOn-month': '11',
      'losesExamOn-year': '2026',
      reason: 'A slip.',
    };
    expect(wordsOf((await post(path, same)).text)).toContain('Nothing is different from what is on record');
    const seen = await post(path, {
      ...same,
      days: '7',
      half: '',
      begins: 'at-once',
      reason: '',
      step: 'preview',
    });
    expect(wordsOf(seen.text)).toContain('Full-time education from day six : Thursday 5 November 2026');
  });

  it('of taking back offers what is on record alone, and nothing on which something later rests', async () => {
    const pupil = await pupilWith({ ...upheld, waivedOn: '2026-10-22' });
    const { text } = await get(`/pupils/${pupil}/take-back`);
    const offered = [...text.matchAll(/name="fact" type="radio" value="([\w-]+)"/g)].map((m) => m[1]);
    expect(offered).toEqual(['review-waiver']);
  });

  it('leads an error to the field of the day that is wrong', async () => {
    const pupil = await pupilWith(aSuspension());
    const answer = await post(`/pupils/${pupil}/governors`, {
      decision: 'd1',
      'metOn-day': '22',
      'metOn-month': '10',
      'metOn-year': '2026',
      outcome: 'upheld',
      reasons: 'It was fair.',
      'given-how': 'by-hand',
      'given-on-day': '23',
      'given-on-month': '10',
      'given-on-year': '2026',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<a href="#given-on">Friday 23 October 2026 has not come yet.');
  });
});

describe('the form of a suspension', () => {
  const answers = {
    kind: 'lunchtimes',
    days: '3',
    begins: 'today',
    exam: 'no',
    reasons: 'DB',
    circumstances: 'Fights in the yard at lunch.',
    'voices-pupil': 'It is boring.',
    'voices-parents': 'We will talk.',
    step: 'preview',
  };

  it('takes lunchtimes: each counts as half a day, and no lesson is lost (law 11)', async () => {
    const pupil = await pupilWith();
    const path = `/pupils/${pupil}/suspend`;
    const { text, status } = await post(path, answers);
    expect(status).toBe(200);
    expect(wordsOf(text)).toContain('1 and a half days');
    expect(wordsOf(text)).toContain('Out at lunchtimes: Thursday 22 October 2026 to Tuesday 3 November 2026');
    expect(wordsOf(text)).toContain('No new duty begins');
    expect(wordsOf(text)).not.toContain('calendar missing');
  });

  it('and says that a lunchtime has no half', async () => {
    const pupil = await pupilWith();
    const { text } = await post(`/pupils/${pupil}/suspend`, { ...answers, half: 'yes' });
    expect(wordsOf(text)).toContain('A lunchtime has no half: take the tick out of the box');
  });
});
