import { failedStepsOf, forgetFailedStep, type ListedStep } from '../../../database/failed-steps';
import { waitingStops } from '../../../database/interventions';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { RunNow } from '../../engine/operations';
import type { House } from '../../house';
import { stepInWords } from '../../interventions/steps';
import { waitsSince, waitsUntil } from '../../interventions/stops';
import type { Viewer } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';

const at = (iso: string | number): string =>
  dateAndTime(localDateTimeOf(typeof iso === 'number' ? iso : Date.parse(iso)));

/** What the page of operations shows. */
export async function operationsView({ db, engine, now }: House, { partnership }: Viewer) {
  const listed = await failedStepsOf(db, partnership);
  const runs = new Map<string, RunNow | null>();
  for (const workflowId of new Set(listed.map((step) => step.workflowId)))
    runs.set(workflowId, await engine.operate((operations) => operations.run(workflowId)));
  const reachable = listed.length === 0 || [...runs.values()].some((run) => run !== null);
  const steps = [];
  for (const step of listed) {
    const run = runs.get(step.workflowId) ?? null;
    if (run && isOver(step, run)) await forgetFailedStep(db, step);
    else steps.push(rowOf(step, run));
  }
  const stops = await waitingStops(db, partnership, waitsSince(now()));
  return {
    engineAnswers: reachable,
    steps,
    stops: stops.map(({ pupil, caseRef, name, reason, at: asked }) => ({
      href: `/pupils/${pupil}/history/stop`,
      caseRef,
      by: name,
      reason,
      until: at(waitsUntil(asked)),
    })),
  };
}

/** The engine tries it no more: it got through while nobody noted it, or its run was stopped. Local steps it does not list. */
const isOver = ({ activity, activityId }: ListedStep, { isRunning, pending }: RunNow): boolean =>
  !isRunning || (!LOCAL.includes(activity) && !pending.some(({ id }) => id === activityId));
const LOCAL = ['recordCase', 'eventsSince'];

function rowOf({ workflowId, activityId, activity, error, since, pupil }: ListedStep, run: RunNow | null) {
  const pending = run?.pending.find(({ id }) => id === activityId);
  return {
    title: stepInWords(activity),
    about: pupil ? `Case ${pupil.caseRef}` : ABOUT[workflowId.split('-')[0] ?? ''],
    href: pupil && `/pupils/${pupil.id}/history`,
    since: at(since),
    next: pending?.isRunning ? 'Running now' : pending?.nextTryAt ? at(pending.nextTryAt) : 'Soon, by itself',
    error: pending?.lastError ?? error,
    tryNow: pending && !pending.isRunning ? `/operations/${workflowId}/${activityId}/try-now` : null,
  };
}

const ABOUT: Record<string, string> = {
  panel: 'A panel meeting',
  partnership: 'The partnership',
  calendar: 'A change of a calendar',
};
