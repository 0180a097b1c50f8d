import { dateOf } from '../calendar/london-time';
import type { CompiledCalendar } from '../calendar/school-days';
import type { LocalDateTime } from '../calendar/types';
import { ladderFor } from '../case/ladder';
import type { Duty, Obligation, Owed } from '../case/obligation';
import type { Decision } from '../case/verbs';
import type { Policy } from '../policies/policy';
import { refuse } from '../refusal';
import type { ExtendDuty } from './commands';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

/**
 * The duties that may be put off, and the rule that lets them (C10). The programme's own periods are the partnership's to
 * set; a review panel may adjourn; a meeting on return is guidance. No other statutory date can be moved by anybody.
 */
const MAY_BE_PUT_OFF: Partial<Record<Duty, string>> = {
  'explain-programme': 'B16',
  'weekly-review': 'B16',
  'stage-decision': 'B16',
  'stage-3-review-meeting': 'B16',
  'submit-referral': 'B16',
  'record-panel-decision': 'B16',
  'review-hearing': 'law 37',
  'reintegration-meeting': 'law 41',
};

/** Whether somebody may put this duty off now: the law or the policy lets them, and it has a date. */
export const mayBePutOff = ({ duty, status, due }: Obligation): boolean =>
  status === 'running' && due !== null && MAY_BE_PUT_OFF[duty] !== undefined;

/** Puts a duty off: to a later day, for a reason, approved by somebody named (C10). */
export function decideExtension(
  { owed }: PupilCase,
  { obligation, until, reason, approver }: ExtendDuty,
  now: LocalDateTime,
): Decision<PupilEvent> {
  const found = owed.find((o) => o.id === obligation && o.status === 'running');
  if (!found) return refuse('unknown-duty', 'C10');
  if (MAY_BE_PUT_OFF[found.duty] === undefined) return refuse('cannot-put-off', 'C10', { duty: found.duty });
  if (reason.trim() === '') return refuse('missing-reason', 'C10');
  if (approver.trim() === '') return refuse('missing-approver', 'C10');
  if (found.due === null) return refuse('no-date-to-put-off', 'C10');
  if (until <= found.due) return refuse('not-later', 'C10', { on: until, since: found.due });
  if (until < dateOf(now)) return refuse('date-in-the-past', 'C10', { on: until });
  const from = found.extended?.from ?? found.due;
  return { events: [{ type: 'duty-extended', obligation, extension: { from, until, reason, approver } }] };
}

/** What is owed with the extensions that were approved: a date that the rules now put later than that is not touched. */
export function extended(owed: Owed, { extensions, policy }: PupilCase, calendar: CompiledCalendar): Owed {
  const extension = extensions?.[owed.id];
  if (!extension || owed.due === null || owed.due >= extension.until) return owed;
  const plans = plansOf(policy, owed.duty).flatMap((plan) => {
    const rung = owed.ladder.find((r) => r.id === plan.id);
    return rung ? [{ ...plan, tell: rung.tell }] : [];
  });
  const { until } = extension;
  return {
    ...owed,
    due: until,
    extended: { ...extension, from: owed.due },
    ladder: ladderFor(plans, until, calendar),
  };
}

const plansOf = ({ ladders }: Policy, duty: Duty) =>
  duty in ladders ? ladders[duty as keyof typeof ladders] : [];
