import type { Fact } from '../../../rules/deadlines';
import { learn, type KnownFacts } from '../../../rules/exclusion/known-facts';

const EARLY = '2026-10-23';
const LATE = '2026-11-10';
const byHand = (on: string) => ({ how: 'by-hand', on }) as const;
const known = (...facts: Fact[]): KnownFacts => facts.reduce(learn, {});

test.each<[string, (on: string) => Fact, KnownFacts]>([
  [
    'notice received',
    (on) => ({ kind: 'governors-received-notice', decision: 'd1', on }),
    { noticeReceived: EARLY },
  ],
  ['representations', (on) => ({ kind: 'representations', decision: 'd1', on }), { representations: EARLY }],
  [
    'provision arranged',
    (on) => ({ kind: 'provision-arranged', decision: 'd1', startsAt: `${on}T09:00` }),
    { provisionArranged: `${EARLY}T09:00` },
  ],
  [
    'provision started',
    (on) => ({ kind: 'provision-started', decision: 'd1', at: `${on}T09:00` }),
    { provisionStarted: `${EARLY}T09:00` },
  ],
  ['cancelled', (on) => ({ kind: 'cancelled', decision: 'd1', on }), { cancelled: EARLY }],
  [
    'the meeting began',
    (on) => ({ kind: 'governors-meeting-began', decision: 'd1', on }),
    { meetingBegan: EARLY },
  ],
  ['the review was waived', (on) => ({ kind: 'review-waived', decision: 'd1', on }), { reviewWaived: EARLY }],
  [
    'the governors decided',
    (on) => ({ kind: 'governors-decided', decision: 'd1', outcome: 'upheld', given: byHand(on) }),
    { governorsDecided: { outcome: 'upheld', given: byHand(EARLY) } },
  ],
  [
    'a review was applied for',
    (on) => ({ kind: 'review-applied', decision: 'd1', given: byHand(on) }),
    { reviewApplied: byHand(EARLY) },
  ],
  [
    'the panel decided',
    (on) => ({ kind: 'review-decided', decision: 'd1', outcome: 'recommend', given: byHand(on) }),
    { reviewDecided: { outcome: 'recommend', given: byHand(EARLY) } },
  ],
  [
    'the governors reconsidered',
    (on) => ({ kind: 'reconsidered', decision: 'd1', outcome: 'upheld', on }),
    { reconsidered: { outcome: 'upheld', on: EARLY } },
  ],
])('%s, told twice: the earlier day stands, whichever is told first', (_, fact, stands) => {
  expect(known(fact(EARLY))).toEqual(stands);
  expect(known(fact(EARLY), fact(LATE))).toEqual(stands);
  expect(known(fact(LATE), fact(EARLY))).toEqual(stands);
});

test('of two outcomes on one day the same one stands, whichever is told first', () => {
  const governors = (outcome: 'upheld' | 'reinstated'): Fact => ({
    kind: 'governors-decided',
    decision: 'd1',
    outcome,
    given: byHand(EARLY),
  });
  const panel = (outcome: 'uphold' | 'recommend'): Fact => ({
    kind: 'review-decided',
    decision: 'd1',
    outcome,
    given: byHand(EARLY),
  });
  const again = (outcome: 'upheld' | 'reinstated'): Fact => ({
    kind: 'reconsidered',
    decision: 'd1',
    outcome,
    on: EARLY,
  });
  const applied = (how: 'by-hand' | 'email'): Fact => ({
    kind: 'review-applied',
    decision: 'd1',
    given: { how, on: EARLY },
  });
  const pairs: [Fact, Fact][] = [
    [governors('upheld'), governors('reinstated')],
    [panel('uphold'), panel('recommend')],
    [again('upheld'), again('reinstated')],
    [applied('by-hand'), applied('email')],
  ];
  for (const [one, other] of pairs) expect(known(one, other)).toEqual(known(other, one));
});

test('a day in school and a change of the calendar are facts about no decision', () => {
  expect(known({ kind: 'attended', school: 'school-1', date: EARLY })).toEqual({});
  expect(known({ kind: 'calendar-changed', school: 'school-1', on: EARLY })).toEqual({});
});
