import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { nominatedUntil } from '../../../rules/partnership/review-group/nomination';
import { reviewGroupOn, seatsOf } from '../../../rules/partnership/review-group/standing';
import { areNominationsDue, summaryOf } from '../../../rules/partnership/summary';
import type { Phase } from '../../../rules/register/phase';
import { asks, aSchool, partnershipOf } from '../../support/in-partnership';

const NOW = '2026-09-01T09:00';

const head = (person: string, school: string, changes: object = {}): PartnershipCommand =>
  asks('add-person', {
    ...{ person, name: person, email: `${person}@school.test`, passwordHash: 'x' },
    ...{ office: 'headteacher', school, from: '2026-09-01', to: null, ...changes },
  });
const nominate = (person: string, changes: object = {}): PartnershipCommand =>
  asks('nominate-to-review-group', {
    ...{ nomination: `of ${person}`, person, phase: 'secondary', from: '2026-09-01', until: null },
    ...changes,
  });
const end = (person: string, on: string | null, reason = 'Too much to do.'): PartnershipCommand =>
  asks('end-nomination', { nomination: `of ${person}`, on, reason });
const seats = (secondary: number, primary: number): PartnershipCommand =>
  asks('set-review-group-seats', { seats: { secondary, primary }, reason: 'Agreed.' });

/** Five secondary heads and a primary one. */
const founded = (...commands: PartnershipCommand[]) => {
  const house = partnershipOf(NOW, aSchool('high'), aSchool('low', { phase: 'primary' }));
  for (const person of ['h1', 'h2', 'h3', 'h4', 'h5']) house.does(NOW, head(person, 'high'));
  house.does(NOW, head('p1', 'low'));
  for (const command of commands) house.does(NOW, command);
  return house;
};
const on = (house: ReturnType<typeof founded>, day: string, phase: Phase = 'secondary') => {
  const found = reviewGroupOn(house.open(), day).find((one) => one.phase === phase);
  if (!found) throw new Error('No such phase');
  return found;
};

describe('A nomination to the Review Group (A4)', () => {
  test.each([
    ['secondary', '2026-09-01', null, '2027-08-31'],
    ['secondary', '2026-03-01', null, '2027-02-28'],
    ['secondary', '2027-03-01', null, '2028-02-29'],
    ['secondary', '2028-02-29', null, '2029-02-28'],
    ['primary', '2026-09-01', null, null],
    ['primary', '2026-09-01', '2028-08-31', '2028-08-31'],
  ] as const)('of a %s head from %s, %s given, ends on %s', (phase, from, given, until) => {
    expect(nominatedUntil(phase, from, given)).toBe(until);
  });

  test('is of a headteacher in office of a school of that phase, on its first day', () => {
    const house = founded();
    const refused = (command: PartnershipCommand) => house.refused(NOW, command);
    const not = { refused: 'not-headteacher-of-phase', rule: 'A4' };
    expect(refused(nominate('p1'))).toMatchObject(not);
    expect(refused(nominate('h1', { phase: 'primary' }))).toMatchObject(not);
    expect(refused(nominate('p0'))).toMatchObject(not);
    expect(refused(nominate('h1', { from: '2026-08-31' }))).toMatchObject(not);
    house.does(NOW, head('h6', 'high', { from: '2026-10-01' }));
    expect(refused(nominate('h6'))).toMatchObject(not);
    expect(refused(nominate('h6', { from: '2026-10-01' }))).toBeNull();
  });

  test('has the last day of its rule, which for a primary head may be agreed', () => {
    const house = founded();
    expect(house.refused(NOW, nominate('h1', { until: '2028-08-31' }))).toEqual({
      refused: 'nominated-for-a-year',
      rule: 'A4',
      detail: { to: '2027-08-31' },
    });
    const primary = { phase: 'primary', until: '2026-08-31' };
    expect(house.refused(NOW, nominate('p1', primary))?.refused).toBe('nomination-ends-before-it-begins');
    house.does(NOW, nominate('p1', { ...primary, until: '2026-12-31' }));
    expect(on(house, '2026-09-01', 'primary').held).toMatchObject([{ to: '2026-12-31', endedBy: 'rule' }]);
  });

  test('needs a seat on each of its days, and is one at a time for each head', () => {
    const house = founded(...['h1', 'h2', 'h3'].map((person) => nominate(person)));
    expect(house.refused(NOW, nominate('h4'))).toEqual({
      refused: 'no-seat-free',
      rule: 'A4',
      detail: { phase: 'secondary', seats: 3, on: '2026-09-01' },
    });
    expect(house.refused(NOW, nominate('h4', { from: '2027-08-31' }))?.refused).toBe('no-seat-free');
    house.does(NOW, nominate('h4', { from: '2027-09-01' }));
    house.does(NOW, end('h1', '2026-12-31'));
    expect(house.refused(NOW, nominate('h1', { nomination: 'n', from: '2027-09-01' }))).toBeNull();
    expect(house.refused(NOW, nominate('h4', { nomination: 'n', from: '2027-01-01' }))?.refused).toBe(
      'already-nominated',
    );
  });

  test('is refused for a later day on which the last seat is another’s by then', () => {
    const house = founded(seats(1, 3), nominate('h1', { from: '2026-12-01' }));
    expect(house.refused(NOW, nominate('h2'))).toMatchObject({
      refused: 'no-seat-free',
      detail: { on: '2026-12-01' },
    });
  });

  test('ends early with a reason, on another day, or not after all where the seat is still free', () => {
    const house = founded(...['h1', 'h2', 'h3'].map((person) => nominate(person)));
    expect(house.refused(NOW, end('h1', '2026-12-31', ' '))?.refused).toBe('missing-reason');
    expect(house.refused(NOW, end('h9', '2026-12-31'))?.refused).toBe('unknown-nomination');
    expect(house.refused(NOW, end('h1', '2026-08-31'))?.refused).toBe('nomination-ends-before-it-begins');
    expect(house.refused(NOW, end('h1', '2027-08-31'))?.refused).toBe('nomination-ends-by-then');
    expect(house.refused(NOW, end('h1', null))?.refused).toBe('nothing-changes');
    house.does(NOW, end('h1', '2026-12-31'));
    expect(on(house, '2026-09-01').held[0]).toMatchObject({
      ...{ person: 'h1', until: '2027-08-31', to: '2026-12-31', endedBy: 'reason' },
      ended: { on: '2026-12-31', reason: 'Too much to do.' },
    });
    house.does(NOW, nominate('h4', { from: '2027-01-01' }));
    expect(house.refused(NOW, end('h1', '2027-01-31'))?.refused).toBe('no-seat-free');
    expect(house.refused(NOW, end('h1', null))?.refused).toBe('no-seat-free');
    house.does(NOW, end('h1', '2026-11-30'));
    house.does(NOW, end('h4', '2027-01-31'));
    house.does(NOW, asks('take-back-entry', { entry: 'of h4', reason: 'It was another.' }));
    house.does(NOW, end('h1', null));
    expect(on(house, '2026-09-01').held.map(({ to }) => to)).toEqual([
      '2027-08-31',
      '2027-08-31',
      '2027-08-31',
    ]);
  });

  test('counts as long as its person is a headteacher of that phase, through offices that follow each other', () => {
    const house = founded(nominate('h1'), nominate('h2'));
    const left = { office: 'headteacher', school: 'high', from: '2026-09-01' };
    house.does(NOW, asks('end-office', { ...left, person: 'h1', to: '2026-12-31' }));
    expect(on(house, '2026-09-01').held[0]).toMatchObject({
      person: 'h1',
      to: '2026-12-31',
      endedBy: 'office',
    });
    expect(on(house, '2027-01-01').held.map(({ person }) => person)).toEqual(['h2']);
    house.does(NOW, head('h1', 'high', { from: '2027-01-01' }));
    expect(on(house, '2027-01-01').held.map(({ person }) => person)).toEqual(['h1', 'h2']);
    house.does(NOW, asks('end-office', { ...left, person: 'h2', to: '2026-09-01' }));
    expect(on(house, '2026-09-02').past.map(({ person }) => person)).toEqual(['h2']);
  });
});

describe('The seats of the Review Group (A4)', () => {
  test('are three of each phase, unless others were agreed; never fewer than are taken', () => {
    const house = founded(nominate('h1'), nominate('h2', { from: '2026-11-01' }));
    expect(seatsOf(house.open())).toEqual({ secondary: 3, primary: 3 });
    expect(house.refused(NOW, seats(3, 3))?.refused).toBe('nothing-changes');
    expect(house.refused(NOW, seats(1, 3))).toEqual({
      refused: 'seats-taken',
      rule: 'A4',
      detail: { phase: 'secondary', held: 2 },
    });
    house.does(NOW, seats(2, 0));
    expect(seatsOf(house.open())).toEqual({ secondary: 2, primary: 0 });
    const without = asks('set-review-group-seats', { seats: { secondary: 4, primary: 4 }, reason: ' ' });
    expect(house.refused(NOW, without)?.refused).toBe('missing-reason');
  });

  test('are vacant while nobody has them, and due from 60 days before somebody leaves with nobody to follow', () => {
    const house = founded(nominate('h1'), nominate('h2', { from: '2026-10-01' }));
    expect(on(house, '2026-09-01')).toMatchObject({ vacant: 2, due: [], toCome: [{ person: 'h2' }] });
    expect(on(house, '2026-09-01', 'primary')).toMatchObject({ vacant: 3, held: [] });
    expect(on(house, '2027-07-02').due).toEqual([]);
    expect(on(house, '2027-07-03').due).toMatchObject([
      { on: '2027-09-01', vacant: 2, after: [{ person: 'h1' }] },
    ]);
    house.does(NOW, seats(2, 3));
    house.does(NOW, nominate('h3', { from: '2027-09-01' }));
    expect(on(house, '2027-08-01').due).toEqual([]);
    expect(on(house, '2027-08-02').due).toEqual([expect.objectContaining({ on: '2027-10-01', vacant: 1 })]);
    expect(on(house, '2027-09-01').past.map(({ person }) => person)).toEqual(['h1']);
  });
});

test('a partnership recorded before it had a Review Group has the usual seats, all of them vacant (A4)', () => {
  const house = founded();
  expect(house.open()).not.toHaveProperty('reviewGroup');
  expect(reviewGroupOn(house.open(), '2026-09-01').map(({ phase, vacant }) => [phase, vacant])).toEqual([
    ['secondary', 3],
    ['primary', 3],
  ]);
});

test('whether nominations are due is known from a few facts, and nobody is asked who never nominated (A4)', () => {
  const dueOn = (house: ReturnType<typeof founded>, day: string) =>
    areNominationsDue(summaryOf(house.open()), day);
  expect(dueOn(founded(), '2026-09-01')).toBe(false);
  const house = founded(nominate('h1'), seats(1, 0));
  expect(summaryOf(house.open())).toEqual({
    reviewGroup: {
      seats: { secondary: 1, primary: 0 },
      held: [{ phase: 'secondary', from: '2026-09-01', to: '2027-08-31' }],
    },
  });
  expect([dueOn(house, '2027-07-02'), dueOn(house, '2027-07-03'), dueOn(house, '2027-09-01')]).toEqual([
    false,
    true,
    true,
  ]);
});
