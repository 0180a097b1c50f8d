import { randomUUID } from 'node:crypto';
import type { World } from './start-world';

/** Somebody without an account reports an unlawful exclusion from the school. @returns the id of the report */
export async function reportOf({ stack, staff }: World): Promise<string> {
  const report = randomUUID();
  const actor = { person: 'somebody', office: 'family' };
  const told = {
    ...{ who: 'parent', firstName: 'Robin', lastName: '', yearGroup: '8', when: 'Most Fridays' },
    ...{ email: 'kim@home.test', phone: '', looksLike: 'cooling-off', words: 'Sent home to cool off.' },
  };
  const about = { report, school: staff.school.id, told };
  await stack.command('partnership', staff.partnership, { type: 'report-exclusion', actor, ...about });
  return report;
}
