import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Effect } from '../case/effect';
import { evolveObligations, isObligationEvent } from '../case/evolve-obligations';
import type { ObligationEvent } from '../case/events';
import type { Verbs } from '../case/verbs';
import type { PartnershipCommand } from './commands';
import { holdingOf } from './add-people';
import { nextEdition } from './adjust-policy';
import { decidePartnership } from './decide';
import { calendarEdition } from './decide-calendar';
import { weeklyDigest } from './digest';
import type { PartnershipEvent } from './events';
import { evolveLocalities } from './localities/evolve';
import { evolveMembers } from './members/evolve';
import { officesEnd } from './offices-end';
import { answerReports } from './reports/answer-reports';
import { reportEffects, reportRung } from './reports/effects';
import { evolveReports } from './reports/evolve';
import { evolveReviewGroup } from './review-group/evolve';
import { withoutEntry } from './take-back-entry';
import type { Holding, KeptCalendar, Partnership, PartnershipSchool, PartnershipState } from './state';

function evolve(state: PartnershipState, event: PartnershipEvent | ObligationEvent): PartnershipState {
  if (isObligationEvent(event)) return { ...state, owed: evolveObligations(state.owed, event) };
  if (event.type === 'partnership-founded') {
    const { name, policy, on: since, rehearsal } = event;
    return {
      status: 'open',
      name,
      policy,
      since,
      schools: [],
      holdings: [],
      digestSentAt: null,
      ...(rehearsal && { rehearsal }),
      owed: state.owed,
    };
  }
  return state.status === 'new' ? state : evolveOpen(state, event);
}

type Later = Exclude<PartnershipEvent, { type: 'partnership-founded' }>;

function evolveOpen(state: Partnership, event: Later): Partnership {
  switch (event.type) {
    case 'school-added':
      return { ...state, schools: [...state.schools, event.school] };
    case 'calendar-set': {
      const { school, calendar, note: calendarNote } = event;
      return {
        ...changed(state, school, { calendar, calendarNote }),
        calendars: { ...state.calendars, [school]: keptAfter(state, event) },
      };
    }
    case 'school-facts-set':
      return changed(state, event.school, event.facts);
    case 'school-details-set': {
      const { school, details, governorsEmail } = event;
      return changed(state, school, { details, ...(governorsEmail !== undefined && { governorsEmail }) });
    }
    case 'person-added': {
      return { ...state, holdings: [...state.holdings, holdingOf(event)] };
    }
    case 'office-ended': {
      const { person, office, school, from, to } = event;
      const isIt = (h: Holding): boolean =>
        h.person === person && h.office === office && h.school === school && h.from === from;
      return { ...state, holdings: state.holdings.map((h) => (isIt(h) ? { ...h, to } : h)) };
    }
    case 'member-admitted':
    case 'membership-end-set':
    case 'memorandum-signed':
    case 'commissioning-agreement-recorded':
      return evolveMembers(state, event);
    case 'exclusion-reported':
    case 'report-answered':
    case 'report-placed':
      return evolveReports(state, event);
    case 'nominated-to-review-group':
    case 'nomination-ended':
    case 'review-group-seats-set':
      return evolveReviewGroup(state, event);
    case 'locality-added':
    case 'locality-changed':
    case 'locality-removed':
    case 'family-added':
    case 'family-changed':
    case 'family-removed':
      return evolveLocalities(state, event);
    case 'entry-taken-back':
      return withoutEntry(state, event);
    case 'policy-chosen':
      return { ...state, policy: event.policy };
    case 'policy-adjusted':
      return { ...state, policy: event.policy, policyEditions: nextEdition(state) };
    case 'partnership-went-live':
      return live(state);
    case 'digest-sent':
      return { ...state, digestSentAt: event.at, digestDue: event.due ?? dateOf(event.at) };
  }
}

const live = ({ rehearsal: _over, ...state }: Partnership): Partnership => state;

const changed = (state: Partnership, school: string, changes: Partial<PartnershipSchool>): Partnership => ({
  ...state,
  schools: state.schools.map((s) => (s.id === school ? { ...s, ...changes } : s)),
});

/** The next edition. A reason stands until another is given for the same warning. */
function keptAfter(
  state: Partnership,
  { school, overrides = [] }: Extract<Later, { type: 'calendar-set' }>,
): KeptCalendar {
  const before = state.calendars?.[school]?.overrides ?? [];
  const standing = before.filter((old) => !overrides.some((o) => o.code === old.code));
  return { edition: calendarEdition(state, school) + 1, overrides: [...standing, ...overrides] };
}

function effects(event: PartnershipEvent | ObligationEvent, { owed }: PartnershipState): Effect[] {
  if (event.type === 'calendar-set') {
    return event.change === undefined ? [] : [{ kind: 'change-calendar', change: event.change }];
  }
  if (event.type === 'school-details-set') return [{ kind: 'tell-cases-with-held', school: event.school }];
  if (event.type === 'exclusion-reported') return reportEffects(event);
  if (event.type !== 'rung-climbed') return [];
  const duty = owed.find((o) => o.id === event.id);
  if (duty?.duty === 'answer-concern') return reportRung(event, duty);
  const about = { obligation: event.id };
  return duty?.duty === 'offices-end'
    ? [{ kind: 'notice', notice: 'offices-end', to: 'administrator', about }]
    : [{ kind: 'notice', notice: 'weekly-digest', to: 'headteacher', about }];
}

/** A digest whose rung has been climbed has been sent. */
function react(state: PartnershipState, _now: LocalDateTime): PartnershipEvent[] {
  if (state.status === 'new') return [];
  const due = state.owed.find((o) => o.duty === 'weekly-digest' && o.status === 'running');
  const climbed = due?.ladder.find((r) => r.climbedAt)?.climbedAt;
  if (climbed === undefined || due?.due == null || state.digestDue === due.due) return [];
  return [{ type: 'digest-sent', at: climbed, due: due.due }];
}

/** The four verbs of a partnership. */
export const partnershipVerbs: Verbs<PartnershipState, PartnershipCommand, PartnershipEvent> = {
  decide: decidePartnership,
  evolve,
  obligations: (state) =>
    state.status === 'new' ? [] : [...weeklyDigest(state), ...officesEnd(state), ...answerReports(state)],
  effects,
  react,
};
