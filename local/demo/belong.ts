import type { Visitor } from './client';
import { dayIn } from './day';
import { AGREEMENT, localities, members, MEMBERS_SINCE_DAYS } from './members';
import type { DemoHouse } from './set-up';
import type { SchoolKey } from './schools';

/** The administrator says who makes up the partnership, who has signed the memorandum, and how it is commissioned. */
export async function belong(
  office: Visitor,
  schoolId: (key: SchoolKey) => string,
  now: number,
): Promise<void> {
  for (const { school, signed, ...member } of members) {
    const { id } = await office.post('/partnership/members', {
      ...member,
      school: school && schoolId(school),
      from: dayIn(-MEMBERS_SINCE_DAYS, now),
    });
    if (!signed) continue;
    const { by, daysAgo } = signed;
    await office.post(`/partnership/members/${id}/memorandum`, { by, on: dayIn(-daysAgo, now) });
  }
  await office.post('/partnership/agreements', {
    from: dayIn(-AGREEMENT.beganDaysAgo, now),
    to: dayIn(AGREEMENT.endsInDays, now),
  });
}

/** The administrator says which schools belong together, and where. */
export async function gather(office: Visitor, schoolId: (key: SchoolKey) => string): Promise<void> {
  for (const { families, ...named } of localities) {
    const { id: locality } = await office.post('/partnership/localities', named);
    for (const { name, schools } of families) {
      await office.post('/partnership/families', { locality, name, schools: schools.map(schoolId) });
    }
  }
}

/** Two secondary heads of the Review Group: one of its seats is vacant, and so are those of primary heads. */
export async function nominate(office: Visitor, who: DemoHouse['who'], today: string): Promise<void> {
  for (const school of ['example', 'sample'] as const) {
    const { id: person } = who('headteacher', school);
    const nomination = { person, phase: 'secondary', from: today };
    await office.post('/partnership/review-group/nominations', nomination);
  }
}
