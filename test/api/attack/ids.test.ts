import { randomUUID } from 'node:crypto';
import { PAGE_PERMISSIONS } from '../../../api/pages/page-permissions';
import { may, type Right } from '../../../api/permissions';
import { OPERATIONS } from '../../../api/rest/operations';
import { hashPassword } from '../../../api/security/passwords';
import { ALL_OFFICES } from '../../../api/words/offices';
import { insertChange } from '../../../database/calendar-changes';
import { finishImport, insertImport } from '../../../database/imports';
import { noticesOf } from '../../../database/notices';
import { insertOffice, insertPerson } from '../../../database/people';
import { addContact } from '../../../database/pupils';
import { writeViews } from '../../../activities/record/views';
import { pupilWorkflowId } from '../../../messages/ids';
import type { CaseEntry } from '../../../messages/record';
import type { PanelMeeting } from '../../../rules/panel/state';
import type { Office } from '../../../rules/case/people';
import { testApp, type Agent, type TestApp } from '../../support/api';
import { aPupil } from '../../support/given';
import { says } from '../../support/golden-stories/steps';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';
import { aStory } from './a-story';
import { partnershipCase } from './partnership-case';

/** A word that stands in every record of the other partnership, and nowhere else. */
const SECRET = 'Zebedee';
/** One that stands in every record of ours. */
const OURS = 'Ottoline';

/** One of each thing that has an id in an address. */
type Ids = Record<'pupil' | 'school' | 'notice' | 'duty' | 'decision' | 'deed' | 'contact', string> &
  Record<'meeting' | 'person' | 'import' | 'change' | 'session' | 'problem', string> &
  Record<'workflow' | 'step' | 'language' | 'text', string> &
  Awaited<ReturnType<typeof partnershipCase>>;

let house: TestApp;
let own: Ids;
let theirs: Ids;
const as = {} as Record<Office, Agent>;
/** The inclusion officer, who covers the other partnership too and acts for that one. */
let covering: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  own = await furnished(PARTNERSHIP, SCHOOL, OURS);
  theirs = await furnished(OTHER_PARTNERSHIP, FOREIGN_SCHOOL, SECRET);
  const reasons = { [own.pupil]: 'To try the addresses', [theirs.pupil]: 'To try the addresses' };
  for (const office of ALL_OFFICES) {
    as[office] = await sessionFor(house, personOf(office), { reasons });
    as[office].set('Access-Reason', 'To try the addresses');
  }
  const partnership = OTHER_PARTNERSHIP;
  const office = { office: 'inclusion-officer', schoolId: null, partnershipId: partnership } as const;
  const held = { heldFrom: '2020-09-01', heldTo: null, covers: true };
  await insertOffice(house.house.db, { personId: personOf('inclusion-officer'), ...office, ...held });
  covering = await sessionFor(house, personOf('inclusion-officer'), { partnership, reasons });
});
afterAll(() => house?.stop());

/** A partnership with one of everything, whose texts all hold a word. */
async function furnished(partnershipId: string, schoolId: string, word: string): Promise<Ids> {
  const { db, pool } = house.house;
  const school = { id: schoolId, kind: 'academy', authority: '803' } as const;
  const state = { ...aPupil().open(), partnership: partnershipId, school };
  const pupil = await seedPupil(db, schoolId, state, partnershipId);
  await pool.query('update pupils set first_name = $2 where id = $1', [pupil, word]);
  const contact = { id: randomUUID(), name: word, relation: 'Parent', email: 'sam@home.test' };
  await addContact(db, pupil, { ...contact, parentalResponsibility: true });
  const decision = randomUUID();
  await aStory(house, pupil, state).takes(
    says('2026-10-21T09:30', 'suspend', { circumstances: word, decision }),
  );
  const [meeting, person, upload, change] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await planned(meeting, partnershipId, word);
  const passwordHash = await hashPassword(word);
  await insertPerson(db, {
    id: person,
    partnershipId,
    name: word,
    email: `${word}@school.test`,
    passwordHash,
  });
  const held = { heldFrom: '2020-09-01', heldTo: null };
  await insertOffice(db, { personId: person, office: 'lead', schoolId, partnershipId, ...held });
  const file = { id: upload, partnershipId, kind: 'people', personId: person } as const;
  await insertImport(db, { ...file, content: {} });
  await finishImport(db, upload, { result: { people: 1, offices: 1, same: 0 } });
  const begun = { number: 1, begunAt: new Date().toISOString() };
  await insertChange(db, { id: change, partnershipId, schoolId, ...begun });
  const ids = { notice: (await noticesOf(db, pupil))[0]?.id ?? '', duty: `sixth-day-provision:${decision}` };
  const words = { language: 'pl', text: 'next.title', step: '1', workflow: pupilWorkflowId(pupil) };
  const rest = { ...words, deed: 'cancel', session: randomUUID(), problem: 'none' };
  return {
    ...(await partnershipCase(db, partnershipId, word, schoolId)),
    pupil,
    school: schoolId,
    decision,
    contact: contact.id,
    meeting,
    person,
    ...ids,
    import: upload,
    change,
    ...rest,
  };
}

/** A meeting of the panel, as its case leaves it. */
async function planned(id: string, partnership: string, place: string): Promise<void> {
  const appointment = { meetingId: id, startsAt: '2027-01-20T09:30', minutes: 60, place, revision: 0 };
  const state: PanelMeeting = {
    status: 'planned',
    partnership,
    appointment,
    cutOff: '2027-01-06T12:00',
    places: 8,
    booked: [],
    owed: [],
  };
  const { db } = house.house;
  const event = { number: 1, at: Date.now(), commandId: id, actor: null, event: { type: 'meeting-planned' } };
  const entry = { kind: 'panel', caseId: id, events: [event], state, effects: [] } as CaseEntry;
  await db.transaction().execute((tx) => writeViews(tx, entry));
}

interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  right: Right;
}
const routes: Route[] = [
  ...PAGE_PERMISSIONS.map(([method, path, right]) => ({ method, path, right })),
  ...OPERATIONS.map(({ id, method, path }) => ({
    method,
    path: `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    right: id,
  })),
];
/** Names in an address that are no id of a record. */
const NO_RECORD = ['deed', 'problem', 'session', 'step', 'language', 'text'];
const idsIn = ({ path }: Route): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
const about = routes.filter((route) => idsIn(route).some((name) => !NO_RECORD.includes(name)));

/**
 * Needs what it was about in its query; a table that only whoever took the file in is handed, for a day; a step that has
 * failed, which needs an engine.
 */
const ELSEWHERE = [
  '/pupils/:pupil/suspend/done',
  '/imports/:import/table.csv',
  '/operations/:workflow/:step/try-now',
];

const fill = (path: string, ids: Record<string, string>): string =>
  path.replaceAll(/:(\w+)/g, (_found, name: string) => ids[name] ?? 'nothing');
const ask = (agent: Agent, { method, path }: Route, url: string) => {
  if (method === 'get') return agent.get(url);
  if (path.startsWith('/api/')) return agent[method](url).send({});
  return agent.post(url).type('form').send({ _csrf: FORM_TOKEN });
};

/** What somebody finds under ids that are not theirs, each in turn among their own; a word stands in all that is not theirs. */
async function foundBy(agent: Agent, mine: Ids, foreign: Ids, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const route of about) {
    for (const name of idsIn(route).filter((one) => !NO_RECORD.includes(one))) {
      const url = fill(route.path, { ...mine, [name]: foreign[name as keyof Ids] });
      const { status, text = '' } = await ask(agent, route, url);
      // The page that a deed leads on to finds no decision of that id.
      const ledOn = status === 303 && name === 'decision';
      if ((status < 400 && !ledOn) || status >= 500)
        found.push(`${route.method} ${route.path}, ${name}: ${status}`);
      if (text.includes(word)) found.push(`${route.method} ${route.path}, ${name}: read`);
    }
  }
  return found;
}

describe('an address with an id in it', () => {
  it('is found where the id is one’s own: these tests can fail', async () => {
    const missing: string[] = [];
    for (const route of about.filter(({ method, path }) => method === 'get' && !ELSEWHERE.includes(path))) {
      const found = ALL_OFFICES.filter((office) => may(office, route.right));
      const statuses = await Promise.all(
        found.map(async (office) => (await ask(as[office], route, fill(route.path, own))).status),
      );
      if (!statuses.some((status) => [200, 303].includes(status)))
        missing.push(`${route.path}: ${statuses.join()}`);
    }
    expect(missing).toEqual([]);
  });

  it.each(ALL_OFFICES)(
    'of another partnership is not there, whichever of the ids it is, for the %s',
    async (office) => {
      expect(await foundBy(as[office], own, theirs, SECRET)).toEqual([]);
    },
  );
});

// Whoever acts for our partnership is among the offices above.
describe('an officer who covers two partnerships, acting for the other one (A2)', () => {
  const theirsToRead = (route: Route): boolean =>
    route.method === 'get' && !ELSEWHERE.includes(route.path) && may('inclusion-officer', route.right);

  it('opens what is that one’s: these tests can fail', async () => {
    const routes = about.filter(theirsToRead);
    const opened = async (agent: Agent, ids: Ids): Promise<string[]> => {
      const statuses = await Promise.all(
        routes.map(
          async (route) => [route.path, (await ask(agent, route, fill(route.path, ids))).status] as const,
        ),
      );
      return statuses.flatMap(([path, status]) => ([200, 303].includes(status) ? [path] : []));
    };
    const inTheirs = await opened(covering, theirs);
    expect(inTheirs.length).toBeGreaterThan(20);
    expect(inTheirs).toEqual(await opened(as['inclusion-officer'], own));
  });

  it('finds nothing of ours, whichever of the ids it is', async () => {
    expect(await foundBy(covering, theirs, own, OURS)).toEqual([]);
  });

  it('reads in every list what is of the partnership acted for, and nothing of the other', async () => {
    const lists = routes.filter((route) => theirsToRead(route) && idsIn(route).length === 0);
    const readIn = async (agent: Agent, word: string): Promise<string[]> => {
      const texts = await Promise.all(
        lists.map(async (route) => [route.path, (await ask(agent, route, route.path)).text] as const),
      );
      return texts.flatMap(([path, text]) => (text.includes(word) ? [path] : []));
    };
    expect(await readIn(covering, OURS)).toEqual([]);
    expect(await readIn(as['inclusion-officer'], SECRET)).toEqual([]);
    const theirLists = await readIn(covering, SECRET);
    expect(theirLists).toEqual(expect.arrayContaining(['/pupils', '/board', '/api/v1/pupils']));
  });
});
