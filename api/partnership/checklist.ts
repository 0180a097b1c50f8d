import { caseById } from '../../database/cases';
import type { LocalDate } from '../../rules/calendar/types';
import { lacksToGoLive, type Lack } from '../../rules/partnership/go-live';
import type { Partnership, PartnershipState } from '../../rules/partnership/state';
import { missingYears } from '../calendars/missing';
import { londonDate } from '../clock';
import type { House } from '../house';
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
  /** Without it the partnership does not go live; what is not needed can follow. */
  isNeeded: boolean;
  missing: Missing[];
}

const ADMINISTRATOR = 'Administrator';

/** What a partnership still lacks before it goes live, in the order in which it is set up. */
export async function checklist(house: House, viewer: Viewer): Promise<ChecklistItem[]> {
  const today = londonDate(house.now());
  const row = await caseById(house.db, viewer.partnership);
  const state = row?.state as PartnershipState | undefined;
  if (state?.status !== 'open') return [];
  const lacks = lacksToGoLive(state, today);
  const years = await missingYears(house, viewer);
  const lacking = (part: Lack['part'], missing: (lack: Lack) => Missing): Missing[] =>
    lacks.filter((lack) => lack.part === part).map(missing);
  const needed = { owner: ADMINISTRATOR, isNeeded: true };
  return [
    {
      ...needed,
      title: `The policy: ${state.policy.name}`,
      why: 'Its periods and checklists hold for every programme that opens. Read it, choose another, or adjust it.',
      missing: [],
    },
    {
      ...needed,
      title: 'Schools',
      why: 'Every pupil is at one of them.',
      missing: lacking('schools', () => ({
        text: 'Import the schools from the national register',
        href: '/imports/schools',
      })),
    },
    {
      title: 'The calendar of each school',
      why: 'Without it no date can be worked out. None is guessed.',
      owner: 'Headteacher of the school, or administrator',
      isNeeded: lacks.some(({ part }) => part === 'calendar'),
      missing: years.missing.map(({ school, year }) => ({
        text: `${school.name} has no calendar of ${year}`,
        href: `/calendars/${school.id}`,
      })),
    },
    {
      ...needed,
      title: 'A headteacher of each school',
      why: 'Nobody else can suspend or exclude.',
      missing: lacking('headteacher', ({ school }) => ({
        text: `${school?.name ?? ''} has no headteacher`,
        href: '/partnership/people/new',
      })),
    },
    {
      title: 'A lead at each school',
      why: 'The lead opens programmes and holds the weekly reviews. Until there is one the headteacher does.',
      owner: ADMINISTRATOR,
      isNeeded: false,
      missing: state.schools
        .filter(({ id }) => !hasLead(state, id, today))
        .map(({ name }) => ({ text: `${name} has no lead`, href: '/partnership/people/new' })),
    },
    {
      ...needed,
      title: 'The governing body of each school',
      why: 'A notice to governors needs an address, and a letter to parents the name of the clerk.',
      missing: lacking('governing-body', ({ school, unknown = [] }) => ({
        text: `${school?.name ?? ''}: ${unknown.map((what) => UNKNOWN[what]).join(' and ')}`,
        href: `/partnership/schools/${school?.id ?? ''}/details`,
      })),
    },
    {
      ...needed,
      title: 'An inclusion officer',
      why: 'The authority’s duties, and the panel, are theirs.',
      missing: lacking('inclusion-officer', () => ({
        text: 'Nobody is inclusion officer',
        href: '/partnership/people/new',
      })),
    },
    await mail(house, viewer),
  ];
}

const UNKNOWN = { address: 'an address', clerk: 'the name of the clerk' } as const;

const hasLead = ({ holdings }: Partnership, school: string, on: LocalDate): boolean =>
  holdings.some(
    (h) => h.office === 'lead' && h.school === school && h.from <= on && (h.to === null || h.to >= on),
  );

/** Mail works where the last letter that was tried was taken by a mail server. */
async function mail({ db }: House, { partnership, rehearsal }: Viewer): Promise<ChecklistItem> {
  const last = await db
    .selectFrom('notices')
    .innerJoin('cases', 'cases.caseId', 'notices.caseId')
    .select('notices.status')
    .where('cases.partnershipId', '=', partnership)
    .where('notices.attempts', '>', 0)
    .where('notices.channel', '=', 'email')
    .orderBy('notices.recordedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  const text = last
    ? 'The last letter has not been taken by the mail server: look at the letters on Today'
    : rehearsal
      ? 'Nothing leaves in rehearsal: the first letter after it shows whether mail works'
      : 'No letter has gone out yet: the first one shows whether mail works';
  return {
    title: 'E-mail goes out',
    why: 'Letters and reminders are sent by the mail server of the installation.',
    owner: 'Operator of the installation',
    isNeeded: false,
    missing: last?.status === 'sent' ? [] : [{ text, href: '/today' }],
  };
}
