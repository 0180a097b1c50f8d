import type { HistoryEvent, Run } from './histories';

/** What the engine bills, one Action each. */
export type ActionKind =
  | 'start'
  | 'rollover'
  | 'signal'
  | 'update'
  | 'refusal'
  | 'timer'
  | 'activity'
  | 'local'
  | 'search-attributes';

export type Actions = Partial<Record<ActionKind, number>>;

const LOCAL_ACTIVITY = 'core_local_activity';

/**
 * What the engine would bill, counted from histories: one Action for a start, a rollover, a signal, an update that was
 * accepted, a timer that was started, each try of an activity, an upsert of search attributes, and each task in which
 * local activities ran, however many. Refused updates leave nothing in history: `refusals` is what their senders know.
 * Queries, replays and duplicates of an update are not in it: the product sends no queries but from its history page.
 */
export function actionsOf(runs: Run[], refusals: number): Actions {
  const actions: Actions = { refusal: refusals };
  const add = (kind: ActionKind, count: number) => (actions[kind] = (actions[kind] ?? 0) + count);
  for (const [n, { events }] of runs.entries()) {
    add('start', n === 0 ? 1 : 0);
    add('local', new Set(events.flatMap((e) => localTaskOf(e) ?? [])).size);
    for (const event of events) {
      const kind = kindOf(event);
      if (kind) add(kind, event.activityTaskStartedEventAttributes?.attempt ?? 1);
    }
  }
  return actions;
}

export const sumOf = (actions: Actions): number =>
  Object.values(actions).reduce((sum, count) => sum + count, 0);

function localTaskOf({ markerRecordedEventAttributes: marker }: HistoryEvent): string | undefined {
  return marker?.markerName === LOCAL_ACTIVITY ? String(marker.workflowTaskCompletedEventId) : undefined;
}

function kindOf(event: HistoryEvent): ActionKind | null {
  if (event.workflowExecutionContinuedAsNewEventAttributes) return 'rollover';
  if (event.workflowExecutionSignaledEventAttributes) return 'signal';
  if (event.workflowExecutionUpdateAcceptedEventAttributes) return 'update';
  if (event.timerStartedEventAttributes) return 'timer';
  if (event.activityTaskStartedEventAttributes) return 'activity';
  return event.upsertWorkflowSearchAttributesEventAttributes ? 'search-attributes' : null;
}
