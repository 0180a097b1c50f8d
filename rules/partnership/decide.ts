import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Actor } from '../case/people';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import { isSame } from '../same';
import { refuse } from '../refusal';
import { calendarErrors, decideCalendar } from './decide-calendar';
import { addPeople } from './add-people';
import { adjustPolicy } from './adjust-policy';
import type { PartnershipCommand } from './commands';
import type { PartnershipEvent } from './events';
import { endOffice } from './end-office';
import { goLive } from './go-live';
import { importSchools } from './import-schools';
import { decideLocalities } from './localities/decide';
import { decideMembers } from './members/decide';
import { PARTNERSHIP_OFFICES } from './offices';
import { decideReports } from './reports/decide';
import { decideReviewGroup } from './review-group/decide';
import type { PartnershipState } from './state';
import { takeBackEntry } from './take-back-entry';

/** Setting up a partnership (A1 to A3), who belongs to it, and keeping the calendars of its schools (D1). */
export function decidePartnership(
  state: PartnershipState,
  command: PartnershipCommand,
  now: LocalDateTime,
): Decision<PartnershipEvent> {
  if (command.type !== 'report-exclusion') {
    const offices: readonly Actor['office'][] = PARTNERSHIP_OFFICES[command.type];
    if (!offices.includes(command.actor.office)) {
      return refuse('not-your-office', 'L2', { offices: offices.join(', ') });
    }
  }
  const on = dateOf(now);
  if (command.type === 'found-partnership') {
    if (state.status !== 'new') return refuse('already-founded', 'A1');
    const { partnership, name, policy, administrator, rehearsal = false } = command;
    return {
      events: [
        {
          type: 'partnership-founded',
          partnership,
          on,
          name,
          policy,
          ...(rehearsal && { rehearsal }),
        },
        { type: 'person-added', ...administrator, office: 'administrator', school: null, from: on, to: null },
      ],
    };
  }
  if (state.status === 'new') return refuse('not-founded', 'A1');
  switch (command.type) {
    case 'add-school': {
      const { school } = command;
      if (state.schools.some((s) => s.id === school.id)) return refuse('school-already-there', 'A6');
      return calendarErrors(school.calendar, school.kind) ?? { events: [{ type: 'school-added', school }] };
    }
    case 'import-schools':
      return importSchools(state, command);
    case 'set-calendar':
      return decideCalendar(state, command, on);
    case 'set-school-details': {
      const { school, details, governorsEmail } = command;
      if (!state.schools.some((s) => s.id === school)) return refuse('unknown-school', 'law 3');
      const address = governorsEmail === undefined ? {} : { governorsEmail };
      return { events: [{ type: 'school-details-set', school, details, ...address }] };
    }
    case 'add-person':
      return addPeople(state, [command]);
    case 'import-people':
      return addPeople(state, command.people);
    case 'end-office':
      return endOffice(state, command, on);
    case 'choose-policy': {
      const { policy, reason } = command;
      // One that has changed since it was chosen, in its reminders too, can be chosen again.
      if (isSame(policy, state.policy)) return refuse('same-policy', 'B16');
      if (reason.trim() === '') return refuse('missing-reason', 'B16');
      return { events: [{ type: 'policy-chosen', on, policy, reason }] };
    }
    case 'adjust-policy':
      return adjustPolicy(state, command, on);
    case 'admit-member':
    case 'end-membership':
    case 'sign-memorandum':
    case 'record-commissioning-agreement':
      return decideMembers(state, command, on);
    case 'nominate-to-review-group':
    case 'end-nomination':
    case 'set-review-group-seats':
      return decideReviewGroup(state, command, on);
    case 'add-locality':
    case 'change-locality':
    case 'remove-locality':
    case 'add-family':
    case 'change-family':
    case 'remove-family':
      return decideLocalities(state, command, on);
    case 'report-exclusion':
    case 'answer-report':
    case 'place-report':
      return decideReports(state, command, on);
    case 'take-back-entry':
      return takeBackEntry(state, command, on);
    case 'go-live':
      return goLive(state, command, on);
    default:
      return impossible(command);
  }
}
