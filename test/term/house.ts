import { randomUUID } from 'node:crypto';
import { partnership } from '../../local/demo/partnership';
import { people } from '../../local/demo/people';
import { schools, type SchoolKey } from '../../local/demo/schools';
import { addDays } from '../../rules/calendar/epoch-day';
import type { LocalDate } from '../../rules/calendar/types';
import type { Actor, Office } from '../../rules/case/people';
import type { PartnershipCommand } from '../../rules/partnership/commands';
import { policyById } from '../../rules/policies';
import type { Policy } from '../../rules/policies/policy';
import type { Stack } from '../support/stack';

/** The demonstration partnership, founded in an engine of its own. */
export interface DemoHouse {
  id: string;
  policy: Policy;
  schoolId(key: SchoolKey): string;
  /** Who holds an office, for a school where the office is one of a school. */
  actor(office: Office, school: SchoolKey): Actor;
}

type Setup = PartnershipCommand extends infer Command
  ? Command extends PartnershipCommand
    ? Omit<Command, 'id' | 'actor'>
    : never
  : never;

/** Founds it as its administrator does: every school with its calendar, then every person with their office. */
export async function foundHouse({ command }: Pick<Stack, 'command'>, today: LocalDate): Promise<DemoHouse> {
  const [id, administrator] = [randomUUID(), randomUUID()];
  const policy = policyById(partnership.policy);
  if (!policy) throw new Error(`No policy ships as ${partnership.policy}`);
  const give = (setup: Setup) =>
    command('partnership', id, { ...setup, actor: { person: administrator, office: 'administrator' } });
  const passwordHash = 'none';

  await give({
    type: 'found-partnership',
    partnership: id,
    name: partnership.name,
    policy,
    administrator: { person: administrator, ...partnership.administrator, passwordHash },
  });
  const schoolIds = new Map(schools.map(({ key }) => [key, randomUUID()]));
  const schoolId = (key: SchoolKey): string => schoolIds.get(key) ?? '';
  for (const { key, ...school } of schools) {
    await give({ type: 'add-school', school: { id: schoolId(key), ...school } });
  }
  const holders = people.map((who) => ({ ...who, person: randomUUID() }));
  for (const { school, ...who } of holders) {
    const place = { school: school && schoolId(school), from: addDays(today, -1), to: null };
    await give({ type: 'add-person', ...who, ...place, passwordHash });
  }
  const actor = (office: Office, school: SchoolKey): Actor => {
    if (office === 'administrator') return { person: administrator, office };
    const holder = holders.find((h) => h.office === office && (h.school === null || h.school === school));
    return { person: holder?.person ?? 'nobody', office };
  };
  return { id, policy, schoolId, actor };
}
