import type { StoredEvent } from '../../database/events';
import type { Office } from '../../rules/case/people';
import type { ExclusionEvent } from '../../rules/exclusion/events';
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

/** An event as such an office reads it: of full-time education what the timeline says of it. */
export function asDecisionEventIsRead<Stored extends Pick<StoredEvent, 'event'>>(
  office: Office,
  stored: Stored,
): Stored {
  const { event } = stored;
  if (event.type !== 'provision-arranged' || may(office, 'read-decision')) return stored;
  const { type, decision, provider, startsAt } = event as Extract<
    ExclusionEvent,
    { type: 'provision-arranged' }
  >;
  return { ...stored, event: { type, decision, provider, startsAt } };
}

const inShort = ({ provider, startsAt }: Arranged): Arranged => ({ provider, startsAt });
