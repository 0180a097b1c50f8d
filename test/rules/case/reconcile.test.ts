import type { Obligation, Owed, Rung } from '../../../rules/case/obligation';
import { reconcile } from '../../../rules/case/reconcile';
import { evolveObligations } from '../../../rules/case/evolve-obligations';
import { anObligation } from '../../support/cases';

const rung = (id: string, at: string, more: Partial<Rung> = {}): Rung => ({
  id,
  at,
  tell: ['lead'],
  notice: 'duty-due',
  ...more,
});
const LADDER = [
  rung('coming-3', '2026-09-16T08:00'),
  rung('due', '2026-09-21T13:00'),
  rung('late-1', '2026-09-22T08:00'),
];
const wanted = (changes: Partial<Owed> = {}): Owed => {
  const owed: Partial<Obligation> = anObligation({ ladder: LADDER });
  delete owed.status;
  return { ...(owed as Owed), ...changes };
};
const onRecord = (changes: Partial<Obligation> = {}): Obligation =>
  anObligation({ ladder: LADDER, ...changes });
const MORNING = '2026-09-15T10:00';
const ID = onRecord().id;

/** What is on the record after a step. */
function after(owed: Obligation[], want: Owed[], now: string): Obligation[] {
  return reconcile(owed, want, now, 'test').reduce(evolveObligations, owed);
}

test('what is owed and not on the record arises, with its whole ladder', () => {
  expect(reconcile([], [wanted()], MORNING, 'stage-1-opened')).toEqual([
    { type: 'obligation-arose', obligation: onRecord() },
  ]);
});

test('what is on the record as it is owed stays as it is', () => {
  expect(reconcile([onRecord()], [wanted()], MORNING, 'looked-again')).toEqual([]);
});

test('what is owed no longer lapses, and says why', () => {
  expect(reconcile([onRecord()], [], MORNING, 'programme-ended')).toEqual([
    { type: 'obligation-lapsed', id: ID, on: '2026-09-15', why: 'programme-ended' },
  ]);
});

test('what was met is met on its day: in time on the due day, late the day after', () => {
  const met = (metOn: string) => reconcile([onRecord()], [wanted({ metOn })], MORNING, 'review-held')[0];
  expect(met('2026-09-21')).toEqual({ type: 'obligation-met', id: ID, on: '2026-09-21', late: false });
  expect(met('2026-09-22')).toMatchObject({ on: '2026-09-22', late: true });
});

test('a duty that was met before it was known arises and is met in one step, and nobody is reminded', () => {
  const [found] = after([], [wanted({ metOn: '2026-09-14' })], '2026-09-30T10:00');
  expect(found).toMatchObject({ status: 'done', closedOn: '2026-09-14' });
});

test('what was met stays met, whatever its date would be now', () => {
  const done = onRecord({ status: 'done', closedOn: '2026-09-18' });
  const want = wanted({ metOn: '2026-09-18', due: '2026-09-17' });
  expect(reconcile([done], [want], MORNING, 'calendar-changed')).toEqual([]);
});

test.each(['no-longer-needed', 'done', 'done-late'] as const)(
  'a duty that is %s and owed again arises again: the record never says less than the rules',
  (status) => {
    const [found] = after([onRecord({ status, closedOn: '2026-09-15' })], [wanted()], MORNING);
    expect(found).toEqual(onRecord());
  },
);

describe('a date that moves', () => {
  const basis = [{ date: '2026-09-23', counts: 5, why: 'school day' }];
  const later = [
    rung('coming-3', '2026-09-18T08:00'),
    rung('due', '2026-09-23T13:00'),
    rung('late-1', '2026-09-24T08:00'),
  ];
  const want = wanted({ due: '2026-09-23', basis, ladder: later });

  test('says from where, to where and why, with its days', () => {
    expect(reconcile([onRecord()], [want], MORNING, 'calendar-changed')).toEqual([
      {
        type: 'obligation-moved',
        id: ID,
        from: '2026-09-21',
        due: '2026-09-23',
        basis,
        ladder: later,
        why: 'calendar-changed',
      },
    ]);
  });

  test('brings its reminders anew, and forgets those of the day before', () => {
    const [, ...rest] = LADDER;
    const climbed = rung('coming-3', '2026-09-16T08:00', { climbedAt: '2026-09-16T08:00' });
    const [found] = after([onRecord({ ladder: [climbed, ...rest] })], [want], '2026-09-16T10:00');
    expect(found?.ladder).toEqual(later);
  });

  test('to a day that is past is heard of once, by the last rung alone', () => {
    const past = wanted({
      due: '2026-09-10',
      ladder: [
        rung('coming-3', '2026-09-07T08:00'),
        rung('due', '2026-09-10T13:00'),
        rung('late-1', '2026-09-11T08:00'),
      ],
    });
    const [found] = after([onRecord()], [past], MORNING);
    expect(found?.ladder.map((r) => r.id)).toEqual(['late-1']);
  });

  test('never leaves two rungs of one name', () => {
    const climbed = rung('due', '2026-09-21T13:00', { climbedAt: '2026-09-21T13:00' });
    const now = '2026-09-23T14:00';
    const [found] = after([onRecord({ ladder: [climbed] })], [want], now);
    expect(found?.ladder).toEqual([rung('due', '2026-09-23T13:00'), rung('late-1', '2026-09-24T08:00')]);
  });
});

describe('a ladder whose hours move under a date that stays', () => {
  const shifted = wanted({
    ladder: [rung('coming-3', '2026-09-17T08:00'), rung('due', '2026-09-21T13:00')],
  });

  test('climbs no rung twice', () => {
    const climbed = rung('coming-3', '2026-09-16T08:00', { climbedAt: '2026-09-16T08:00' });
    const have = onRecord({ ladder: [climbed, rung('due', '2026-09-21T13:00')] });
    expect(reconcile([have], [shifted], '2026-09-16T10:00', 'calendar-changed')).toEqual([]);
  });

  test('moves the rungs that are still to come', () => {
    const [found] = after([onRecord()], [shifted], MORNING);
    expect(found?.ladder.map((r) => r.at)).toEqual(['2026-09-17T08:00', '2026-09-21T13:00']);
  });
});

test('a duty that arises on its due day, after the hour, is heard of at once; the reminders before it are not', () => {
  const [found] = after([], [wanted()], '2026-09-21T15:00');
  expect(found?.ladder.map((r) => r.id)).toEqual(['due', 'late-1']);
});

test('another owner is news: the date stays, the duty passes on', () => {
  const [event] = reconcile([onRecord()], [wanted({ owedBy: 'headteacher' })], MORNING, 'programme-ended');
  expect(event).toMatchObject({ type: 'obligation-moved', from: '2026-09-21', due: '2026-09-21' });
  expect([event].flatMap((e) => (e ? evolveObligations([onRecord()], e) : []))[0]?.owedBy).toBe(
    'headteacher',
  );
});

test('a date that was missing and is now known comes with its rule and its source', () => {
  const missing = { school: 'school-1', year: '2027/28' };
  const undated = onRecord({
    due: null,
    missing,
    basis: [],
    ladder: [],
    source: 'no date',
    confirmed: false,
  });
  const [found] = after([undated], [wanted()], MORNING);
  expect(found).toEqual(onRecord());
  expect(found).not.toHaveProperty('missing');
});

test('a date that is missing still is no news; another year that is missing is', () => {
  const missing = { school: 'school-1', year: '2027/28' };
  const undated = onRecord({ due: null, missing, ladder: [] });
  const want = wanted({ due: null, missing, ladder: [] });
  expect(reconcile([undated], [want], MORNING, 'x')).toEqual([]);
  const other = wanted({ due: null, missing: { school: 'school-1', year: '2028/29' }, ladder: [] });
  expect(reconcile([undated], [other], MORNING, 'x')[0]).toMatchObject({ type: 'obligation-moved' });
});

test('without a date nothing is late', () => {
  const missing = { school: 'school-1', year: '2027/28' };
  const [found] = after([], [wanted({ due: null, missing, ladder: [], metOn: '2030-01-01' })], MORNING);
  expect(found?.status).toBe('done');
});

describe('what is news', () => {
  const missing = { school: 'school-1', year: '2027/28' };

  test('a date that can no longer be known moves to none, and says which calendar is missing', () => {
    const [moved] = reconcile(
      [onRecord()],
      [wanted({ due: null, missing, basis: [], ladder: [] })],
      MORNING,
      'moved',
    );
    expect(moved).toMatchObject({ type: 'obligation-moved', from: '2026-09-21', due: null, missing });
    const [dated] = reconcile([onRecord()], [wanted({ due: '2026-09-22' })], MORNING, 'moved');
    expect(dated).not.toHaveProperty('missing');
  });

  test('the calendar of another school that is missing', () => {
    const undated = onRecord({ due: null, missing, ladder: [] });
    const other = wanted({ due: null, missing: { school: 'school-2', year: '2027/28' }, ladder: [] });
    expect(reconcile([undated], [other], MORNING, 'moved')).toHaveLength(1);
  });

  test('that a date which stays is kept, until another day, or would be another', () => {
    const kept = { what: 'time-to-write', until: '2026-10-05', wouldBe: '2026-10-01' } as const;
    const held = onRecord({ kept });
    const news = (changes: object) =>
      reconcile([held], [wanted({ kept: { ...kept, ...changes } })], MORNING, 'moved').length;
    expect(news({})).toBe(0);
    expect(news({ until: '2026-10-06' })).toBe(1);
    expect(news({ wouldBe: '2026-10-02' })).toBe(1);
  });

  test('hours of reminders that have gone by, or were climbed, are none', () => {
    const moved = LADDER.map((r) => (r.id === 'coming-3' ? { ...r, at: '2026-09-16T09:00' } : r));
    expect(reconcile([onRecord()], [wanted({ ladder: moved })], '2026-09-16T09:00', 'moved')).toEqual([]);
    expect(reconcile([onRecord()], [wanted({ ladder: moved })], '2026-09-15T09:00', 'moved')).toHaveLength(1);
  });

  test('what was never done is missed on its day, and stays missed', () => {
    const want = wanted({ missedOn: '2026-09-23' });
    expect(reconcile([onRecord()], [want], MORNING, 'missed')).toEqual([
      { type: 'obligation-missed', id: ID, on: '2026-09-23' },
    ]);
    const missed = onRecord({ status: 'missed', closedOn: '2026-09-23' });
    expect(reconcile([missed], [want], MORNING, 'looked-again')).toEqual([]);
  });

  test('a duty without a date is never met late', () => {
    const undated = onRecord({ due: null, missing, ladder: [] });
    const want = wanted({ due: null, missing, ladder: [], metOn: '2026-09-30' });
    expect(reconcile([undated], [want], MORNING, 'held')).toEqual([
      { type: 'obligation-met', id: ID, on: '2026-09-30', late: false },
    ]);
  });
});
