import type { RungPlan } from '../case/ladder';
import type { Role } from '../case/people';
import { isText, type Loose } from './loose';
import type { Policy } from './policy';
import { isHour, isQuiet, QUIET } from './quiet-hours';

const DUTIES: Record<keyof Policy['ladders'], true> = {
  'explain-programme': true,
  'weekly-review': true,
  'stage-decision': true,
  'stage-3-review-meeting': true,
  'submit-referral': true,
  'record-panel-decision': true,
  'answer-escalation': true,
  'sixth-day-provision': true,
  'governors-meeting': true,
  'set-work': true,
  'day-one-provision': true,
  'review-hearing': true,
  reconsider: true,
  'reintegration-meeting': true,
  'off-site-notice': true,
  'off-site-review': true,
  'separation-provision': true,
  'review-separation': true,
  'answer-concern': true,
};

/** Parents are not among them: reminders are written for staff, and a family gets letters of its own. */
const TOLD: Record<Exclude<Role, 'parents'>, true> = {
  lead: true,
  headteacher: true,
  'governing-body': true,
  authority: true,
  'home-authority': true,
  'social-worker': true,
  'virtual-school-head': true,
  'review-body': true,
  chair: true,
  administrator: true,
};

const NOTICES: unknown[] = ['duty-coming', 'duty-due', 'duty-late'];
const COUNTED: unknown[] = ['school-days', 'working-days'];

/** What is wrong with the ladders of a policy, in plain words. */
export function ladderProblems(ladders: Loose<Policy['ladders']>): string[] {
  return (Object.keys(DUTIES) as (keyof Policy['ladders'])[]).flatMap((duty) => {
    const rungs = ladders?.[duty];
    if (!Array.isArray(rungs) || rungs.length === 0) return [`ladders.${duty} has no rung`];
    const ids = rungs.map((r) => r?.id);
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    return [
      ...twice.map((id) => `ladders.${duty} has two rungs called ${String(id)}`),
      ...rungs.flatMap((rung) => rungProblems(`ladders.${duty}`, rung)),
    ];
  });
}

function rungProblems(at: string, rung: Loose<RungPlan>): string[] {
  if (!rung || !isText(rung.id)) return [`${at} has a rung without an id`];
  const said = `${at}.${rung.id}`;
  return [
    ...(Number.isInteger(rung.days) ? [] : [`${said} must stand a whole number of days from the due day`]),
    ...(COUNTED.includes(rung.counted) ? [] : [`${said} must count school days or working days`]),
    ...hourProblems(said, rung.hour),
    ...tellProblems(said, rung.tell),
    ...(NOTICES.includes(rung.notice) ? [] : [`${said} must send one of the duty notices`]),
  ];
}

function hourProblems(said: string, hour: unknown): string[] {
  if (!isHour(hour)) return [`${said} must have an hour, like 08:00`];
  return isQuiet(hour)
    ? [`${said} is at ${hour}, in the quiet hours from ${QUIET.from} to ${QUIET.until}`]
    : [];
}

function tellProblems(said: string, tell: Loose<Role[]>): string[] {
  if (!Array.isArray(tell) || tell.length === 0) return [`${said} tells nobody`];
  const strange = tell.filter((role) => !role || !(role in TOLD));
  return strange.map((role) => `${said} tells somebody it may not: ${String(role)}`);
}
