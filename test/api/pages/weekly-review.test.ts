import { randomUUID } from 'node:crypto';
import { appendDayMarks } from '../../../database/day-marks';
import { appendEvents } from '../../../database/events';
import { instantOf } from '../../../rules/calendar/london-time';
import type { Mark } from '../../../rules/monitoring/seen';
import type { OnStage } from '../../../rules/programme/state';
import type { PupilCase } from '../../../rules/pupil/state';
import type { Agent, TestApp } from '../../support/api';
import { anObligation, aSuspension, onStage } from '../../support/cases';
import { wordsOf } from '../../support/page-words';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { PARTNERSHIP, personOf, SCHOOL, seedPupil } from '../seed';
import { seededApp } from '../seeded-app';

const NOW = instantOf('2026-09-21T09:00');
let house: TestApp;
let lead: Agent;
beforeAll(async () => {
  house = await seededApp({ now: () => NOW });
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

describe('the pupil’s page', () => {
  const tell = (caseId: string, number: number, event: { type: string }) =>
    house.house.db.transaction().execute((tx) =>
      appendEvents(tx, {
        caseId,
        caseKind: 'pupil',
        events: [
          {
            number,
            at: NOW,
            commandId: randomUUID(),
            actor: { person: personOf('headteacher'), office: 'headteacher' },
            event,
          },
        ],
      }),
    );
  const read = async (path: string) => wordsOf((await lead.get(path).expect(200)).text);

  it('shows the rewards and sanctions as they were last written with the targets (B3)', async () => {
    const pupil = await aPupil();
    for (const [at, rewards] of ['A star a lesson', 'A call home on Friday'].entries())
      await tell(pupil, at + 1, { type: 'targets-set', on: '2026-09-15', targets: [], rewards } as never);
    const text = await read(`/pupils/${pupil}`);
    expect(text).toContain('Rewards and sanctions in use: A call home on Friday');
    expect(text).not.toContain('A star a lesson');
  });

  it('says that an escalation by a threshold came by itself, and names who raised one (B17)', async () => {
    const pupil = await aPupil();
    const raised = { type: 'escalation-raised', on: '2026-09-21', concern: 'A concern' };
    await tell(pupil, 1, { ...raised, escalation: 'incidents:1', by: 'incidents' } as never);
    const itself = await read(`/pupils/${pupil}/timeline`);
    expect(itself).toContain('by itself');
    expect(itself).not.toContain('headteacher, headteacher');
    await tell(pupil, 2, { ...raised, escalation: 'e2', by: 'person' } as never);
    expect(await read(`/pupils/${pupil}/timeline`)).toContain('headteacher, headteacher');
  });

  it('says of each meeting on return which suspension it follows, where two are owed', async () => {
    const decisions = [
      aSuspension({ id: 'd1', sessions: 2, starts: { date: '2026-09-17', session: 'am' } }),
      aSuspension({ id: 'd2', sessions: 4, starts: { date: '2026-09-18', session: 'am' } }),
    ].map((decision) => ({ ...decision, school: SCHOOL }));
    const owed = decisions.map(({ id }) =>
      anObligation({ id: `reintegration-meeting:${id}`, duty: 'reintegration-meeting', arisesFrom: id }),
    );
    const programme = onStage('stage-1', { lead: personOf('lead') });
    const state = { programme, exclusions: { decisions }, owed } as Partial<PupilCase>;
    const text = await read(`/pupils/${await seedPupil(house.house.db, SCHOOL, state, PARTNERSHIP, NOW)}`);
    expect(text).toContain('Meeting on return: suspension of 1 day from Thursday 17 September 2026');
    expect(text).toContain('Meeting on return: suspension of 2 days from Friday 18 September 2026');
  });
});

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
