import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import { refuse } from '../refusal';
import { calendarErrors, decideCalendar } from './decide-calendar';
import type { AddPerson, PartnershipCommand } from './commands';
import type { PartnershipEvent } from './events';
import { importSchools } from './import-schools';
import { PARTNERSHIP_OFFICES } from './offices';
import type { Partnership, PartnershipState } from './state';

/** Setting up a partnership (A1 to A3 in part) and keeping the calendars of its schools (D1). */
export function decidePartnership(
  state: PartnershipState,
  command: PartnershipCommand,
  now: LocalDateTime,
): Decision<PartnershipEvent> {
  const offices = PARTNERSHIP_OFFICES[command.type];
  if (!offices.includes(command.actor.office)) {
    return refuse('not-your-office', 'L2', { offices: offices.join(', ') });
  }
  const on = dateOf(now);
  if (command.type === 'found-partnership') {
    if (state.status !== 'new') return refuse('already-founded', 'A1');
    const { partnership, name, policy, administrator } = command;
    return {
      events: [
        { type: 'partnership-founded', partnership, on, name, policy },
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
      return addPerson(state, command);
    default:
      return impossible(command);
  }
}

function addPerson(state: Partnership, command: AddPerson): Decision<PartnershipEvent> {
  const { person, name, email, passwordHash, office, school, from, to } = command;
  const ofSchool = office === 'lead' || office === 'headteacher';
  if (ofSchool && school === null) return refuse('office-needs-school', 'A3', { office });
  if (!ofSchool && school !== null) return refuse('office-of-whole-partnership', 'A3', { office });
  if (school !== null && !state.schools.some((s) => s.id === school)) return refuse('unknown-school', 'A3');
  if (to !== null && to < from) return refuse('office-ends-before-it-begins', 'A3', { from, to });
  const holds = state.holdings.some(
    (h) =>
      h.person === person &&
      h.office === office &&
      h.school === school &&
      (h.to === null || h.to >= from) &&
      (to === null || to >= h.from),
  );
  if (holds) return refuse('already-in-office', 'A3');
  return { events: [{ type: 'person-added', person, name, email, passwordHash, office, school, from, to }] };
}
