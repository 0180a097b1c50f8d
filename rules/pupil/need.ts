import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Decision } from '../case/verbs';
import type { EarlyHelp } from '../programme/words';
import { badDay } from '../programme/steps';
import { refuse } from '../refusal';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

/** How much help a pupil needs, from what every child gets to several services together (seed 001). */
export type Tier = 'universal' | 'additional' | 'considerable' | 'intensive';

/** Where early help stands: as the early-help question was last answered, or closed again. */
export type EarlyHelpStatus = EarlyHelp['answer'] | 'closed';

/** What is known of a pupil's need. What nobody has said is left out. */
export interface NeedGiven {
  tier?: Tier | undefined;
  earlyHelp?: EarlyHelpStatus | undefined;
}

/** The same with the day from which it holds. */
export interface Need extends NeedGiven {
  on: LocalDate;
}

/** Records the tier of need, or where early help stands, or both; what is left out stays as it is (B14). */
export interface RecordNeed extends Asked<'record-need'>, NeedGiven {
  on: LocalDate;
  reason: string;
}

/** `need` is all that is known then. */
export interface NeedRecorded {
  type: 'need-recorded';
  need: Need;
  reason: string;
}

/** Each change has a day, never before the one of the change before, and a reason: the history can be read (B14). */
export function decideNeed(
  { need }: PupilCase,
  { on, tier, earlyHelp, reason }: RecordNeed,
  today: LocalDate,
): Decision<PupilEvent> {
  const bad = badDay(on, need?.on ?? null, today, 'B14');
  if (bad) return bad;
  if (reason.trim() === '') return refuse('missing-reason', 'B14');
  const after = needOf({ tier: tier ?? need?.tier, earlyHelp: earlyHelp ?? need?.earlyHelp }, on);
  if (after.tier === need?.tier && after.earlyHelp === need?.earlyHelp)
    return refuse('nothing-changes', 'B14');
  return { events: [{ type: 'need-recorded', need: after, reason }] };
}

/** What is known of a need from a day on: what nobody has said is left out. */
export const needOf = ({ tier, earlyHelp }: NeedGiven, on: LocalDate): Need => ({
  ...(tier !== undefined && { tier }),
  ...(earlyHelp !== undefined && { earlyHelp }),
  on,
});

/**
 * What an event tells of the need; undefined where it tells nothing. The early-help question is asked whenever a stage
 * begins (B1, B8), so its answer is where early help stands from then on.
 */
export function needAfter(before: Need | undefined, event: PupilEvent): Need | undefined {
  if (event.type === 'need-recorded') return event.need;
  if (event.type === 'pupil-registered') return event.need && needOf(event.need, event.on);
  return 'earlyHelp' in event
    ? needOf({ tier: before?.tier, earlyHelp: event.earlyHelp.answer }, event.on)
    : undefined;
}
