import { byWhen, howFar, obligationOf } from '../../../rules/notices/owing';
import { anObligation, aPupilCase, letterFacts } from '../../support/cases';

const review = anObligation();
const on = (today: string): string | null => howFar(review, letterFacts({ today }));

describe('how far a due day is', () => {
  test.each([
    ['2026-09-15', 'in 4 school days'],
    ['2026-09-18', 'in 1 school day'],
    ['2026-09-20', 'tomorrow'],
    ['2026-09-21', 'today'],
    ['2026-09-22', '1 school day ago'],
    ['2026-09-28', '5 school days ago'],
  ])('on %s a review due on Monday 21 September is due %s', (today, words) => expect(on(today)).toBe(words));

  test('what a panel owes is counted in working days, over half-term as well', () => {
    const decision = anObligation({ duty: 'record-panel-decision', due: '2026-10-23' });
    expect(howFar(decision, letterFacts({ today: '2026-10-28' }))).toBe('3 working days ago');
  });

  test('past the end of the calendar nothing is guessed', () => {
    const facts = letterFacts({ today: '2027-09-10', state: aPupilCase({ calendar: { years: [] } }) });
    expect(howFar(review, facts)).toBeNull();
  });

  test('without a date there is no distance', () => {
    expect(howFar(anObligation({ due: null }), letterFacts())).toBeNull();
  });
});

describe('by when', () => {
  test('a date in words', () => expect(byWhen(review)).toBe('by Monday 21 September 2026'));

  test('a missing calendar is named, never a guess (D3)', () => {
    expect(byWhen({ due: null, missing: { school: 'school-1', year: '2027/28' } })).toBe(
      "by a day that is not known yet, because the school's calendar for 2027/28 is missing",
    );
  });
});

describe('the obligation a letter is about', () => {
  const state = aPupilCase({ owed: [review] });

  test('is the one its facts name', () => {
    expect(obligationOf(letterFacts({ state, about: { obligation: review.id } }))).toBe(review);
  });

  test('is the one its event names', () => {
    const event = { type: 'rung-climbed', id: review.id, rung: 'due', at: '2026-09-21T13:00' } as const;
    expect(obligationOf(letterFacts({ state, event }))).toBe(review);
  });

  test('is the one that arose', () => {
    expect(obligationOf(letterFacts({ event: { type: 'obligation-arose', obligation: review } }))).toBe(
      review,
    );
  });

  test('is none when the case no longer holds it', () => {
    expect(obligationOf(letterFacts({ about: { obligation: 'gone' } }))).toBeUndefined();
  });
});
