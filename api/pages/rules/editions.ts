import { EDITIONS, type Edition } from '../../../rules/editions';
import type { DutyName, EditionName } from '../../../rules/deadlines';

type Difference = Exclude<keyof Edition, 'name' | 'from'>;

interface Change {
  /** What holds once an edition has made the change. */
  says: string;
  /** The duties it is about. */
  duties: DutyName[];
  /** There is no such duty before. */
  begins?: true;
}

/** What each difference between editions means. */
const CHANGES: Record<Difference, Change> = {
  tellsAuthorityOfEverySuspension: {
    says: 'The authority is told of every suspension, of any length; before, only of a permanent exclusion, an exam lost or more than five days in the term (row 6).',
    duties: ['tell-authority'],
  },
  tellsSocialWorkerAndVirtualSchoolHead: {
    says: 'The social worker and the virtual school head are told (row 8).',
    duties: ['tell-social-worker', 'tell-virtual-school-head'],
    begins: true,
  },
  barsCancelling: {
    says: 'A decision cannot be cancelled once the governors’ meeting has begun, or past 45 days (row 13).',
    duties: [],
  },
  remoteMeetingOnRequest: {
    says: 'The governors’ meeting is held remotely when the parents ask for it and the conditions are met (row 33).',
    duties: [],
  },
  offSiteBinds: {
    says: 'Off-site direction binds academies and pupil referral units too; before, maintained schools only (rows 42 to 45a).',
    duties: ['off-site-notice', 'off-site-review'],
  },
  knowsSeparation: {
    says: 'A safeguarding separation is recognised and is kept apart from suspensions: it sets off the authority’s duty to provide education at once (row 45a, to be confirmed).',
    duties: [],
  },
  managedMoveMayBeTrial: {
    says: 'A managed move is permanent and has no trial: a placement is tried by an off-site direction, with its notice, its reviews and its return; before, a managed move could begin as a trial (section 5).',
    duties: [],
  },
};

const SOURCES: Record<EditionName, string> = {
  '2012': 'SI 2012/1033; Education Act 2002 s29A; SI 2010/1156 and SI 2012/2532',
  '2022': 'SI 2022/788',
  '2023': 'SI 2023/571 and its correction SI 2023/882',
  '2026': 'Statutory guidance that applies from 26 July 2026 (sections 0 and 5, row 45a)',
};

/** An edition as a reader wants it: from when, on what, and how it differs from the one before. */
export interface EditionView {
  name: EditionName;
  from: string;
  source: string;
  changes: string[];
}

const OLDEST_FIRST = [...EDITIONS].reverse();
const differences = Object.keys(CHANGES) as Difference[];

/** Whether an edition differs here from the one before it. */
function changedBy(edition: Edition, difference: Difference): boolean {
  const before = OLDEST_FIRST[OLDEST_FIRST.indexOf(edition) - 1];
  return before !== undefined && JSON.stringify(before[difference]) !== JSON.stringify(edition[difference]);
}

/** Every edition, the oldest first. */
export const editionViews = (): EditionView[] =>
  OLDEST_FIRST.map((edition) => ({
    name: edition.name,
    from: edition.from,
    source: SOURCES[edition.name],
    changes: differences.filter((one) => changedBy(edition, one)).map((one) => CHANGES[one].says),
  }));

/** The editions in which a duty exists, and what changed about it. */
export function editionsOf(duty: DutyName): { names: EditionName[]; changes: string[] } {
  const about = differences.filter((one) => CHANGES[one].duties.includes(duty));
  const begun = about.filter((one) => CHANGES[one].begins);
  const changes = OLDEST_FIRST.flatMap((edition) =>
    about
      .filter((one) => changedBy(edition, one))
      .map((one) => `Since edition ${edition.name}: ${CHANGES[one].says}`),
  );
  const holds = OLDEST_FIRST.filter((edition) => begun.every((one) => Boolean(edition[one])));
  return { names: holds.map(({ name }) => name), changes };
}
