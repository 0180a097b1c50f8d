import type { LocalDate } from '../calendar/types';

/** What an unlawful exclusion can look like (law 1; the examples of off-rolling in the guidance of 2026). */
export type LooksLike =
  'sent-home-without-record' | 'cooling-off' | 'pressure-to-move' | 'part-time-without-agreement' | 'other';

/** Who raised it: the family, somebody they asked, staff, or somebody else. The first two are told the answer. */
export type RaisedFor = 'family' | 'for-the-family' | 'staff' | 'somebody-else';

export type Finding = 'lawful' | 'unlawful-put-right' | 'unlawful';

/** A concern that a pupil was excluded without the law being followed. Its words stand in the record alone. */
export interface Concern {
  id: string;
  on: LocalDate;
  from: RaisedFor;
  looksLike: LooksLike;
  answered: { on: LocalDate; finding: Finding } | null;
}
