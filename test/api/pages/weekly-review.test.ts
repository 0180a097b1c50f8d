import { randomUUID } from 'node:crypto';
import { appendDayMarks } from '../../../database/day-marks';
import { instantOf } from '../../../rules/calendar/london-time';
import type { Mark } from '../../../rules/monitoring/seen';
import type { OnStage } from '../../../rules/programme/state';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { onStage } from '../../support/cases';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';

const NOW = instantOf('2026-09-21T09:00');
let house: TestApp;
let lead: Agent;
beforeAll(async () => {
  house = await testApp({ now: () => NOW });
  await seed(house.house.db);
  lead = await sessionFor(house, personOf('lead'));
});
afterAll(() => house?.stop());

const aPupil = (stage: Partial<OnStage> = {}): Promise<string> => {
  const programme = onStage('stage-1', { lead: personOf('lead'), ...stage });
  return seedPupil(house.house.db, SCHOOL, { programme }, PARTNERSHIP, NOW);
};

const marked = (caseId: string, day: string, number: number, marks: Mark[]) =>
  appendDayMarks(house.house.db, [
    {
      caseId,
      day,
      number,
      partnershipId: PARTNERSHIP,
      schoolId: SCHOOL,
      commandId: randomUUID(),
      person: personOf('lead'),
      office: 'lead',
      absent: marks.length === 0,
      marks: marks.map((mark, at) => ({ target: `t${at + 1}`, text: `Target ${at + 1}`, mark })),
    },
  ]);

const form = async (pupil: string) => (await lead.get(`/pupils/${pupil}/review`).expect(200)).text;
const send = (pupil: string, fields: Record<string, string>) =>
  lead
    .post(`/pupils/${pupil}/review`)
    .type('form')
    .send({ _csrf: FORM_TOKEN, 'on-day': '21', 'on-month': '9', 'on-year': '2026', ...fields });
const chosen = (text: string): string[] =>
  [...text.matchAll(/name="(mark-\d)" type="radio" value="([a-z-]+)" checked/g)].map(
    (m) => `${m[1]} ${m[2]}`,
  );
const words = (text: string): string => />([^<>]*)<\/textarea>/.exec(text)?.[1] ?? '';

const DRAFT =
  'Rowan met 1 of 2 targets this week: be in class on time. Next week we work on: ask for help before leaving the room.';

describe('the weekly review (B5, B6)', () => {
  it('is filled in from the daily marks since the last review, with the sentence drafted', async () => {
    const pupil = await aPupil({ reviews: ['2026-09-15'] });
    await marked(pupil, '2026-09-15', 1, ['not-yet', 'not-yet']);
    await marked(pupil, '2026-09-16', 1, ['not-yet', 'met']);
    await marked(pupil, '2026-09-16', 2, ['met', 'met']);
    await marked(pupil, '2026-09-17', 1, ['met', 'not-yet']);
    await marked(pupil, '2026-09-18', 1, []);
    const text = await form(pupil);
    expect(chosen(text)).toEqual(['mark-0 met', 'mark-1 partly']);
    expect(text).toContain('Wednesday 16 September: met. Thursday 17 September: not yet.');
    expect(text).toContain('daily marks of 2 days since the last review');
    expect(text).toContain('Absent on 1 day.');
    expect(text).not.toContain('15 September');
    expect(words(text)).toBe(DRAFT);
  });

  it('shows the same days beside the targets, with the way to today’s sheet; none where nobody has marked one (B3, B4)', async () => {
    const pupil = await aPupil({ reviews: ['2026-09-15'] });
    const targets = async () => (await lead.get(`/pupils/${pupil}/targets`).expect(200)).text;
    expect(await targets()).not.toContain('The days since the last review');
    await marked(pupil, '2026-09-17', 1, ['met', 'not-yet']);
    const text = await targets();
    expect(text).toContain('The days since the last review');
    expect(text.match(/Thursday 17 September: [a-z ]+\./g)).toEqual([
      'Thursday 17 September: met.',
      'Thursday 17 September: not yet.',
    ]);
    expect(text).toContain(`href="/monitoring?school=${SCHOOL}&amp;day=2026-09-21"`);
  });

  it('is empty where no day is marked, and drafted once the targets are', async () => {
    const pupil = await aPupil();
    const text = await form(pupil);
    expect(chosen(text)).toEqual([]);
    expect(words(text)).toBe('');
    const drafted = await send(pupil, { 'mark-0': 'met', 'mark-1': 'not-yet' }).expect(200);
    expect(words(drafted.text)).toBe(DRAFT);
    expect(drafted.text).toContain('Nothing has been sent yet');
  });

  it('drafts anew when the marks change under a sentence that nobody has touched, and leaves the lead’s own', async () => {
    const pupil = await aPupil();
    const marks = { 'mark-0': 'met', 'mark-1': 'met' };
    const anew = await send(pupil, { ...marks, toFamily: DRAFT, drafted: DRAFT }).expect(200);
    expect(words(anew.text)).toBe('Rowan met every target this week. Well done.');
    expect(anew.text).toContain('was drafted anew');
    // There is no engine here, so what goes through is held up there and nowhere before.
    await send(pupil, { ...marks, toFamily: 'A good week.', drafted: DRAFT }).expect(503);
    const same = { 'mark-0': 'met', 'mark-1': 'not-yet', toFamily: DRAFT, drafted: DRAFT };
    await send(pupil, same).expect(503);
  });

  it('asks what comes next: to stay, or a move that is open after it; and what is missing for the others', async () => {
    const early = await form(await aPupil());
    expect(early).toMatch(/name="move" type="radio" value="stay" checked/);
    expect(early).not.toContain('value="move-to-stage-2"');
    expect(early).toContain('Reviews held on this stage: 1; the policy asks for 3');
    const later = await form(await aPupil({ reviews: ['2026-09-15', '2026-09-16'] }));
    expect(later).toContain('value="move-to-stage-2"');
    expect(later).toContain('value="end-programme"');
    expect(later).toContain('Stage 3 begins with a suspension');
  });
});
