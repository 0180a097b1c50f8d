import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aloud as say } from '../process/say';
import { reasonOf } from '../process/plain-error';
import { Turned } from './client';
import { londonTime } from './day';
import { partnership } from './partnership';
import { people } from './people';
import { pupils } from './pupils';
import { schools, type SchoolKey } from './schools';
import { setUp } from './set-up';
import { stories } from './stories';
import { tell } from './tell';

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};

/**
 * The demonstration partnership moves in by the front door: everything goes through the API, as in real use. Where it
 * lives already nothing is done.
 */
async function main(): Promise<void> {
  const now = Date.now();
  const time = londonTime(now);
  const today = time.slice(0, 10);
  const password = randomBytes(9).toString('base64url');
  const base = `http://127.0.0.1:${setting('PORT')}`;
  const setupToken = setting('SIXTHDAY_SETUP_TOKEN');
  const house = await setUp({ base, setupToken, password, now, today }).catch((error: unknown) => {
    if (error instanceof Turned && error.code === 'address-taken') return null;
    throw error;
  });
  if (!house) return say(`${partnership.name} lives here already: nothing was done.`);
  // Before the pupils come: whatever happens to them, people can sign in and look.
  writeFileSync(join(setting('SIXTHDAY_DATA'), 'welcome.txt'), welcome(password), { mode: 0o600 });
  say(`${partnership.name} is founded: ${schools.length} schools, ${people.length + 1} people.`);
  await Promise.all(
    pupils.map((pupil, n) => tell(house, pupil, stories[n] ?? (() => []), { today, now: time })),
  ).finally(house.signOut);
  say(`${pupils.length} pupils have come to where their stories leave them.`);
}

/** Who can sign in, for the message of every start. */
function welcome(password: string): string {
  const named = (key: SchoolKey | null) => schools.find((s) => s.key === key)?.name ?? 'whole partnership';
  const lines = [{ ...partnership.administrator, office: 'administrator', school: null }, ...people].map(
    ({ email, office, school }) => `  ${email.padEnd(34)} ${office.padEnd(24)} ${named(school)}`,
  );
  return [`Who can sign in to ${partnership.name}, all with the password ${password}`, '', ...lines, ''].join(
    '\n',
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
