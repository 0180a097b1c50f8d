import { randomBytes } from 'node:crypto';
import { caseById } from '../../../../database/cases';
import type { Import } from '../../../../database/imports';
import { schoolsOf } from '../../../../database/partnerships';
import { peopleByEmails, type PersonOfAddress } from '../../../../database/people';
import { countInWords } from '../../../../rules/calendar/words';
import type { Partnership } from '../../../../rules/partnership/state';
import { londonDate } from '../../../clock';
import { doneBefore } from '../../../commands/done-before';
import { actOnPartnership } from '../../../commands/partnerships';
import { accountFor } from '../../../people/add-person';
import { firstPassword } from '../../../people/first-password';
import { derivedId } from '../../../imports/derived-id';
import type { House } from '../../../house';
import { PEOPLE_COLUMNS } from '../../../imports/people/columns';
import { planPeople, type PeoplePlan } from '../../../imports/people/plan';
import { readPeople, type PeopleFile } from '../../../imports/people/read-people';
import { PERMISSIONS } from '../../../permissions';
import { ENGINE_DOWN } from '../../../problems/problem';
import { hashPassword } from '../../../security/passwords';
import { sentenceFor } from '../../../sentences';
import { actorOf } from '../../../session/viewer';
import { CATEGORY_LIST, OFFICE_LIST } from '../../../words/offices';
import { TRY_AGAIN } from '../../form/try-again';
import type { Importer, ImportPage } from '../importer';
import { peopleView } from './view';

/** What is kept of a file of staff until it is confirmed. */
interface Draft {
  file: PeopleFile;
  /** From which first passwords are worked out. */
  salt: string;
}

/** What is kept for a day more: who is new. */
interface Newcomers {
  salt: string;
  newcomers: { name: string; email: string }[];
}

const wrong = (field: string, message: string) => ({ errors: [{ field, message }] });

async function planOf(row: Import, { house, viewer }: ImportPage): Promise<PeoplePlan> {
  const { file } = row.content as Draft;
  const found = await caseById(house.db, viewer.partnership);
  const state = found?.state as Partnership;
  const known = await knownIn(file, house);
  return planPeople(file, { importId: row.id, partnership: viewer.partnership, state, known });
}

const knownIn = (file: PeopleFile, house: House): Promise<PersonOfAddress[]> =>
  peopleByEmails(
    house.db,
    file.rows.map(({ email }) => email),
    londonDate(house.now()),
  );

/** Those of the file whom this import brings, or has brought: their ids come from it. */
function newcomersOf(file: PeopleFile, importId: string, known: PersonOfAddress[]): Newcomers['newcomers'] {
  const there = new Map(known.map(({ email, id }) => [email, id]));
  const all = new Map(file.rows.map(({ email, name }) => [email, name]));
  return [...all].flatMap(([email, name]) => {
    const own = derivedId(importId, email);
    return (there.get(email) ?? own) === own ? [{ name, email }] : [];
  });
}

/** Staff with their offices. Somebody who is new gets a first password, which is shown for a day to whoever took them in. */
export const peopleImporter: Importer = {
  kind: 'people',
  title: 'Import staff',
  about: `Staff with their offices: ${OFFICE_LIST}`,
  offices: PERMISSIONS['import-people'],
  template: [...PEOPLE_COLUMNS.required, ...PEOPLE_COLUMNS.optional],
  upload: { offices: OFFICE_LIST, categories: CATEGORY_LIST },
  start: async () => ({}),
  read: async (answers, { house, viewer }) => {
    const text = answers.text('file');
    if (text === '') return wrong('file', 'Choose the file of your staff');
    const file = await readPeople(
      text,
      await schoolsOf(house.db, viewer.partnership),
      londonDate(house.now()),
    );
    if ('wrong' in file) return wrong('file', file.wrong);
    return { content: { file, salt: randomBytes(24).toString('base64url') } satisfies Draft };
  },
  check: async (row, page) => {
    const plan = await planOf(row, page);
    const schools = await schoolsOf(page.house.db, page.viewer.partnership);
    const isDone = plan.give.length === 0 && (await doneBefore(page.house, page.viewer.partnership, row.id));
    const deed = plan.give.length === 0 ? null : `Give ${countInWords(plan.give.length, 'office')}`;
    return {
      bad: plan.bad,
      // The power may have failed between giving the offices and noting it: the first passwords are still to be read.
      deed: isDone ? 'Show the first passwords' : deed,
      view: peopleView(plan, (row.content as Draft).file.unread, schools),
    };
  },
  take: async (row, _answers, page) => {
    const { house, viewer } = page;
    const { salt, file } = row.content as Draft;
    const { give } = await planOf(row, page);
    const known = await knownIn(file, house);
    const newcomers = newcomersOf(file, row.id, known);
    const accounts = new Map(known.map((one) => [one.email, accountFor(viewer.partnership, one)]));
    const hashes = new Map<string, string>();
    await Promise.all(
      newcomers.map(async ({ email }) => {
        hashes.set(email, await hashPassword(firstPassword(house.config.sessionSecret, salt, email)));
      }),
    );
    const people = give.map(({ person, name, email, office, school, from, to, category = null }) => ({
      ...{ person, name, email, office, school, from, to, category },
      passwordHash: hashes.get(email) ?? '',
      ...accounts.get(email),
    }));
    const actor = actorOf(viewer);
    const command = { type: 'import-people', id: row.id, actor, people } as const;
    const done = await actOnPartnership(house, viewer.partnership, command);
    if ('refused' in done) return wrong('', sentenceFor(done.refused));
    if (!('done' in done)) return { ...wrong('', TRY_AGAIN), status: ENGINE_DOWN.status };
    return {
      result: { people: newcomers.length, offices: give.length || file.rows.length },
      content: { salt, newcomers } satisfies Newcomers,
    };
  },
  resultInWords: ({ people = 0, offices = 0 }) => ({
    said: `${countInWords(offices, 'office')} given; ${countInWords(people, 'person', 'people')} new.`,
    next: [{ text: 'See who holds which office', href: '/partnership' }],
  }),
  handedOver: (row, { house }) => {
    const { salt, newcomers } = row.content as Newcomers;
    if (newcomers.length === 0) return null;
    const { sessionSecret } = house.config;
    return {
      caption: 'First passwords',
      hint: 'Only you can read them, for a day from when the file was read. Hand each to its person, and to nobody else.',
      head: ['Name', 'Email address', 'First password'],
      rows: newcomers.map(({ name, email }) => [name, email, firstPassword(sessionSecret, salt, email)]),
    };
  },
};
