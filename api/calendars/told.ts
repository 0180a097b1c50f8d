import type { Database } from '../../database/connect';
import type { OpenState } from '../../database/open-states';
import type { School } from '../../database/partnerships';
import { pupilOfCase } from '../../database/pupils';
import { recipientsOf } from '../../database/recipients';
import type { LocalDate } from '../../rules/calendar/types';
import type { Role } from '../../rules/case/people';

/** Roles that are the same people for every case of a school. */
const OF_THE_SCHOOL: Role[] = ['headteacher', 'governing-body', 'authority', 'chair'];

/** Counts the people who will be told, each once. */
export interface Told {
  add(roles: Role[], of: OpenState): Promise<void>;
  count(): number;
}

/** @param today London date by which offices are held */
export function toldPeople(db: Database, school: School, today: LocalDate): Told {
  const asked = new Set<string>();
  const people = new Set<string>();
  async function addRole(role: Role, { caseId, state }: OpenState): Promise<void> {
    const key = OF_THE_SCHOOL.includes(role) ? role : `${role} ${caseId}`;
    if (asked.has(key)) return;
    asked.add(key);
    const pupil = await pupilOfCase(db, caseId);
    if (!pupil) return;
    for (const one of await recipientsOf(db, role, { state, pupil, school, today })) {
      people.add(one.person ?? one.email ?? `${role} ${caseId}`);
    }
  }
  return {
    add: async (roles, of) => {
      for (const role of new Set(roles)) await addRole(role, of);
    },
    count: () => people.size,
  };
}
