import type { PartnershipCommand } from '../../rules/partnership/commands';
import type { PartnershipSchool } from '../../rules/partnership/state';
import { actorIn } from './commands';
import { founded } from './founded';
import { LAW_CALENDAR } from './law-calendar';

let asked = 0;

/** A command of the administrator, with an id of its own. */
export const asks = (type: PartnershipCommand['type'], said: object): PartnershipCommand =>
  ({
    type,
    id: `asked-${(asked += 1)}`,
    actor: actorIn('administrator'),
    ...said,
  }) as unknown as PartnershipCommand;

export const aSchool = (id: string, changes: Partial<PartnershipSchool> = {}): PartnershipSchool => ({
  id,
  name: `School ${id}`,
  kind: 'maintained',
  authority: '803',
  phase: 'secondary',
  governorsEmail: 'governors@school.test',
  calendar: LAW_CALENDAR,
  calendarNote: '',
  ...changes,
});

/** A partnership with these schools. */
export function partnershipOf(now: string, ...schools: PartnershipSchool[]) {
  const house = founded(now);
  for (const school of schools) house.does(now, asks('add-school', { school }));
  return house;
}
