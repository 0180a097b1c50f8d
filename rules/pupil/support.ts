import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Actor } from '../case/people';
import type { Decision } from '../case/verbs';
import { onStage } from '../programme/gate';
import { refuse, type Refusal } from '../refusal';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

/** How soon behaviour support is needed, the soonest first. */
export const SUPPORT_PRIORITIES = ['urgent', 'high', 'standard'] as const;
export type SupportPriority = (typeof SUPPORT_PRIORITIES)[number];

/** Behaviour support that is allocated to a pupil. */
export interface Support {
  /** Person id of the behaviour support worker. */
  worker: string;
  priority: SupportPriority;
  /** Since when it is this worker. */
  since: LocalDate;
}

/** Allocates a worker to a pupil on the programme, or changes the worker or the priority (B13). */
export interface AllocateSupport extends Asked<'allocate-support'> {
  worker: string;
  priority: SupportPriority;
  /** What it is for, and who agreed to it. */
  reason: string;
}

/** Ends it: the worker can no longer open the pupil. */
export interface EndSupport extends Asked<'end-support'> {
  reason: string;
}

export type SupportEvent =
  | { type: 'support-allocated'; on: LocalDate; worker: string; priority: SupportPriority; reason: string }
  | { type: 'support-ended'; on: LocalDate; worker: string; reason: string };

/**
 * Behaviour support is for pupils on the programme.
 *
 * @source B13; seed 004, 2.2: support focussed and prioritised for this group of students
 */
export function supportGate(
  { programme, support }: PupilCase,
  type: 'allocate-support' | 'end-support',
): Refusal | null {
  if (type === 'end-support') return support ? null : refuse('no-support', 'B13');
  return onStage(programme) ? null : refuse('programme-not-open', 'B13');
}

/** Each change has a reason: with the first, what was agreed with the school (seed 004, 2.2). */
export function decideSupport(
  { support }: PupilCase,
  command: AllocateSupport | EndSupport,
  on: LocalDate,
): Decision<PupilEvent> {
  const { reason } = command;
  if (reason.trim() === '') return refuse('missing-reason', 'B13');
  if (command.type === 'allocate-support') {
    const { worker, priority } = command;
    if (support?.worker === worker && support.priority === priority) return refuse('nothing-changes', 'B13');
    return { events: [{ type: 'support-allocated', on, worker, priority, reason }] };
  }
  if (!support) return refuse('no-support', 'B13');
  return { events: [{ type: 'support-ended', on, worker: support.worker, reason }] };
}

/** A behaviour support worker acts for the pupils that are allocated to them, and for nobody else (L2). */
export function notAllocated(state: PupilCase, { office, person }: Actor): Refusal | null {
  if (office !== 'behaviour-support-worker' || state.support?.worker === person) return null;
  return refuse('not-your-pupil', 'B13');
}

/** Support that is left when the programme has ended, in whichever way, ends with it: so does the worker's access. */
export function supportLeftOver({ programme, support }: PupilCase, on: LocalDate): SupportEvent[] {
  if (!support || onStage(programme)) return [];
  return [{ type: 'support-ended', on, worker: support.worker, reason: 'The programme has ended.' }];
}

/** What lists know of support: the worker, and the place among the worker's pupils, 1 the most urgent. */
export const supportInLists = ({ worker, priority }: Support): { worker: string; order: number } => ({
  worker,
  order: SUPPORT_PRIORITIES.indexOf(priority) + 1,
});

/** The case with its support as it is from now on. */
export function withSupport(state: PupilCase, event: SupportEvent): PupilCase {
  const { support: before, ...rest } = state;
  if (event.type === 'support-ended') return rest;
  const { worker, priority, on } = event;
  return { ...rest, support: { worker, priority, since: before?.worker === worker ? before.since : on } };
}
