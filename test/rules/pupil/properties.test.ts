import fc from 'fast-check';
import { isWorkingDay } from '../../../rules/calendar/working-days';
import { compileCalendar, dayAt, isMissing } from '../../../rules/calendar/school-days';
import { dateOf } from '../../../rules/calendar/london-time';
import type { LocalDateTime } from '../../../rules/calendar/types';
import { nextMoment } from '../../../rules/case/climb';
import { evolveObligations, isObligationEvent } from '../../../rules/case/evolve-obligations';
import type { ObligationEvent } from '../../../rules/case/events';
import type { Duty, Rung } from '../../../rules/case/obligation';
import { isOut } from '../../../rules/exclusion/standing';
import { isQuiet } from '../../../rules/policies/quiet-hours';
import { onStage } from '../../../rules/programme/gate';
import { decidePupil } from '../../../rules/pupil/decide';
import type { PupilEvent } from '../../../rules/pupil/events';
import { learnPupil } from '../../../rules/pupil/learn';
import { NOT_YET, type PupilState } from '../../../rules/pupil/state';
import { pupilVerbs } from '../../../rules/pupil/verbs';
import { after, beginning, isCommand, saidBy, stories, type Step } from '../../support/random-story';

type Event = PupilEvent | ObligationEvent;
interface Seen {
  before: PupilState;
  state: PupilState;
  events: Event[];
  now: LocalDateTime;
}
type Check = (seen: Seen) => void;

/** Freezes a state, so that a rule that changes it in place is caught. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Runs a story and shows each step of it, time that passes first. */
function tell(story: { begins: number; steps: Step[] }, look: Check): Event[] {
  const begun = beginning(story.begins);
  const { pupil } = begun;
  let { now } = begun;
  const watched = (happens: () => Event[]): void => {
    const before = frozen(pupil.state());
    const events = happens();
    look({ before, state: pupil.state(), events, now });
  };
  for (const step of story.steps) {
    now = after(now, step);
    watched(() => pupil.waits(now));
    watched(() => {
      const said = saidBy(step, pupil.state(), now);
      if (!isCommand(said)) return pupil.happens(now, learnPupil(pupil.state(), said, now));
      const decision = decidePupil(pupil.state(), said, now);
      return 'refused' in decision ? [] : pupil.happens(now, decision.events);
    });
  }
  return pupil.events;
}

const OF_PROGRAMME: Duty[] = [
  'explain-programme',
  'weekly-review',
  'stage-decision',
  'stage-3-review-meeting',
  'submit-referral',
];
/** The rule sets no last day: law 25. */
const WITHOUT_A_DAY: Duty[] = ['consider-representations', 'off-site-review'];
const BY_AUTHORITY: Duty[] = [
  'answer-concern',
  'apply-for-review',
  'explain-programme',
  'record-panel-decision',
  'separation-provision',
];
const names = (of: { id: string }[]): string[] => of.map((o) => o.id);

/** What holds after every step of every story. */
const LAWS: Record<string, Check> = {
  'obligations change by the events that say so, and by nothing else': ({ before, state, events }) => {
    const said = events.filter(isObligationEvent);
    expect(JSON.stringify(said.reduce(evolveObligations, before.owed))).toBe(JSON.stringify(state.owed));
    for (const o of state.owed) {
      const was = before.owed.find((b) => b.id === o.id);
      if (was?.due === o.due) continue;
      const why = said
        .filter((e) => ('obligation' in e ? e.obligation.id : e.id) === o.id)
        .map((e) => e.type);
      expect(why).toContain(was?.status === 'running' ? 'obligation-moved' : 'obligation-arose');
    }
  },
  'nothing is owed twice, and no ladder has two rungs of one name': ({ state }) => {
    const twice = [names(state.owed), ...state.owed.map((o) => names(o.ladder))].filter(
      (ids) => new Set(ids).size < ids.length,
    );
    expect(twice).toEqual([]);
  },
  'what has closed says when; what has no date says which calendar is missing (D3)': ({ state }) => {
    const wrong = state.owed.filter(
      (o) =>
        (o.closedOn === undefined) !== (o.status === 'running') ||
        (o.due === null) !== (o.missing !== undefined || WITHOUT_A_DAY.includes(o.duty)),
    );
    expect(wrong).toEqual([]);
  },
  'no rung stands at a quiet hour, a weekend or a holiday (E8)': ({ state }) => {
    if (state.status !== 'open') return;
    const calendar = compileCalendar(state.school.id, state.calendar);
    const meets = (duty: Duty, date: string): boolean => {
      const day = dayAt(calendar, date);
      return isMissing(day) || BY_AUTHORITY.includes(duty) || day.schoolDay;
    };
    const wrong = state.owed
      .filter((o) => o.status === 'running')
      .flatMap(({ duty, ladder }) => ladder.map((r) => ({ duty, ...r })))
      .filter((r) => r.climbedAt === undefined)
      .filter(
        ({ duty, at }) => isQuiet(at.slice(11)) || !isWorkingDay(dateOf(at)) || !meets(duty, dateOf(at)),
      );
    expect(wrong).toEqual([]);
  },
  'after climbing the next moment lies ahead; no rung is climbed before its time (E8)': (seen) => {
    const next = nextMoment(seen.state.owed);
    const climbing = seen.events.length > 0 && seen.events.every((e) => e.type === 'rung-climbed');
    if (climbing && next !== null) expect(next > seen.now).toBe(true);
    const early = seen.state.owed
      .flatMap((o) => o.ladder)
      .filter((r) => r.climbedAt !== undefined && r.climbedAt < r.at);
    expect(early).toEqual([]);
  },
  'a ladder whose hours move under a date that stays forgets no rung that was climbed (E8)': (seen) => {
    const kept = seen.events.flatMap((e) => (e.type === 'obligation-moved' && e.from === e.due ? [e] : []));
    const climbed = (ladder: Rung[]): string[] => names(ladder.filter((r) => r.climbedAt !== undefined));
    for (const { id, ladder } of kept) {
      const was = seen.before.owed.find((o) => o.id === id && o.status === 'running');
      expect(climbed(ladder)).toEqual(climbed(was?.ladder ?? []));
    }
  },
  'the programme owes nothing once it has ended, or while a permanent exclusion stands (B7, law 12)': ({
    state,
  }) => {
    if (state.status !== 'open' || (onStage(state.programme) && !isOut(state))) return;
    const running = state.owed.filter((o) => o.status === 'running' && OF_PROGRAMME.includes(o.duty));
    expect(names(running)).toEqual([]);
  },
};

const keepTheLaws: Check = (seen) => {
  for (const [law, check] of Object.entries(LAWS)) {
    try {
      check(seen);
    } catch (broken) {
      throw new Error(`Broken: ${law}`, { cause: broken });
    }
  }
};

test('whatever is said, in any order and at any hour: nothing throws, no state changes in place, all laws hold', () => {
  fc.assert(
    fc.property(stories(20), (story) => {
      tell(story, keepTheLaws);
    }),
    { numRuns: 25 },
  );
});

test('folding the events of a case gives the state that stepping through it gave, in plain JSON', () => {
  fc.assert(
    fc.property(stories(20), (story) => {
      let last: PupilState = beginning(story.begins).pupil.state();
      const events = tell(story, ({ state }) => (last = state));
      expect(events.reduce(pupilVerbs.evolve, NOT_YET as PupilState)).toStrictEqual(last);
      expect(JSON.parse(JSON.stringify(last))).toStrictEqual(last);
    }),
    { numRuns: 15 },
  );
});

test('any event on any state is taken without a throw', () => {
  fc.assert(
    fc.property(stories(12), stories(12), (one, other) => {
      const foreign = tell(other, () => undefined);
      const states: PupilState[] = [NOT_YET];
      tell(one, ({ state }) => states.push(state));
      for (const state of [NOT_YET, ...states.slice(-1)]) {
        const end = foreign.reduce(pupilVerbs.evolve, state);
        foreign.forEach((event) => pupilVerbs.effects(event, end));
        pupilVerbs.obligations(end);
      }
    }),
    { numRuns: 12 },
  );
});
