import type { Actor } from '../rules/case/people';
import { anyOf } from './any-of';
import type { Database } from './connect';
import { asPartnershipIs } from './rehearsal';

/** One event of a pupil's case in a list across cases. */
export interface RecentEvent<E> {
  pupil: { id: string; firstName: string; lastName: string };
  caseId: string;
  number: number;
  /** By the case's own clock, ISO. */
  at: string;
  actor: Actor | null;
  event: E;
}

export interface RecentListing {
  partnership: string;
  schools?: readonly string[];
  /** Only of pupils who are allocated to this behaviour support worker. */
  worker?: string;
  /** ISO. */
  since: string;
  /** Kinds of event to leave out. */
  without: readonly string[];
  limit: number;
}

/** What has happened in the cases of a partnership since a moment, the newest first. */
export async function recentEvents<E>(db: Database, listing: RecentListing): Promise<RecentEvent<E>[]> {
  const { partnership, schools, worker, since, without, limit } = listing;
  const rows = await db
    .selectFrom('cases as c')
    .innerJoin('events as e', 'e.caseId', 'c.caseId')
    .innerJoin('pupils as p', 'p.caseId', 'c.caseId')
    .select(['p.id', 'p.firstName', 'p.lastName', 'e.caseId', 'e.number', 'e.at', 'e.body'])
    .select(['e.actorPerson', 'e.actorOffice'])
    .where('c.partnershipId', '=', partnership)
    .where(asPartnershipIs(partnership))
    .where('c.clock', '>=', since)
    .where('e.at', '>=', since)
    .where((where) => where.not(where('e.type', '=', anyOf(without))))
    .$if(schools !== undefined, (q) => q.where('c.schoolId', '=', anyOf(schools)))
    .$if(worker !== undefined, (q) => q.where('p.supportWorker', '=', worker ?? null))
    .orderBy('e.at', 'desc')
    .orderBy('e.caseId')
    .orderBy('e.number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    pupil: { id: row.id, firstName: row.firstName, lastName: row.lastName },
    caseId: row.caseId,
    number: row.number,
    at: row.at,
    actor: row.actorPerson === null ? null : ({ person: row.actorPerson, office: row.actorOffice } as Actor),
    event: row.body as E,
  }));
}
