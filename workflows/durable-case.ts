import { allHandlersFinished, condition, log, workflowInfo } from '@temporalio/workflow';
import type { LocalDateTime } from '../rules/calendar/types';
import type { Asked } from '../rules/case/asked';
import { climbed } from '../rules/case/climb';
import type { Verbs, WithObligations } from '../rules/case/verbs';
import type { Outcome } from '../messages/outcome';
import type { CaseKind } from '../messages/record';
import type { Carried } from '../messages/start';
import { book } from './book';
import { engineNow } from './clock';
import { hands, type Heard } from './hands';
import { refused } from './refused';

/** A run this long is rolled over whatever the term: replay stays well under the engine's ten seconds. */
const LONGEST_HISTORY = 2_000;

function isLong(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONGEST_HISTORY;
}

/** What differs from one kind of case to another, beside its verbs. */
interface Story<State, Event> {
  /** The term of a moment, by which runs are rolled over; null in the holidays. */
  termOf: (state: State, at: LocalDateTime) => string | null;
  /** What a fact from elsewhere brings; nothing where it does not apply. */
  learn: (state: State, fact: Heard, at: LocalDateTime) => Event[];
  /** What takes a case that is being moved forward on to its next stop; nothing once it is there. */
  goesOn: (state: State, at: LocalDateTime) => Event[];
}

/**
 * What every durable case does, whatever its subject.
 *
 * 1. A command is decided in one synchronous stretch, so no two can interleave.
 * 2. Its events reach the record in order; whoever asked is answered once they are written.
 * 3. There is one timer, for the next rung of any ladder, started again only when the next moment comes nearer.
 * 4. Nothing is lost at a rollover: everything is written and answered, and what the world has not done is carried.
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
  story: Story<State, Event>,
) {
  const { caseId } = carried;
  const record = book(kind, verbs, carried, empty, hands(caseId, hear));
  const { stands, clock } = record;
  /** The term this run is for: known from the first moment that lies in one. */
  let term: string | null = null;

  const isAnythingDue = (): boolean => climbed(stands().state.owed, clock.now()).length > 0;
  const isOnTheWay = (): boolean => story.goesOn(stands().state, clock.now()).length > 0;

  /** Each term; or when the history is long. */
  function isTimeToRollOver(): boolean {
    if (isLong()) return true;
    const current = story.termOf(stands().state, clock.now());
    term ??= current;
    return current !== null && current !== term;
  }

  /** A fact from elsewhere: heard once, and dropped where it does not apply or cannot be understood. */
  function hear(fact: Heard, messageId: string): void {
    if (record.before(messageId) !== undefined) return;
    const says = (state: State, at: LocalDateTime) => ({ events: story.learn(state, fact, at) });
    record
      .add({ id: messageId, actor: null, says })
      .catch(() => log.error('A fact could not be understood', { messageId, fact: fact.type }));
  }

  return {
    stands,
    hear,

    /** The synchronous validator: a wrong command is refused at once and leaves nothing in history. */
    check(command: Command): void {
      if (record.before(command.id) !== undefined) return;
      const decision = verbs.decide(stands().state, command, clock.now());
      if ('refused' in decision) throw refused(decision);
    },

    /** The handler: answers when the record is written, so a person sees their own write. */
    async act(command: Command): Promise<Outcome> {
      const earlier = record.before(command.id);
      const { forward } = stands().state;
      if (earlier !== undefined) await condition(record.isDry);
      const says = (state: State, at: LocalDateTime) => verbs.decide(state, command, at);
      const number = earlier ?? (await record.add({ id: command.id, actor: command.actor, says }));
      if (stands().state.forward === forward) return { case: caseId, number };
      // Moved forward, a case answers when it is there and has done what was due.
      await condition(() => !isOnTheWay() && !isAnythingDue() && record.isDry());
      return { case: caseId, number: stands().number };
    },

    /** Looks whether the record has more than this story knows. */
    takeFromRecord: (): void => record.look(),

    /**
     * Waits for the next moment of any ladder. Wakes before only if it comes nearer, if the case is over, or if it is
     * time to roll over and the world has done all that it was asked: what wakes a case gives the world something to do.
     */
    async untilSomethingIsDue(isOver: () => boolean): Promise<void> {
      const next = (): number => {
        if (isOnTheWay()) return 0;
        const moment = stands().next;
        return moment === null ? Infinity : clock.byEngine(moment);
      };
      const armed = next();
      const rollsOver = isTimeToRollOver();
      // A history can grow long while it waits, as when a whole partnership is set up in one afternoon.
      const nearer = (): boolean =>
        next() < armed || isOver() || ((rollsOver || isLong()) && record.isIdle());
      if (armed === Infinity) await condition(nearer);
      else if (armed > engineNow()) {
        await condition(nearer, armed - engineNow(), { summary: 'The next moment of a ladder' });
      }
    },

    climbWhatIsDue(): void {
      if (!isAnythingDue()) return;
      const says = (s: State, at: LocalDateTime) => ({ events: climbed(s.owed, at) });
      void record.add({ id: `by-itself:${stands().number + 1}`, actor: null, says });
    },

    /** Takes a case that is being moved forward on, from stop to stop: what is due at one is climbed before the next. */
    goOn(): void {
      if (!isOnTheWay()) return;
      const says = (s: State, at: LocalDateTime) => ({ events: story.goesOn(s, at) });
      void record.add({ id: `by-itself:${stands().number + 1}`, actor: null, says });
    },

    /** When it is time and nothing is under way; a history that is far too long does not wait for that. */
    shouldRollOver: (): boolean =>
      !isOnTheWay() &&
      isTimeToRollOver() &&
      (record.isIdle() || workflowInfo().historyLength > 2 * LONGEST_HISTORY),

    /** Lets everything said so far be written and answered, and gives what the next run starts with. */
    async carry(): Promise<Carried<State>> {
      await condition(() => record.isDry() && allHandlersFinished());
      return record.carried();
    },

    /** At the end of a case: everything written, sent and answered. */
    async finish(): Promise<void> {
      await condition(() => record.isIdle() && allHandlersFinished());
    },
  };
}
