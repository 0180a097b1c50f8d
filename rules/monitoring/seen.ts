import type { RecordReview } from '../programme/commands';

/** How a target was met on a day: the weekly review's own words. */
export type Mark = RecordReview['marks'][number]['mark'];

/** A target, in its words of that day, and how it was met. */
export interface TargetSeen {
  target: string;
  text: string;
  mark: Mark;
}

/** What was seen of a pupil on one school day: absent, or a mark for each target (B4). */
export interface DaySeen {
  absent: boolean;
  marks: TargetSeen[];
}
