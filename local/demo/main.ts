import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn, visitor, type Visitor } from './client';
import { londonTime, weekdayIn } from './day';
import { meetings, PAPERS_DAYS_BEFORE, partnership } from './partnership';
import { people, type DemoOffice } from './people';
import { dateOfBirth, parentOf, pupils } from './pupils';
import { schools, type SchoolKey } from './schools';
import { stories } from './stories';

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};

/** The demonstration partnership moves in by the front door: everything goes through the API, as in real use. */
async function main(): Promise<void> {
  const base = `http://127.0.0.1:${setting('PORT')}`;
  const now = Date.now();
  const today = londonTime(now).slice(0, 10);
  const password = randomBytes(9).toString('base64url');
  const { administrator } = partnership;

  const token = visitor(base, { authorization: `Bearer ${setting('SIXTHDAY_SETUP_TOKEN')}` });
  await token.post('/partnerships', { ...partnership, administrator: { ...administrator, password } });
  const office = await signIn(base, administrator.email, password);

  const schoolIds = new Map<SchoolKey, string>();
  for (const { key, ...school } of schools) schoolIds.set(key, (await office.post('/schools', school)).id);
  const idOf = (key: SchoolKey): string => schoolIds.get(key) ?? '';

  const staff = new Map<string, { id: string; signedIn: Visitor }>();
  for (const { school, ...person } of people) {
    const held = { ...person, password, school: school && idOf(school), from: today };
    const { id } = await office.post('/people', held);
    const key = `${person.office} ${school ?? ''}`;
    if (!staff.has(key)) staff.set(key, { id, signedIn: await signIn(base, person.email, password) });
  }
  const who = (wanted: DemoOffice, school: SchoolKey) => {
    const found = staff.get(`${wanted} ${wanted === 'inclusion-officer' ? '' : school}`);
    if (!found) throw new Error(`The demonstration has no ${wanted} of ${school}.`);
    return found;
  };

  for (const { inDays, hour, ...meeting } of meetings) {
    const startsAt = `${weekdayIn(inDays, now)}T${hour}`;
    const cutOff = `${weekdayIn(inDays - PAPERS_DAYS_BEFORE, now)}T12:00`;
    await who('inclusion-officer', 'example').signedIn.post('/meetings', { ...meeting, startsAt, cutOff });
  }

  await Promise.all(
    pupils.map(async (pupil, n) => {
      const { firstName, lastName, school, yearGroup, lookedAfter = false, plan = false } = pupil;
      const homeAuthority = schools.find((s) => s.key === school)?.authority ?? '';
      const facts = { dateOfBirth: dateOfBirth(pupil, today), yearGroup, homeAuthority, lookedAfter, plan };
      const registration = { firstName, lastName, contacts: [parentOf(pupil)] };
      const lead = who('lead', school);
      const { id } = await lead.signedIn.post('/pupils', {
        school: idOf(school),
        registration,
        pupil: facts,
      });
      const scene = { today, now: londonTime(now), lead: lead.id };
      for (const deed of stories[n]?.(scene) ?? []) {
        await who(deed.as, school).signedIn.post(`/pupils/${id}/commands/${deed.command}`, deed.body);
      }
    }),
  );

  writeFileSync(join(setting('SIXTHDAY_DATA'), 'welcome.txt'), welcome(password), { mode: 0o600 });
}

/** Who can sign in, for the message of every start. */
function welcome(password: string): string {
  const named = (key: SchoolKey | null) => schools.find((s) => s.key === key)?.name ?? 'whole partnership';
  const lines = [{ ...partnership.administrator, office: 'administrator', school: null }, ...people].map(
    ({ email, office, school }) => `  ${email.padEnd(34)} ${office.padEnd(18)} ${named(school)}`,
  );
  return [`Who can sign in to ${partnership.name}, all with the password ${password}`, '', ...lines, ''].join(
    '\n',
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
