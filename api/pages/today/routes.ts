import { Router, type RequestHandler } from 'express';
import { owedFor, type OwedListing } from '../../../database/obligations';
import { dateInWords } from '../../../rules/calendar/words';
import type { Obligation } from '../../../rules/case/obligation';
import type { Office } from '../../../rules/case/people';
import { pupilsSeenBy } from '../../cases/scope';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import { may } from '../../permissions';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { otherRoles, ownRoles } from '../../today/owed-by';
import { showPage } from '../render';
import { changesSince } from './changes';
import { grouped } from './groups';
import { horizonOf } from './horizon';
import { addressTasks } from './new-addresses';
import { calendarTasks } from './missing-calendars';
import { supportedRows } from './supported';
import { draftTasks } from './suspension-drafts';
import { partnershipTasks } from './partnership-tasks';
import { todayRows, type TodayRow } from './rows';
import { undeliveredView } from '../undelivered/view';
import { ownUndelivered } from '../../undelivered/own-undelivered';
import { waitingLetters } from '../../today/waiting-letters';
import { translationTasks } from '../../translations/tasks';
import { waitingView } from './waiting';

/** Each row opens its case, to say what can be done: the board shows what is more. */
const MOST_OWN = 25;
const MOST_OTHERS = 10;
const NO_CHANGES = { rows: [], isMore: false };
/** The list of calendars shows what is more. */
const MOST_CALENDARS = 10;

/** What others owe, as the page calls it for those who look on. */
const OTHERS_TITLES: Partial<Record<Office, string>> = {
  'behaviour-support-worker': 'What others owe for your pupils',
  chair: 'Climbed to you',
};

const show =
  (house: House): RequestHandler =>
  async (_request, response) => {
    const viewer = viewerOf(response);
    const horizon = await horizonOf(house, viewer, londonDate(house.now()));
    const { until: upTo } = horizon;
    const isChair = viewer.office === 'chair';
    const [
      own,
      others,
      supported,
      changes,
      undelivered,
      calendars,
      partnership,
      addresses,
      translations,
      waiting,
      drafts,
    ] = await Promise.all([
      rows(house, viewer, true, { upTo, size: MOST_OWN }),
      rows(
        house,
        viewer,
        false,
        isChair ? { climbedToChair: true, size: MOST_OWN } : { upTo, size: MOST_OTHERS },
      ),
      supportedRows(house, viewer, horizon.today),
      isChair || viewer.office === 'governors-clerk' ? NO_CHANGES : changesSince(house, viewer, horizon),
      ownUndelivered(house, viewer),
      calendarTasks(house, viewer),
      partnershipTasks(house, viewer),
      addressTasks(house, viewer),
      translationTasks(house, viewer),
      waitingLetters(house, viewer),
      draftTasks(house, viewer),
    ]);
    const groups = grouped([...own.rows, ...others.rows]);
    const readsBoard = may(viewer.office, 'read-board');
    const none = groups.late.length + groups.now.length + groups.soon.length === 0;
    showPage(response, 'today/page.njk', {
      title: 'Today',
      heading: `Today, ${dateInWords(horizon.today)}`,
      groups,
      isMore: own.isMore && readsBoard,
      // A lead's own rows hold those of the other leads: where these were cut, so were those who wait.
      moreWaits: others.isMore || (own.isMore && own.rows.some((row) => !row.mine)),
      restOnBoard: readsBoard ? (isChair ? '/board?status=late' : '/board') : null,
      horizon,
      since: dateInWords(horizon.sinceDay),
      next: none ? (await rows(house, viewer, true, { size: 5 })).rows.find((row) => row.mine) : null,
      supported,
      changes,
      isChair,
      othersTitle: OTHERS_TITLES[viewer.office] ?? 'Waiting for others',
      undelivered: undelivered.map((n) => undeliveredView(n, viewer.office)),
      isAdministrator: viewer.office === 'administrator',
      isPanelMember: viewer.office === 'panel-member',
      readsGovernors: viewer.office === 'governors-clerk',
      readsPartnership: may(viewer.office, 'read-partnership'),
      readsMembers: may(viewer.office, 'read-members'),
      readsAllUndelivered: may(viewer.office, 'read-undelivered'),
      calendars: calendars.slice(0, MOST_CALENDARS),
      moreCalendars: Math.max(0, calendars.length - MOST_CALENDARS),
      partnership,
      addresses,
      translations,
      drafts,
      waiting: waiting.map(waitingView),
      ownsDuties: ownRoles(viewer.office).length > 0,
    });
  };

async function rows(
  house: House,
  viewer: Viewer,
  own: boolean,
  listing: Pick<OwedListing, 'upTo' | 'size' | 'climbedToChair'>,
): Promise<{ rows: TodayRow[]; isMore: boolean }> {
  const owedBy = own ? ownRoles(viewer.office) : otherRoles(viewer.office);
  const scope = { partnership: viewer.partnership, owedBy, ...pupilsSeenBy(viewer) };
  const { rows: found, next } = await owedFor(house.db, { ...scope, ...listing });
  const byPeople = found.filter(
    ({ obligation, pupil }) =>
      obligation.duty !== 'weekly-digest' && (pupil !== null || mayOpen(viewer, obligation)),
  );
  return { rows: await todayRows(house, viewer, byPeople, own), isMore: next !== null };
}

/** A report of an unlawful exclusion is for those who may read it; a meeting is for all who see it here. */
const mayOpen = ({ office }: Viewer, { duty }: Obligation): boolean =>
  duty !== 'answer-concern' || may(office, 'read-concerns');

/** What one owes today, and what is owed by others. */
export const todayRoutes = (house: House): Router => Router().get('/today', signedIn, show(house));
