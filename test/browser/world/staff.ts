import { randomUUID } from 'node:crypto';
import type { Actor, Office } from '../../../rules/case/people';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import type { SchoolCalendar } from '../../../rules/calendar/types';
import { hashPassword } from '../../../api/security/passwords';
import type { Stack } from '../../support/stack';

export const PASSWORD = 'a long and plainly invented password';
export const emailOf = (office: Office): string => `${office}@school.test`;

export const SCHOOL_NAME = 'Example School';

/** A partnership with one school and somebody in each office, made by the same commands as a real one. */
export interface Staff {
  partnership: string;
  school: { id: string; kind: 'maintained'; authority: string };
  actor(office: Office): Actor;
}

const NAMES: Record<Office, string> = {
  lead: 'Lee Lead',
  headteacher: 'Hana Head',
  'governors-clerk': 'Gus Clerk',
  'inclusion-officer': 'Ines Officer',
  'behaviour-support-worker': 'Bea Support',
  chair: 'Cleo Chair',
  'panel-member': 'Pia Panel',
  administrator: 'Ada Administrator',
};

export async function foundPartnership(
  { command }: Pick<Stack, 'command'>,
  calendar: SchoolCalendar,
): Promise<Staff> {
  const policy = southGloucestershire2009;
  const partnership = randomUUID();
  const school = { id: randomUUID(), kind: 'maintained', authority: policy.authority } as const;
  const ids: Record<Office, string> = {
    lead: randomUUID(),
    headteacher: randomUUID(),
    'governors-clerk': randomUUID(),
    'inclusion-officer': randomUUID(),
    'behaviour-support-worker': randomUUID(),
    chair: randomUUID(),
    'panel-member': randomUUID(),
    administrator: randomUUID(),
  };
  const actor = (office: Office): Actor => ({ person: ids[office], office });
  const passwordHash = await hashPassword(PASSWORD);
  const person = (office: Office) => ({
    person: ids[office],
    name: NAMES[office],
    email: emailOf(office),
    passwordHash,
  });
  const give = <Body extends { type: string }>(body: Body) =>
    command('partnership', partnership, { ...body, actor: actor('administrator') });
  const name = 'Sample Partnership';
  await give({
    type: 'found-partnership',
    partnership,
    name,
    policy,
    administrator: person('administrator'),
  });
  const more = {
    phase: 'secondary',
    governorsEmail: 'governors@school.test',
    calendarNote: 'Plainly invented.',
  };
  await give({ type: 'add-school', school: { ...school, ...more, name: SCHOOL_NAME, calendar } });
  for (const office of [
    'lead',
    'headteacher',
    'governors-clerk',
    'inclusion-officer',
    'behaviour-support-worker',
    'chair',
    'panel-member',
  ] as const) {
    const isOfSchool = office === 'lead' || office === 'headteacher' || office === 'governors-clerk';
    const at = isOfSchool ? school.id : null;
    const category = office === 'panel-member' ? 'headteacher' : null;
    const held = { school: at, from: '2020-09-01', to: null, category };
    await give({ type: 'add-person', ...person(office), office, ...held });
  }
  return { partnership, school, actor };
}
