import fc from 'fast-check';
import { addDays } from '../../rules/calendar/epoch-day';
import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDateTime, SchoolCalendar } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import type { PupilCommand, SystemFact } from '../../rules/pupil/commands';
import { pupilGate } from '../../rules/pupil/decide';
import type { PupilState } from '../../rules/pupil/state';
import { actorIn, command, COMMAND_NAMES } from './commands';
import { aPupil, onStage1, onStage2, onStage3, referred } from './given';
import { LAW_YEAR } from './law-calendar';

/** One thing said to a case at some time: a command that is mostly complete and mostly allowed, or a fact. */
export interface Step {
  /** Days that pass before it, and its hour. */
  days: number;
  hour: number;
  /** Which command or fact, and which of several values its fields take. */
  said: number;
  pick: number;
  /** Days from today to the day it speaks of. */
  ago: number;
  office: Office | null;
  /** A field that is left empty. */
  without: string | null;
}

const OFTEN = 9;
const mostly = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: OFTEN, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
/** Of a hundred things said so many are facts, and so many commands of any kind, possible or not. */
const FACTS = 12;
const ANY = 20;

const step = fc.record<Step>({
  days: fc.nat(9),
  hour: fc.integer({ min: 0, max: 23 }),
  said: fc.nat(99),
  pick: fc.nat(59),
  ago: mostly(0, fc.integer({ min: -6, max: 2 })),
  office: mostly<Office | null>(
    null,
    fc.constantFrom<Office>('lead', 'headteacher', 'inclusion-officer', 'administrator'),
  ),
  without: mostly<string | null>(
    null,
    fc.constantFrom('voices', 'reason', 'reasons', 'targets', 'earlyHelp', 'lead', 'documents', 'what'),
  ),
});

/** Where a story begins, and what is said from then on. */
export const stories = (longest: number) =>
  fc.record({ begins: fc.nat(4), steps: fc.array(step, { minLength: 4, maxLength: longest, size: 'max' }) });

const BEGINNINGS = [
  { begin: aPupil, now: '2026-09-03T09:00' },
  { begin: onStage1, now: '2026-09-14T10:00' },
  { begin: onStage2, now: '2026-10-05T14:00' },
  { begin: onStage3, now: '2026-11-05T15:00' },
  { begin: referred, now: '2026-11-09T09:00' },
].map(({ begin, now }) => ({ told: begin(), now }));

/** A pupil at one of five points of the programme, and the moment. */
export function beginning(n: number): { pupil: ReturnType<typeof aPupil>; now: LocalDateTime } {
  const { told, now } = pickOf(n, BEGINNINGS);
  return { pupil: aPupil(told.state(), told.events), now };
}

/** The moment of a step: never before the one of the step before. */
export function after(now: LocalDateTime, { days, hour, pick }: Step): LocalDateTime {
  const two = (n: number): string => `${n}`.padStart(2, '0');
  const next = `${addDays(dateOf(now), days)}T${two(hour)}:${two(pick)}`;
  return next > now ? next : now;
}

const pickOf = <T>(n: number, of: readonly T[]): T => of[n % of.length] as T;
const emptyOf = (value: unknown): unknown =>
  typeof value === 'string' ? '' : Array.isArray(value) ? [] : null;

/** Ends come seldom, so that there is a story to tell. */
const ENDS: PupilCommand['type'][] = ['exclude-permanently', 'end-programme', 'close-case'];

function possible({ said, pick }: Step, state: PupilState): PupilCommand['type'] {
  const open = COMMAND_NAMES.filter((type) => pupilGate(state, { type }) === null);
  const likely = open.filter((type) => pick % 5 === 0 || !ENDS.includes(type));
  return pickOf(said, likely.length > 0 ? likely : COMMAND_NAMES);
}

/** What a step says to a case. */
export function saidBy(step: Step, state: PupilState, now: LocalDateTime): PupilCommand | SystemFact {
  if (step.said < FACTS) return factOf(step, state);
  const name = step.said < FACTS + ANY ? pickOf(step.pick, COMMAND_NAMES) : possible(step, state);
  const full = command(name);
  const actor = step.office ? actorIn(step.office) : full.actor;
  const known = Object.entries(valuesFor(name, step, state, now)).filter(([key]) => key in full);
  const { without } = step;
  const empty =
    without !== null && without in full ? { [without]: emptyOf(full[without as keyof typeof full]) } : {};
  return { ...full, actor, ...Object.fromEntries(known), ...empty };
}

const OUTCOMES: Partial<Record<PupilCommand['type'], string[]>> = {
  'record-governors-decision': ['upheld', 'reinstated'],
  'record-panel-decision': ['agreed', 'refused', 'deferred'],
  'end-programme': ['progress-made', 'transferred', 're-inducted', 'left-school', 'closed-otherwise'],
};

function valuesFor(
  name: PupilCommand['type'],
  { pick, ago }: Step,
  state: PupilState,
  now: LocalDateTime,
): object {
  const on = addDays(dateOf(now), ago);
  const targets = state.status !== 'new' && 'targets' in state.programme ? state.programme.targets : [];
  const open = state.status === 'new' ? undefined : state.escalations.raised.find((e) => !e.answeredOn);
  const known = state.status === 'new' ? undefined : state.exclusions.decisions.at(-1);
  const incident = { on, what: 'A fight.' };
  return {
    on,
    metOn: on,
    meeting: { on, present: pick % 5 === 0 ? ['parent'] : ['parent', 'authority'], record: 'It was said.' },
    incident: name === 'move-to-stage-3' && pick % 3 === 0 ? null : incident,
    decision: pick % 3 > 0 && known && name !== 'suspend' ? known.id : `d${pick % 9}`,
    decidedAt: ago < 0 ? `${on}T09:15` : now,
    sessions: pickOf(pick, [1, 4, 11, 14, 30, 31, 60, 91]),
    starts: startOf(name, pick, on),
    losesExamOn: pick % 6 === 0 ? addDays(on, 6) : null,
    startsAt: `${addDays(on, 3)}T09:00`,
    marks: targets.map((t) => ({ target: t.id, mark: pickOf(pick, ['met', 'partly']) })),
    lead: `person-${pick % 3}`,
    outcomes: [pickOf(pick, ['supported-transfer', 're-induction', 'joint-planning', 'flexible-programme'])],
    agreed: pick % 4 !== 0,
    outcome: pickOf(pick, OUTCOMES[name] ?? ['x']),
    referral: `r${pick % 5}`,
    escalation: pick % 3 === 0 && open ? open.id : `e${pick % 4}`,
  };
}

function startOf(name: PupilCommand['type'], pick: number, on: string): unknown {
  if (name === 'record-panel-decision') return addDays(on, 7);
  return pick % 7 === 0 ? { date: addDays(on, 2), session: 'am' } : null;
}

const CALENDARS: SchoolCalendar[] = [
  { years: [LAW_YEAR] },
  { years: [{ ...LAW_YEAR, closures: [{ date: '2026-11-10', name: 'Snow', announcedOn: '2026-11-10' }] }] },
  { years: [{ ...LAW_YEAR, inset: ['2026-10-05', '2026-11-06', '2026-12-04'] }] },
  { years: [{ ...LAW_YEAR, to: '2026-12-31' }] },
  { years: [] },
];

function factOf({ said, pick }: Step, state: PupilState): SystemFact {
  const transfer = state.status === 'new' ? { at: 'none' as const } : state.transfer;
  const referral = transfer.at === 'none' || pick % 6 === 0 ? 'r9' : transfer.referral;
  const current = transfer.at === 'booked' ? transfer.appointment : null;
  const meetingId = current && pick % 5 !== 0 ? current.meetingId : `m${pick}`;
  const revision = (current?.revision ?? 0) + (pick % 2);
  const startsAt = `2026-${pickOf(pick, ['11-20', '12-04', '12-11'])}T10:00`;
  const meeting = { meetingId, startsAt, minutes: 120, place: 'Room 1', revision };
  switch (said) {
    case 0:
      return { type: 'place-offered' };
    case 1:
      return { type: 'calendar-changed', calendar: pickOf(pick, CALENDARS) };
    case 2:
      return { type: 'panel-moved', referral, meeting };
    case 3:
      return { type: 'panel-called-off', referral, meetingId };
    default:
      return { type: 'panel-booked', referral, appointment: meeting };
  }
}

export const isCommand = (said: PupilCommand | SystemFact): said is PupilCommand => 'actor' in said;
