import { belong, gather, nominate } from './belong';
import { signIn, visitor, type Visitor } from './client';
import { weekdayIn } from './day';
import { meetings, PAPERS_DAYS_BEFORE, partnership } from './partnership';
import { people, type DemoOffice, type DemoPerson } from './people';
import { schools, type SchoolKey } from './schools';

/** Where the API is, and what is needed to begin. */
export interface Installation {
  base: string;
  setupToken: string;
  /** Of everybody in the demonstration. */
  password: string;
  /** The moment of the move, and its day in London. */
  now: number;
  today: string;
}

/** The partnership with everybody signed in. */
export interface DemoHouse {
  schoolId: (key: SchoolKey) => string;
  /** Whoever holds an office, for a school where the office is one of a school. */
  who: (office: DemoOffice, school: SchoolKey) => { id: string; signedIn: Visitor };
  /** Everybody, so that whoever looks at an account finds no session that is not theirs. */
  signOut: () => Promise<void>;
}

/** A workflow takes ten updates at a time. */
const AT_ONCE = 5;

/** Founds the partnership with the set-up token; its administrator adds schools and people, an officer the meetings. */
export async function setUp(installation: Installation): Promise<DemoHouse> {
  const { base, setupToken, password, today } = installation;
  const { name, policy, administrator } = partnership;
  const founder = visitor(base, { authorization: `Bearer ${setupToken}` });
  await founder.post('/partnerships', { name, policy, administrator: { ...administrator, password } });
  const office = await signIn(base, administrator.email, password);

  const ids = await inTurns(schools, async ({ key, ...school }) => {
    return [key, (await office.post('/schools', school)).id] as const;
  });
  const schoolIds = new Map<SchoolKey, string>(ids);
  const schoolId = (key: SchoolKey): string => schoolIds.get(key) ?? '';

  const staff = await inTurns(people, async (person) => {
    const place = { school: person.school && schoolId(person.school), from: today };
    const { id } = await office.post('/people', { ...person, ...place, password });
    return { person, id, signedIn: await signIn(base, person.email, password) };
  });
  const who: DemoHouse['who'] = (wanted, school) => {
    const found = staff.find(({ person }) => holds(person, wanted, school));
    if (!found) throw new Error(`The demonstration has no ${wanted} of ${school}.`);
    return found;
  };
  await belong(office, schoolId, installation.now);
  await gather(office, schoolId);
  await nominate(office, who, today);
  await planMeetings(who('inclusion-officer', 'example').signedIn, installation.now);
  const signOut = async (): Promise<void> => {
    await inTurns([office, ...staff.map(({ signedIn }) => signedIn)], (one) => one.signOut());
  };
  return { schoolId, who, signOut };
}

const holds = (person: DemoPerson, office: DemoOffice, school: SchoolKey): boolean =>
  person.office === office && (person.school === null || person.school === school);

async function planMeetings(officer: Visitor, now: number): Promise<void> {
  for (const { inDays, hour, ...meeting } of meetings) {
    const startsAt = `${weekdayIn(inDays, now)}T${hour}`;
    const cutOff = `${weekdayIn(inDays - PAPERS_DAYS_BEFORE, now)}T12:00`;
    await officer.post('/meetings', { ...meeting, startsAt, cutOff });
  }
}

async function inTurns<Item, Done>(items: Item[], act: (item: Item) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (let n = 0; n < items.length; n += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(n, n + AT_ONCE).map(act))));
  }
  return done;
}
