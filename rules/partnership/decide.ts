import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import { refuse } from '../refusal';
import type { AddPerson, PartnershipCommand } from './commands';
import type { PartnershipEvent } from './events';
import type { Partnership, PartnershipState } from './state';

/** Setting up a partnership (A1 to A3 in part): its administrator's commands. */
export function decidePartnership(
  state: PartnershipState,
  command: PartnershipCommand,
  now: LocalDateTime,
): Decision<PartnershipEvent> {
  if (command.actor.office !== 'administrator') {
    return refuse('not-your-office', 'L2', { offices: 'administrator' });
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
    case 'add-school':
      if (state.schools.some((s) => s.id === command.school.id)) return refuse('school-already-there', 'A6');
      return { events: [{ type: 'school-added', school: command.school }] };
    case 'set-calendar': {
      if (!state.schools.some((s) => s.id === command.school)) return refuse('unknown-school', 'D1');
      const { school, calendar, note } = command;
      return { events: [{ type: 'calendar-set', school, calendar, note }] };
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
