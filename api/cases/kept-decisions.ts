import type { Office } from '../../rules/case/people';
import type { Arranged, Exclusions } from '../../rules/exclusion/state';
import type { PupilFacts } from '../../rules/pupil/state';
import { may } from '../permissions';

/** What somebody reads of a pupil beside the programme. */
interface BesideProgramme {
  facts: Partial<PupilFacts>;
  exclusions: Exclusions;
}

/**
 * What an office that opens no page of a decision reads of the pupil and of the decisions: what stands on the page of the
 * programme. That is the year group, what the days are counted from, and of full-time education where it is and from when.
 */
export function asDecisionsAreRead(
  office: Office,
  { facts, exclusions }: { facts: PupilFacts; exclusions: Exclusions },
): BesideProgramme {
  if (may(office, 'read-decision')) return { facts, exclusions };
  const { yearGroup, earlierSessionsThisYear } = facts;
  const { inSchool } = exclusions;
  const decisions = exclusions.decisions.map((d) => ({ ...d, arranged: d.arranged && inShort(d.arranged) }));
  return {
    facts: { yearGroup, earlierSessionsThisYear },
    exclusions: { decisions, ...(inSchool && { inSchool }) },
  };
}

const inShort = ({ provider, startsAt }: Arranged): Arranged => ({ provider, startsAt });
