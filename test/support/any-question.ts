import fc from 'fast-check';
import { addDays } from '../../rules/calendar/epoch-day';
import type { Decision, Fact } from '../../rules/deadlines';
import type { Given } from '../../rules/deadlines/question';
import { excluded, suspended } from './question';

/** Far enough from the end of the calendar that every count stays inside it. */
export const anyDay = fc.integer({ min: 0, max: 170 }).map((days) => addDays('2026-09-03', days));
export const anyTime = fc
  .tuple(anyDay, fc.constantFrom('09:15', '11:00', '14:30'))
  .map(([date, time]) => `${date}T${time}`);
export const anySuspension = (id: string) =>
  fc
    .tuple(anyTime, fc.integer({ min: 1, max: 40 }), fc.boolean())
    .map(([at, sessions, beforeAfternoon]) => suspended(id, at, sessions, { beforeAfternoon }));
export const anyDecisions = fc
  .tuple(anySuspension('d1'), anySuspension('d2'), anySuspension('d3'), anyTime)
  .map(([first, second, third, at]): Decision[] => [first, second, third, excluded('d4', at)]);

/** Any fact of each kind there is: a kind that is added must be drawn as well. */
const anyGiven: fc.Arbitrary<Given> = fc.record({
  how: fc.constantFrom('by-hand', 'first-class-post', 'email'),
  on: anyDay,
});
const decision = fc.constantFrom('d1', 'd2', 'd3', 'd4');
const onADay = <Kind extends Fact['kind']>(kind: Kind) =>
  fc.record({ kind: fc.constant(kind), decision, on: anyDay });
const upheldOrNot = fc.constantFrom('upheld' as const, 'reinstated' as const);
const FACTS: { [Kind in Fact['kind']]: fc.Arbitrary<Extract<Fact, { kind: Kind }>> } = {
  'governors-received-notice': onADay('governors-received-notice'),
  representations: onADay('representations'),
  attended: fc.record({
    kind: fc.constant('attended' as const),
    school: fc.constant('school-1'),
    date: anyDay,
  }),
  'provision-arranged': fc.record({
    kind: fc.constant('provision-arranged' as const),
    decision,
    startsAt: anyTime,
  }),
  'provision-started': fc.record({ kind: fc.constant('provision-started' as const), decision, at: anyTime }),
  cancelled: onADay('cancelled'),
  'governors-meeting-began': onADay('governors-meeting-began'),
  'governors-decided': fc.record({
    kind: fc.constant('governors-decided' as const),
    decision,
    outcome: upheldOrNot,
    given: anyGiven,
  }),
  'review-applied': fc.record({ kind: fc.constant('review-applied' as const), decision, given: anyGiven }),
  'review-waived': onADay('review-waived'),
  'review-decided': fc.record({
    kind: fc.constant('review-decided' as const),
    decision,
    outcome: fc.constantFrom('uphold' as const, 'recommend' as const, 'quash-and-direct' as const),
    given: anyGiven,
  }),
  reconsidered: fc.record({
    kind: fc.constant('reconsidered' as const),
    decision,
    on: anyDay,
    outcome: upheldOrNot,
  }),
  'calendar-changed': fc.record({
    kind: fc.constant('calendar-changed' as const),
    school: fc.constant('school-1'),
    on: anyDay,
  }),
};
export const anyFacts = fc.array(fc.oneof(...Object.values(FACTS)), { maxLength: 12 });

/** The way of a permanent exclusion to a reconsideration, each step up to three weeks after the one before. */
export const anyReviewOf = (id: string): fc.Arbitrary<Fact[]> => {
  const weeks = fc.integer({ min: 0, max: 21 });
  return fc.tuple(anyGiven, weeks, weeks).map(([given, toApply, toDecide]): Fact[] => {
    const applied = { ...given, on: addDays(given.on, toApply) };
    const decided = { ...given, on: addDays(applied.on, toDecide) };
    return [
      { kind: 'governors-decided', decision: id, outcome: 'upheld', given },
      { kind: 'review-applied', decision: id, given: applied },
      { kind: 'review-decided', decision: id, outcome: 'recommend', given: decided },
    ];
  });
};
