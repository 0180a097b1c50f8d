import { evolveObligations, isObligationEvent } from '../case/evolve-obligations';
import type { ObligationEvent } from '../case/events';
import type { SchoolCalendar } from '../calendar/types';
import { evolveConcerns } from '../concern/evolve';
import { evolveEscalations } from '../escalation/evolve';
import { evolveExclusions } from '../exclusion/evolve';
import { impossible } from '../impossible';
import { evolveOffSite } from '../off-site/evolve';
import { evolveProgramme } from '../programme/evolve';
import { evolveSeparations } from '../separation/evolve';
import { evolveTransfer } from '../transfer/evolve';
import type { CalendarChanged } from './commands';
import { withMark } from './contact-marks';
import type { PupilEvent } from './events';
import { withCorrection, withoutCorrection } from './addresses';
import { withReading } from './language';
import type { NotYet, PupilCase, PupilState, SchoolFacts } from './state';
import { needAfter } from './need';
import { subjectOfEvent } from './subject';
import { withSupport } from './support';

/** What follows. Total: no event is ever refused here, and none throws. */
export function evolvePupil(state: PupilState, event: PupilEvent | ObligationEvent): PupilState {
  if (isObligationEvent(event)) return { ...state, owed: evolveObligations(state.owed, event) };
  if (event.type === 'pupil-registered') return withNeed(registered(state, event), event);
  return state.status === 'new' ? state : withNeed(evolveCase(state, event), event);
}

function withNeed(state: PupilCase, event: PupilEvent): PupilCase {
  const need = needAfter(state.need, event);
  return need ? { ...state, need } : state;
}

type Registered = Extract<PupilEvent, { type: 'pupil-registered' }>;

function registered(state: NotYet | PupilCase, event: Registered): PupilCase {
  const { partnership, on: registeredOn, pupil, school, policy, calendar, rehearsal } = event;
  return {
    programme: { at: 'not-open' },
    exclusions: { decisions: [] },
    transfer: { at: 'none', heard: null },
    escalations: { incidents: [], raised: [] },
    ...state,
    status: 'open',
    partnership,
    ...(rehearsal && { rehearsal }),
    registeredOn,
    pupil,
    school,
    policy,
    calendar,
  };
}

function evolveCase(state: PupilCase, event: Exclude<PupilEvent, Registered>): PupilCase {
  const placed = subjectOfEvent(event);
  switch (placed.subject) {
    case 'case':
      return evolveWhole(state, placed.of);
    case 'programme':
      return { ...state, programme: evolveProgramme(state.programme, placed.of) };
    case 'exclusion':
      return { ...state, exclusions: evolveExclusions(state.exclusions, placed.of) };
    case 'transfer':
      return { ...state, transfer: evolveTransfer(state.transfer, placed.of) };
    case 'escalation':
      return { ...state, escalations: evolveEscalations(state.escalations, placed.of) };
    case 'off-site':
      return { ...state, offSite: evolveOffSite(state.offSite ?? { directions: [] }, placed.of) };
    case 'separation':
      return { ...state, separations: evolveSeparations(state.separations ?? [], placed.of) };
    case 'concern':
      return { ...state, concerns: evolveConcerns(state.concerns ?? [], placed.of) };
    default:
      return impossible(placed);
  }
}

type Whole = Exclude<Extract<ReturnType<typeof subjectOfEvent>, { subject: 'case' }>['of'], Registered>;

function evolveWhole(state: PupilCase, event: Whole | Registered): PupilCase {
  switch (event.type) {
    case 'pupil-registered':
      return state;
    case 'calendar-changed':
      return withCalendar(state, event);
    case 'policy-changed':
      return { ...state, policy: event.policy };
    case 'pupil-updated':
      return { ...state, pupil: event.pupil, bodies: event.bodies, registeredOn: event.on };
    case 'school-changed':
      return atAnotherSchool(state, event.school, event.calendar);
    case 'duty-extended':
      return { ...state, extensions: { ...state.extensions, [event.obligation]: event.extension } };
    case 'letter-given':
      return { ...state, lettersGiven: [...(state.lettersGiven ?? []), event.letter.id] };
    case 'letter-sent-again':
      return { ...state, lettersAgain: [...(state.lettersAgain ?? []), event.letter.id] };
    case 'clock-moved':
      return { ...state, forward: { seconds: event.seconds, until: event.until } };
    case 'contact-marked':
      return withMark(state, event);
    case 'language-chosen':
      return withReading(state, event);
    case 'address-corrected':
      return withCorrection(state, event);
    case 'address-checked':
      return withoutCorrection(state, event);
    case 'support-allocated':
    case 'support-ended':
      return withSupport(state, event);
    case 'school-details-changed':
    case 'need-recorded':
    case 'own-words-said':
      return state;
    case 'case-closed':
      return { ...state, status: 'closed' };
  }
}

/**
 * A calendar belongs to one school: the one the pupil is at, or one whose head decided something before. One that is
 * older than what the case has heard of already changes nothing.
 */
function withCalendar(state: PupilCase, event: CalendarChanged): PupilCase {
  const { calendar, school = state.school.id, revision } = event;
  const { formerSchools, calendarRevisions = {} } = state;
  if (revision !== undefined && revision < (calendarRevisions[school] ?? 0)) return state;
  return {
    ...state,
    ...(school === state.school.id && { calendar }),
    ...(formerSchools && {
      formerSchools: formerSchools.map((s) => (s.id === school ? { ...s, calendar } : s)),
    }),
    ...(revision !== undefined && { calendarRevisions: { ...calendarRevisions, [school]: revision } }),
  };
}

/** What was decided so far keeps the school it was decided at, with its calendar (law 22). */
function atAnotherSchool(state: PupilCase, school: SchoolFacts, calendar: SchoolCalendar): PupilCase {
  const { school: before, exclusions, formerSchools = [] } = state;
  const others = formerSchools.filter((s) => s.id !== before.id && s.id !== school.id);
  return {
    ...state,
    school,
    calendar,
    formerSchools: [...others, { ...before, calendar: state.calendar }],
    exclusions: {
      ...exclusions,
      decisions: exclusions.decisions.map((d) => ({ ...d, school: d.school ?? before.id })),
    },
  };
}
