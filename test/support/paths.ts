import { randomUUID } from 'node:crypto';
import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import { nthWorkingDayAfter } from '../../rules/calendar/working-days';
import type { CaseKind } from '../../messages/record';
import { aPartnership, everyWeekday, openStage1, today, voices, type APartnership } from './a-partnership';
import type { ACommand, Stack } from './stack';

/** One way through a programme, on the real engine. Each is told in the tests and kept as a history to replay. */
export type Path = (stack: Stack) => Promise<{ kind: CaseKind; caseId: string; house: APartnership }>;

const at = (date: LocalDate, hour: string) => `${date}T${hour}`;
/** The n-th working day from today: the calendar of these tests meets on all of them. */
export const day = (n: number): LocalDate => nthWorkingDayAfter(today(), n) ?? today();

/** Things people do, in the order in which paths need them. */
export function doing(stack: Stack, house: APartnership, pupil: string) {
  const lead = house.actor('lead');
  const head = house.actor('headteacher');
  const officer = house.actor('inclusion-officer');
  const give = (command: ACommand) => stack.command('pupil', pupil, command);
  const now = (): LocalDate => dateOf(stack.clock(pupil));
  const meeting = (...present: string[]) => ({ on: now(), present, record: 'What was said.' });
  const earlyHelp = { answer: 'open', note: '' };
  const targets = [{ id: 't1', text: 'Be in class on time' }];
  return {
    give,
    moveTo: (date: LocalDate, hour: string) => stack.moveTo('pupil', pupil, at(date, hour)),
    open: () => give(openStage1(house)),
    review: (mark: 'met' | 'not-yet', id: string = randomUUID()) =>
      give({
        type: 'record-review',
        id,
        actor: lead,
        on: now(),
        marks: [{ target: 't1', mark }],
        toFamily: 'Rowan was on time on four days.',
        note: '',
      }),
    toStage2: () =>
      give({
        type: 'move-to-stage-2',
        actor: lead,
        reason: 'Targets not met',
        meeting: meeting('pupil', 'parent', 'lead'),
        plansReviewed: true,
        warningsGiven: true,
        earlyHelp,
        targets,
        timescale: null,
        voices,
      }),
    suspend: (sessions: number, decision: string = randomUUID()) =>
      give({
        type: 'suspend',
        actor: head,
        decision,
        decidedAt: stack.clock(pupil),
        beforeAfternoon: true,
        sessions,
        starts: null,
        reasons: ['DB'],
        circumstances: 'What happened.',
        losesExamOn: null,
        voices,
      }).then(() => decision),
    exclude: (decision: string = randomUUID()) =>
      give({
        type: 'exclude-permanently',
        actor: head,
        decision,
        decidedAt: stack.clock(pupil),
        beforeAfternoon: true,
        reasons: ['PA'],
        circumstances: 'What happened.',
        losesExamOn: null,
        voices,
      }).then(() => decision),
    attended: (decision: string) => give({ type: 'confirm-attendance', actor: officer, decision, on: now() }),
    toStage3: () =>
      give({
        type: 'move-to-stage-3',
        actor: lead,
        reason: 'A further incident',
        incident: { on: now(), what: 'What happened.' },
        targets,
        timescale: null,
        earlyHelp,
        voices,
      }),
    holdReview: (...present: string[]) =>
      give({
        type: 'hold-stage-3-review',
        actor: head,
        meeting: meeting(...present),
        outcomes: ['supported-transfer'],
        voices,
      }),
    agree: () => give({ type: 'record-agreement', actor: lead, on: now(), agreed: true, words: 'We agree.' }),
    refer: (referral: string = randomUUID()) =>
      give({
        type: 'refer-for-transfer',
        actor: head,
        referral,
        documents: [
          'support-history',
          'attendance-record',
          'stage-3-review-record',
          'parental-agreement',
          'early-help-record',
        ],
        reason: 'A fresh start',
        voices,
      }).then(() => referral),
  };
}

/** Plans a meeting of the panel so many working days from today. */
export async function planMeeting(stack: Stack, house: APartnership, n: number, places = 2): Promise<string> {
  const meetingId = randomUUID();
  await stack.command('panel', meetingId, {
    type: 'plan-meeting',
    actor: house.actor('inclusion-officer'),
    partnership: house.id,
    meetingId,
    startsAt: at(day(n), '10:00'),
    minutes: 120,
    place: 'Room 2',
    cutOff: at(day(n - 1), '12:00'),
    places,
  });
  return meetingId;
}

/** A registered pupil of a new partnership, and what people can do. */
export async function begin(stack: Stack, calendar = everyWeekday()) {
  const house = await aPartnership(stack, calendar);
  const caseId = await house.register();
  return { kind: 'pupil' as const, caseId, house, people: doing(stack, house, caseId) };
}
