import { evolveExclusions } from '../../../rules/exclusion/evolve';
import type { DecisionFacts, Exclusion } from '../../../rules/exclusion/state';
import { aPupilCase, aPermanentExclusion, aSuspension } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-11-12T10:00';
const of = (...decisions: Exclusion[]) => aPupil(aPupilCase({ exclusions: { decisions } }));
const right = (changes: object = {}) => command('correct-exclusion', { sessions: 14, ...changes });

const DAY = '2026-10-26';
/** Every fact that somebody can record of a decision, on one day. */
const EACH_FACT: { [Name in Exclude<keyof DecisionFacts, 'windowClosedOn'>]-?: Pick<DecisionFacts, Name> } = {
  arranged: { arranged: { provider: 'The Bridge', startsAt: `${DAY}T09:00` } },
  attendedOn: { attendedOn: DAY },
  representationsOn: { representationsOn: DAY },
  representedInWordsOn: { representedInWordsOn: DAY },
  governors: { governors: { metOn: DAY, outcome: 'upheld' } },
  cancelledOn: { cancelledOn: DAY },
  missedOn: { missedOn: DAY },
  workSetOn: { workSetOn: DAY },
  workMarkedOn: { workMarkedOn: DAY },
  remoteAskedOn: { remoteAskedOn: DAY },
  meeting: { meeting: { startsAt: `${DAY}T16:00`, minutes: 60, place: 'Room 1', remote: false } },
  meetingBeganOn: { meetingBeganOn: DAY },
  waivedOn: { waivedOn: DAY },
  applied: { applied: { how: 'by-hand', on: DAY } },
  groundsGivenOn: { groundsGivenOn: DAY },
  review: { review: { outcome: 'uphold', heardOn: DAY, given: { how: 'by-hand', on: '2026-10-30' } } },
  reconsidered: { reconsidered: { on: DAY, outcome: 'upheld' } },
  offRollOn: { offRollOn: DAY },
  reintegrationOn: { reintegrationOn: DAY },
};

describe('A correction', () => {
  test('may move a decision to the day of its first fact, and not past it, whichever fact that is', () => {
    const facts = [...Object.values(EACH_FACT), { attendedOn: '2026-11-05', representationsOn: DAY }];
    for (const fact of facts) {
      const pupil = of(aSuspension(fact));
      expect(pupil.refused(NOW, right({ decidedAt: `${DAY}T09:15` }))).toBeNull();
      expect(pupil.refused(NOW, right({ decidedAt: '2026-10-27T09:15' }))).toEqual({
        refused: 'facts-before-decision',
        rule: 'law 12',
        detail: { on: DAY, since: '2026-10-27' },
      });
    }
  });

  test('is not held up by the window that the engine closed: it follows from the clock, which is set anew', () => {
    const pupil = of(aSuspension({ windowClosedOn: DAY }));
    expect(pupil.refused(NOW, right({ decidedAt: '2026-10-27T09:15' }))).toBeNull();
  });

  test('of a decision of which nothing has happened moves it to any day that has come', () => {
    const pupil = of(aSuspension());
    expect(pupil.refused(NOW, right({ decidedAt: '2026-11-12T10:00' }))).toBeNull();
    expect(pupil.refused(NOW, right({ decidedAt: '2026-11-12T10:01' }))).toEqual({
      refused: 'date-in-the-future',
      rule: 'law 2',
      detail: { on: '2026-11-12' },
    });
  });

  test('counts the other decisions of the year, and not the one that is put right', () => {
    const two = of(
      aSuspension({ sessions: 40 }),
      aSuspension({ id: 'd2', decidedAt: '2027-01-11T09:15', sessions: 40 }),
    );
    const later = '2027-06-01T10:00';
    expect(two.refused(later, right({ sessions: 50 }))).toBeNull();
    expect(two.refused(later, right({ sessions: 51 }))).toMatchObject({
      refused: 'over-45-days',
      rule: 'law 10',
    });
  });

  test('never gives a permanent exclusion a length, and keeps the school whose head decided', () => {
    const permanent = of(aPermanentExclusion({ school: 'school-1' }));
    const [event] = permanent.does(NOW, right({ decidedAt: '2026-10-20T09:15' }));
    expect(event).toMatchObject({
      decision: { sessions: null, school: 'school-1' },
      was: { school: 'school-1' },
    });
    const [plain] = of(aSuspension()).does(NOW, right({ sessions: 10 }));
    expect(plain).toMatchObject({ type: 'exclusion-corrected' });
    expect((plain as unknown as { decision: object }).decision).not.toHaveProperty('school');
  });

  test('of unsound reasons is refused with what is wrong with them (law 49)', () => {
    const refused = (reasons: string[]) => of(aSuspension()).refused(NOW, right({ reasons }));
    expect(refused(['DB', 'PP', 'PA', 'TH'])).toMatchObject({
      refused: 'too-many-reasons',
      detail: { most: 3 },
    });
    expect(refused(['XX'])).toMatchObject({ refused: 'unknown-reason', detail: { code: 'XX' } });
    expect(refused(['DB', 'PP', 'PA'])).toBeNull();
  });
});

describe('Only the decision that is named changes', () => {
  const state = { decisions: [aSuspension(), aSuspension({ id: 'd2' })] };

  test('when it is struck out', () => {
    const after = evolveExclusions(state, { type: 'exclusion-struck-out', decision: 'd1', reason: 'x' });
    expect(after.decisions.map(({ id }) => id)).toEqual(['d2']);
    expect(after.struckOut?.map(({ id }) => id)).toEqual(['d1']);
  });

  test('when something happens to it', () => {
    const on = '2026-11-05';
    const [first, second] = evolveExclusions(state, {
      type: 'provision-attended',
      decision: 'd2',
      on,
    }).decisions;
    expect([first?.attendedOn, second?.attendedOn]).toEqual([null, on]);
    const marked = evolveExclusions(state, { type: 'work-marked', decision: 'd1', on }).decisions[0];
    expect(marked).toEqual(aSuspension({ workMarkedOn: on }));
    const off = evolveExclusions(state, { type: 'removed-from-roll', decision: 'd1', on }).decisions[0];
    expect(off).toEqual(aSuspension({ offRollOn: on }));
  });

  test('a decision to reinstate from a later day keeps that day', () => {
    const event = {
      type: 'governors-decided',
      decision: 'd1',
      metOn: '2026-11-10',
      outcome: 'reinstated',
      reasons: 'x',
    } as const;
    const plain = evolveExclusions(state, event).decisions[0]?.governors;
    expect(plain).toStrictEqual({ metOn: '2026-11-10', outcome: 'reinstated' });
    const later = evolveExclusions(state, { ...event, backOn: '2026-11-16' }).decisions[0]?.governors;
    expect(later).toStrictEqual({ metOn: '2026-11-10', outcome: 'reinstated', backOn: '2026-11-16' });
  });
});

test('a suspension recorded late may not push a later one over 45 days (law 10)', () => {
  const pupil = of(aSuspension({ decidedAt: '2027-01-11T09:15', sessions: 84 }));
  const late = (sessions: number) =>
    command('suspend', { decision: 'd2', decidedAt: '2026-11-12T09:15', sessions });
  expect(pupil.refused('2027-06-01T10:00', late(6))).toBeNull();
  expect(pupil.refused('2027-06-01T10:00', late(7))).toEqual({
    refused: 'over-45-days',
    rule: 'law 10',
    detail: { sessionsLeft: 6, sessionsBefore: 84 },
  });
});

test('a pupil leaves the roll by an event of its own (law 40)', () => {
  const pupil = of(
    aSuspension({
      kind: 'permanent-exclusion',
      sessions: null,
      governors: { metOn: '2026-11-10', outcome: 'upheld' },
      waivedOn: '2026-11-11',
    }),
  );
  expect(pupil.does('2026-12-02T10:00', command('remove-from-roll'))[0]).toEqual({
    type: 'removed-from-roll',
    decision: 'd1',
    on: '2026-12-02',
  });
});
