import { partnershipById, schoolsOf, type School } from '../../database/partnerships';
import type { LocalDate } from '../../rules/calendar/types';
import type { Office } from '../../rules/case/people';
import { missingYears } from '../calendars/missing';
import { londonDate } from '../clock';
import type { House } from '../house';
import { listPeople, type PersonInList } from '../people/list-people';
import type { Viewer } from '../session/viewer';

/** Something that is missing, and where it is done. */
export interface Missing {
  text: string;
  href: string;
}

/** One thing that a partnership needs before it is used for real pupils. */
export interface ChecklistItem {
  title: string;
  /** Why it is needed. */
  why: string;
  owner: string;
  missing: Missing[];
}

const ADMINISTRATOR = 'Administrator';

/** What a partnership still lacks before it goes live, in the order in which it is set up. */
export async function checklist(house: House, viewer: Viewer): Promise<ChecklistItem[]> {
  const today = londonDate(house.now());
  const partnership = await partnershipById(house.db, viewer.partnership);
  const schools = await schoolsOf(house.db, viewer.partnership);
  const people = await listPeople(house.db, viewer.partnership);
  const years = await missingYears(house, viewer);
  const holds = (office: Office, school: string | null): boolean => isHeld(people, office, school, today);
  const lacks = (office: Office, words: string): Missing[] =>
    schools
      .filter(({ id }) => !holds(office, id))
      .map(({ name }) => ({ text: `${name} has no ${words}`, href: '/partnership/people/new' }));
  return [
    {
      title: `The policy: ${partnership?.policy.name ?? ''}`,
      why: 'Its periods and checklists hold for every programme that opens. Read it, or choose another.',
      owner: ADMINISTRATOR,
      missing: [],
    },
    {
      title: 'Schools',
      why: 'Every pupil is at one of them.',
      owner: ADMINISTRATOR,
      missing:
        schools.length > 0
          ? []
          : [{ text: 'Import the schools from the national register', href: '/imports/schools' }],
    },
    {
      title: 'The calendar of each school',
      why: 'Without it no date can be worked out. None is guessed.',
      owner: 'Headteacher of the school, or administrator',
      missing: years.missing.map(({ school, year }) => ({
        text: `${school.name} has no calendar of ${year}`,
        href: `/calendars/${school.id}`,
      })),
    },
    {
      title: 'A headteacher of each school',
      why: 'Nobody else can suspend or exclude.',
      owner: ADMINISTRATOR,
      missing: lacks('headteacher', 'headteacher'),
    },
    {
      title: 'A lead at each school',
      why: 'The lead opens programmes and holds the weekly reviews.',
      owner: ADMINISTRATOR,
      missing: lacks('lead', 'lead'),
    },
    {
      title: 'The governing body of each school',
      why: 'A notice to governors needs an address, and a letter to parents the name of the clerk.',
      owner: ADMINISTRATOR,
      missing: schools.flatMap(missingOfGovernors),
    },
    {
      title: 'An inclusion officer',
      why: 'The authority’s duties, and the panel, are theirs.',
      owner: ADMINISTRATOR,
      missing: holds('inclusion-officer', null)
        ? []
        : [{ text: 'Nobody is inclusion officer', href: '/partnership/people/new' }],
    },
    await mail(house, viewer.partnership),
  ];
}

const isHeld = (people: PersonInList[], office: Office, school: string | null, on: LocalDate): boolean =>
  people.some(({ offices }) =>
    offices.some(
      (held) =>
        held.office === office &&
        held.school === school &&
        held.from <= on &&
        (held.to === null || held.to >= on),
    ),
  );

function missingOfGovernors({ id, name, governorsEmail, details }: School): Missing[] {
  const href = `/partnership/schools/${id}/details`;
  const lacks = [
    ...(governorsEmail === '' && !details.address ? ['an address'] : []),
    ...(details.clerk ? [] : ['the name of the clerk']),
  ];
  return lacks.length === 0 ? [] : [{ text: `${name}: ${lacks.join(' and ')}`, href }];
}

/** Mail works where the last letter that was tried was taken by a mail server. */
async function mail({ db }: House, partnership: string): Promise<ChecklistItem> {
  const last = await db
    .selectFrom('notices')
    .innerJoin('cases', 'cases.caseId', 'notices.caseId')
    .select('notices.status')
    .where('cases.partnershipId', '=', partnership)
    .where('notices.attempts', '>', 0)
    .orderBy('notices.recordedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  const text = last
    ? 'The last letter has not been taken by the mail server: look at the letters on Today'
    : 'No letter has gone out yet: the first one shows whether mail works';
  return {
    title: 'E-mail goes out',
    why: 'Letters and reminders are sent by the mail server of the installation.',
    owner: 'Operator of the installation',
    missing: last?.status === 'sent' ? [] : [{ text, href: '/today' }],
  };
}
