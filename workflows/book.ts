import { condition, log, proxyLocalActivities, setCurrentDetails } from '@temporalio/workflow';
import type { RecordActivities } from '../activities/types';
import type { CaseKind, EffectOf } from '../messages/record';
import type { Carried } from '../messages/start';
import { nextMoment } from '../rules/case/climb';
import type { ObligationEvent, Recorded } from '../rules/case/events';
import { settle } from '../rules/case/settle';
import type { Verbs, WithObligations } from '../rules/case/verbs';
import { clockOf, type Clock } from './clock';
import { inWords } from './in-words';
import { broken, refused } from './refused';
import type { Job, Step } from './step';

/** Local: the record takes milliseconds, and a repeat is harmless because (case, number) is unique. */
const { recordCase, eventsSince } = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

const sendReleased = (number: number): EffectOf => ({ number, effect: { kind: 'send-released' } });

/** So many command ids are remembered across rollovers: more than a term's worth of any pupil. */
const ACTED_KEPT = 300;

/**
 * The state of a case and its way into the record: one step after the other, in order.
 *
 * A worker can die after a step is written and before the engine knows. The step then stands in the record and not in
 * this history, and what comes next may be something else. So the record has the last word: where it holds events that
 * this story did not write, they are adopted, and what was to be written is decided anew on top of them.
 *
 * @param act has the world act on what was written; it may take days and never throws
 */
export function book<State extends WithObligations, Command, Event extends { type: string }>(
  kind: CaseKind,
  verbs: Verbs<State, Command, Event>,
  carried: Carried<State>,
  empty: State,
  act: (effects: EffectOf[], clock: Clock) => Promise<void>,
) {
  type Happened = Event | ObligationEvent;
  const { caseId } = carried;
  let { number, acted } = carried;
  let state = carried.state ?? empty;
  const clock = clockOf(() => state.forward?.seconds ?? 0);
  let jobs: Job<State, Happened>[] = [];
  const underWay: EffectOf[][] = [];

  async function hand(effects: EffectOf[]): Promise<void> {
    if (effects.length === 0) return;
    underWay.push(effects);
    await act(effects, clock);
    underWay.splice(underWay.indexOf(effects), 1);
  }

  const remember = (id: string, upTo: number): void => {
    acted = [...acted.filter((a) => a.id !== id), { id, number: upTo }].slice(-ACTED_KEPT);
  };
  const stands = () => ({ number, state, next: nextMoment(state.owed) });

  /** What a step brings on the state as it is, or why it may not. Changes nothing, also where it throws. */
  function decide({ says }: Step<State, Happened>) {
    const decision = says(state, clock.now());
    if ('refused' in decision) return decision;
    if (decision.events.length === 0) return { events: [], effects: [], state };
    return settle(verbs, state, decision.events, clock.now());
  }

  /** Decides a step, and puts what has happened in line to be written. */
  function take(step: Step<State, Happened>, answer: Job<State, Happened>['answer']): void {
    let settled: ReturnType<typeof decide>;
    try {
      settled = decide(step);
    } catch (error) {
      return answer.refuse(broken(error));
    }
    if ('refused' in settled) {
      acted = acted.filter((a) => a.id !== step.id);
      return answer.refuse(refused(settled));
    }
    const before = { state, number };
    const { id: commandId, actor } = step;
    if (settled.events.length > 0) {
      const first = number + 1;
      state = settled.state;
      // Looked at afterwards: where this step moved the clock, that is when it happened.
      const at = clock.instant();
      const events = settled.events.map((event, i) => ({ number: first + i, at, commandId, actor, event }));
      const effects = settled.effects.map(({ of, effect }) => ({ number: first + of, effect }));
      number += events.length;
      jobs.push({ step, answer, before, upTo: number, entry: { kind, caseId, state, events, effects } });
    } else jobs.push({ step, answer, before, upTo: number, entry: null });
    remember(commandId, number);
    setCurrentDetails(inWords(stands()));
  }

  /** What the record holds and this story did not write becomes part of it; what was in line is decided anew. */
  function adopt(found: Recorded<Happened>[]): void {
    const waiting = jobs;
    jobs = [];
    const before = waiting[0]?.before ?? { state, number };
    state = before.state;
    number = before.number;
    const effects: EffectOf[] = [];
    for (const recorded of found) {
      state = verbs.evolve(state, recorded.event);
      number = recorded.number;
      for (const effect of verbs.effects(recorded.event, state)) effects.push({ number, effect });
      // Whether it released a letter that was held is not known here: sending what is queued is harmless.
      effects.push(sendReleased(number));
      remember(recorded.commandId, number);
    }
    log.warn('The record was ahead of this story, which adopts it', { events: found.length });
    void hand(effects);
    for (const { step, answer } of waiting) {
      const known = found.filter((f) => f.commandId === step.id).at(-1);
      if (known) answer.written(known.number);
      else take(step, answer);
    }
  }

  /** Writes a step, or looks for what the record has beyond this story. @returns what it holds that is not known here */
  async function onRecord({ entry, looks, upTo }: Job<State, Happened>) {
    if (entry) return recordCase(entry);
    if (!looks) return null;
    const since = await eventsSince({ caseId, number: upTo });
    return since.length > 0 ? since : null;
  }

  async function write(): Promise<void> {
    for (;;) {
      await condition(() => jobs.length > 0);
      const [job] = jobs;
      const found = job ? await onRecord(job) : null;
      if (Array.isArray(found)) {
        adopt(found as Recorded<Happened>[]);
        continue;
      }
      jobs.shift();
      job?.answer.written(job.upTo);
      void hand([...(job?.entry?.effects ?? []), ...(found ? [sendReleased(found.released)] : [])]);
    }
  }

  setCurrentDetails(inWords(stands()));
  void hand(carried.unfinished);
  write().catch((error: unknown) => log.error('The record could not be written', { error: String(error) }));

  return {
    stands,
    clock,
    /** The number up to which a command was acted on before, or nothing. */
    before: (id: string): number | undefined => acted.find((a) => a.id === id)?.number,
    /** Decides a step and writes it. @returns the number of its last event, once it is on record */
    add: (step: Step<State, Happened>): Promise<number> =>
      new Promise((written, refuse) => take(step, { written, refuse })),
    /** Has the record looked at, after what is in line: what it holds beyond this story is adopted. */
    look(): void {
      const step: Step<State, Happened> = { id: `look:${number}`, actor: null, says: () => ({ events: [] }) };
      const answer = { written: () => undefined, refuse: () => undefined };
      jobs.push({ step, answer, before: { state, number }, upTo: number, entry: null, looks: true });
    },
    isDry: (): boolean => jobs.length === 0,
    isIdle: (): boolean => jobs.length === 0 && underWay.length === 0,
    carried: (): Carried<State> => ({ caseId, number, state, acted, unfinished: underWay.flat() }),
  };
}
