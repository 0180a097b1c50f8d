import { sql } from 'kysely';
import { anyOf } from './any-of';
import type { Database } from './connect';
import type { Notice } from './notices';
import { PAGE, pageOf, placeIn, type Page } from './page';
import { asPartnershipIs } from './rehearsal';
import type { Held } from './tables/notices';

/** One letter that has not arrived, with whom it is about and whose task it is. */
export interface UndeliveredNotice extends Pick<
  Notice,
  'id' | 'notice' | 'toRole' | 'status' | 'channel' | 'attempts' | 'lastError' | 'nextAttemptAt' | 'againBy'
> {
  /** Why it came back, as the mail server's code has it. */
  code: string | null;
  owner: 'lead' | 'headteacher';
  /** What it waits for, of one that is held. */
  held: Held | null;
  schoolId: string | null;
  pupil: { id: string; caseRef: string };
}

export interface UndeliveredListing {
  partnership: string;
  /** Only letters that this owner must now see to: one that is tried again needs nobody yet. */
  ownedBy?: { office: 'lead'; person: string } | { office: 'headteacher'; schools: readonly string[] };
  /** Letters of these kinds are left out. */
  without?: readonly Notice['notice'][];
  /** Those that are held wait too: with them. */
  withHeld?: true;
  after?: string | null | undefined;
  size?: number;
}

const NOT_ARRIVED = ['queued', 'failed', 'no-address', 'bounced'] as const;
/** The lead. Of an open case the board knows it: a case is large, and to open each takes seconds. */
const LEAD = sql<string>`(case when b.case_id is null then c.state -> 'programme' ->> 'lead' else b.lead end)`;
/** What tells of a decision is the headteacher's to see to, and all else where no lead is; the rest is the lead's. */
const isOfHead = sql<boolean>`(n.decision is not null or ${LEAD} is null)`;
const triedInVain = sql<boolean>`(n.attempts > 0 and n.handed_over_at is null)`;
/** It did not arrive, and is being posted by itself: its owner hears of both, until it is in the post. */
const goesOn = sql<boolean>`(n.channel = 'post' and exists (
  select from notices f where f.id = n.again_of and f.status in ('failed', 'bounced')
))`;
const noDecision = sql<string>`(n.decision is null)::text`;

/**
 * The letters of a partnership's pupils that have not arrived: tried in vain, given up, without an address, come back; and, where asked for, held.
 * What tells of a decision stands first, then the oldest.
 */
export async function undeliveredNotices(
  db: Database,
  { partnership, ownedBy, without = [], withHeld, after, size = PAGE }: UndeliveredListing,
): Promise<Page<UndeliveredNotice>> {
  const place = placeIn(after, 3) ?? [];
  const found = await db
    .selectFrom('notices as n')
    .innerJoin('cases as c', 'c.caseId', 'n.caseId')
    .innerJoin('pupils as p', 'p.caseId', 'n.caseId')
    .leftJoin('board as b', 'b.caseId', 'n.caseId')
    .leftJoin('deliveryReports as r', (on) =>
      on.onRef('r.noticeId', '=', 'n.id').on('r.outcome', '=', 'bounced'),
    )
    .select([
      'n.id',
      'n.notice',
      'n.toRole',
      'n.status',
      'n.channel',
      'n.attempts',
      'n.lastError',
      'n.nextAttemptAt',
      'n.againBy',
      'n.held',
      'c.schoolId',
    ])
    .select(['n.composedAt', 'r.code', 'p.id as pupilId', 'p.caseRef'])
    .select([isOfHead.as('isOfHead'), noDecision.as('noDecision')])
    .where('n.status', 'in', [...NOT_ARRIVED, ...(withHeld ? (['held'] as const) : [])])
    .where((e) => e.or([e('n.status', '!=', 'queued'), triedInVain, goesOn]))
    .where('n.againBy', 'is', null)
    .where('p.partnershipId', '=', partnership)
    .where(asPartnershipIs(partnership))
    .$if(without.length > 0, (q) => q.where('n.notice', 'not in', [...without]))
    .$if(ownedBy !== undefined, (q) =>
      q.where((e) => e.or([e('n.status', '!=', 'queued'), goesOn])).where(owned(ownedBy)),
    )
    .$if(place.length > 0, (q) =>
      q.where(
        sql<boolean>`(${noDecision}, n.composed_at, n.id) > (${place[0]}, ${place[1]}::timestamptz, ${place[2]})`,
      ),
    )
    .orderBy(noDecision)
    .orderBy('n.composedAt')
    .orderBy('n.id')
    .limit(size + 1)
    .execute();
  const page = pageOf(found, size, (row) => [row.noDecision, row.composedAt, row.id]);
  return {
    ...page,
    rows: page.rows.map(({ pupilId, caseRef, isOfHead: ofHead, noDecision: _, composedAt: _at, ...row }) => ({
      ...row,
      owner: ofHead ? 'headteacher' : 'lead',
      pupil: { id: pupilId, caseRef },
    })),
  };
}

function owned(by: UndeliveredListing['ownedBy']) {
  if (by === undefined) return sql<boolean>`true`;
  return by.office === 'lead'
    ? sql<boolean>`(not ${isOfHead} and ${LEAD} = ${by.person})`
    : sql<boolean>`(${isOfHead} and c.school_id = ${anyOf(by.schools)})`;
}
