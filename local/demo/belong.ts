import type { Visitor } from './client';
import { dayIn } from './day';
import { AGREEMENT, members, MEMBERS_SINCE_DAYS } from './members';
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
