import { allHandlersFinished, condition, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import { climbed, nextMoment } from '../rules/case/climb';
import { instantOf } from '../rules/calendar/london-time';
import type { LocalDateTime } from '../rules/calendar/types';
import type { ObligationEvent } from '../rules/case/events';
import type { Asked } from '../rules/case/asked';
import type { Actor } from '../rules/case/people';
import { settle } from '../rules/case/settle';
import type { Verbs, WithObligations } from '../rules/case/verbs';
import type { Outcome } from '../messages/outcome';
import type { CaseEntry, CaseKind } from '../messages/record';
import type { Carried } from '../messages/start';
import { instantNow, now } from './clock';
import { hands, type Heard } from './hands';
import { inWords } from './in-words';
import { pen } from './pen';
import { refused } from './refused';

/** So many command ids are remembered across rollovers: more than a term's worth of any pupil. */
const ACTED_KEPT = 300;
/** A run this long is rolled over whatever the term: replay stays well under the engine's ten seconds. */
const LONGEST_HISTORY = 2_000;

/**
 * What every durable case does, whatever its subject.
 *
 * 1. A command is decided in one synchronous stretch, so no two can interleave.
 * 2. Its events reach the record in order, through one pen; whoever asked is answered once they are written.
 * 3. There is one timer, for the next rung of any ladder, started again only when the next moment comes nearer.
 * 4. Nothing is lost at a rollover: the pen is dry and every handler has answered, or it is carried.
 */
export function durableCase<
  State extends WithObligations,
  Command extends Asked<string>,
  Event extends { type: string },
>(
  kind: CaseKind,
  verbs: Verbs<State, Command, Event>,
  empty: State,
  carried: Carried<State>,
  story: {
    /** The term of a moment, by which runs are rolled over; null in the holidays. */
    termOf(state: State, at: LocalDateTime): string | null;
    /** What a fact from elsewhere brings; nothing where it does not apply. */
    learn(state: State, fact: Heard, at: LocalDateTime): Event[];
  },
) {
  const { caseId } = carried;
  let state = carried.state ?? empty;
  let number = carried.number;
  let acted = carried.acted;
  const record = pen(number, carried.unfinished, hands(caseId, hear));
  const termAtStart = story.termOf(state, now());

  function commit(happened: (Event | ObligationEvent)[], commandId: string, actor: Actor | null): number {
    const first = number + 1;
    const at = instantNow();
    const settled = settle(verbs, state, happened, now());
    state = settled.state;
    number += settled.events.length;
    const entry: CaseEntry<State, Event | ObligationEvent> = {
      kind,
      caseId,
      state,
      events: settled.events.map((event, i) => ({ number: first + i, at, commandId, actor, event })),
      effects: settled.effects.map(({ of, effect }) => ({ number: first + of, effect })),
    };
    record.write(entry);
    describe();
    return number;
  }

  const stands = () => ({ number, state, next: nextMoment(state.owed) });
  const describe = (): void => setCurrentDetails(inWords(stands()));
  describe();

  const before = (id: string) => acted.find((a) => a.id === id);
  const remember = (id: string, upTo: number): void => {
    acted = [...acted, { id, number: upTo }].slice(-ACTED_KEPT);
  };

  /** A fact from elsewhere: heard once, and dropped where it does not apply. */
  function hear(fact: Heard, messageId: string): void {
    if (before(messageId)) return;
    const events = story.learn(state, fact, now());
    remember(messageId, events.length > 0 ? commit(events, messageId, null) : number);
  }

  return {
    state: stands,
    isNow: (): State => state,
    hear,

    /** The synchronous validator: a wrong command is refused at once and leaves nothing in history. */
    check(command: Command): void {
      if (before(command.id)) return;
      const decision = verbs.decide(state, command, now());
      if ('refused' in decision) throw refused(decision);
    },

    /** The handler: answers when the record is written, so a person sees their own write. */
    async act(command: Command): Promise<Outcome> {
      const earlier = before(command.id);
      if (earlier) return { case: caseId, number: earlier.number };
      const decision = verbs.decide(state, command, now());
      if ('refused' in decision) throw refused(decision);
      const upTo = decision.events.length > 0 ? commit(decision.events, command.id, command.actor) : number;
      remember(command.id, upTo);
      await record.written(upTo);
      return { case: caseId, number: upTo };
    },

    /** Waits for the next moment of any ladder; wakes before only if it comes nearer, or the case is over. */
    async untilSomethingIsDue(isOver: () => boolean): Promise<void> {
      const next = (): number => {
        const moment = nextMoment(state.owed);
        return moment === null ? Infinity : instantOf(moment);
      };
      const armed = next();
      const nearer = (): boolean => next() < armed || isOver();
      if (armed === Infinity) await condition(nearer);
      else if (armed > instantNow())
        await condition(nearer, armed - instantNow(), { summary: 'The next moment of a ladder' });
    },

    climbWhatIsDue(): void {
      const rungs = climbed(state.owed, now());
      if (rungs.length > 0) commit(rungs, `by-itself:${number + 1}`, null);
    },

    /** Each term, when nothing is under way; or when the engine says that the history is long. */
    shouldRollOver(): boolean {
      const { continueAsNewSuggested, historyLength } = workflowInfo();
      if (continueAsNewSuggested || historyLength > LONGEST_HISTORY) return true;
      const term = story.termOf(state, now());
      return term !== null && termAtStart !== null && term !== termAtStart && record.isIdle();
    },

    /** Lets everything said so far be written and answered, and gives what the next run starts with. */
    async carry(): Promise<Carried<State>> {
      await condition(() => record.isDry() && allHandlersFinished());
      return { caseId, number, state, acted, unfinished: record.unfinished() };
    },

    /** At the end of a case: everything written, sent and answered. */
    async finish(): Promise<void> {
      await condition(() => record.isDry() && record.isIdle() && allHandlersFinished());
    },
  };
}
