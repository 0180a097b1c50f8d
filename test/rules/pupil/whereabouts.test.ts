import { placeOn, whereabouts } from '../../../rules/pupil/whereabouts';
import { boardOf } from '../../../rules/pupil/board';
import type { Direction } from '../../../rules/off-site/state';
import type { Separation } from '../../../rules/separation/state';
import { anObligation, aPupilCase, aSuspension, onStage } from '../../support/cases';

const ofDecisions = (...decisions: ReturnType<typeof aSuspension>[]) =>
  aPupilCase({ exclusions: { decisions } });

const aDirection = (overrides: Partial<Direction> = {}): Direction => ({
  id: 'o1',
  school: 'school-1',
  decidedOn: '2026-10-12',
  provider: 'Example Centre',
  address: '1 Sample Road',
  reportTo: 'Robin Tester',
  firstDay: '2026-10-19',
  days: 5,
  times: '9am to 3pm',
  reasons: 'Small groups.',
  objectives: 'In class all day.',
  noticeGivenOn: '2026-10-12',
  reviews: [],
  asked: [],
  endedOn: null,
  ...overrides,
});

const aSeparation = (overrides: Partial<Separation> = {}): Separation => ({
  id: 's1',
  decidedOn: '2026-11-09',
  firstDay: '2026-11-09',
  ledBy: 'Robin Tester',
  provision: null,
  reviews: [],
  endedOn: null,
  ...overrides,
});

describe('where a pupil is', () => {
  it('is in school where nothing says otherwise, and at home from the first day of a suspension to its last', () => {
    expect(whereabouts(aPupilCase())).toEqual([]);
    expect(whereabouts(ofDecisions(aSuspension()))).toEqual([
      { place: 'suspended', from: '2026-10-21', until: '2026-11-06' },
    ]);
  });

  it('is at home while education is only arranged, and in provision from the day it was attended (law 17)', () => {
    const arranged = { provider: 'Example Centre', startsAt: '2026-11-05T09:00' };
    expect(whereabouts(ofDecisions(aSuspension({ arranged })))).toHaveLength(1);
    expect(whereabouts(ofDecisions(aSuspension({ arranged, attendedOn: '2026-11-05' })))).toEqual([
      { place: 'suspended', from: '2026-10-21', until: '2026-11-04' },
      { place: 'provision', from: '2026-11-05', until: '2026-11-06' },
    ]);
  });

  it('is back in school on the day on which a suspension was cancelled, and all along where that was before it began', () => {
    expect(whereabouts(ofDecisions(aSuspension({ cancelledOn: '2026-11-03' })))).toEqual([
      { place: 'suspended', from: '2026-10-21', until: '2026-11-02' },
    ]);
    expect(whereabouts(ofDecisions(aSuspension({ cancelledOn: '2026-10-21' })))).toEqual([]);
  });

  it('is in school when only lunchtimes are suspended (law 11)', () => {
    expect(whereabouts(ofDecisions(aSuspension({ lunchtimes: true, sessions: 4 })))).toEqual([]);
  });

  it('is permanently excluded without a last day, until reinstated', () => {
    const out = aSuspension({ kind: 'permanent-exclusion', sessions: null });
    expect(whereabouts(ofDecisions(out))).toEqual([
      { place: 'permanently-excluded', from: '2026-10-21', until: null },
    ]);
    const governors = { metOn: '2026-11-10', outcome: 'reinstated', backOn: '2026-11-12' } as const;
    expect(whereabouts(ofDecisions({ ...out, governors }))).toEqual([
      { place: 'permanently-excluded', from: '2026-10-21', until: '2026-11-11' },
    ]);
  });

  it('is in provision for the school days of an off-site direction, or until it is ended (law 42)', () => {
    const of = (direction: Direction) => whereabouts(aPupilCase({ offSite: { directions: [direction] } }));
    expect(of(aDirection())).toEqual([{ place: 'provision', from: '2026-10-19', until: '2026-10-23' }]);
    expect(of(aDirection({ endedOn: '2026-10-21' }))).toEqual([
      { place: 'provision', from: '2026-10-19', until: '2026-10-20' },
    ]);
    expect(of(aDirection({ days: 1_000 }))).toEqual([
      { place: 'provision', from: '2026-10-19', until: null },
    ]);
  });

  it('is kept apart and not suspended during a safeguarding separation, until provision is attended (law 45a)', () => {
    const provision = { provider: 'Example Centre', attendedOn: '2026-11-11' };
    expect(whereabouts(aPupilCase({ separations: [aSeparation()] }))).toEqual([
      { place: 'separated', from: '2026-11-09', until: null },
    ]);
    expect(
      whereabouts(aPupilCase({ separations: [aSeparation({ provision, endedOn: '2026-11-13' })] })),
    ).toEqual([
      { place: 'separated', from: '2026-11-09', until: '2026-11-10' },
      { place: 'provision', from: '2026-11-11', until: '2026-11-12' },
    ]);
  });

  it('is one place on any day: of two that are true, provision before exclusion', () => {
    const state = { ...ofDecisions(aSuspension()), offSite: { directions: [aDirection({ days: 4 })] } };
    const away = whereabouts(state);
    expect(away).toEqual([
      { place: 'provision', from: '2026-10-19', until: '2026-10-22' },
      { place: 'suspended', from: '2026-10-23', until: '2026-11-06' },
    ]);
    expect(placeOn(away, '2026-10-22')?.place).toBe('provision');
    expect(placeOn(away, '2026-11-07')).toBeUndefined();
  });
});

describe('what the board shows of a case', () => {
  const daySix = anObligation({
    id: 'sixth-day-provision:d1',
    duty: 'sixth-day-provision',
    arisesFrom: 'd1',
    owedBy: 'governing-body',
    due: '2026-11-05',
  });

  it('is what is due first; what has no day comes after all that has one, and what is closed is not owed', () => {
    const undated = anObligation({ id: 'a', due: null, duty: 'off-site-review', owedBy: 'governing-body' });
    const closed = anObligation({ id: 'b', status: 'done', closedOn: '2026-09-18', due: '2026-09-18' });
    const first = (owed: ReturnType<typeof anObligation>[]) => boardOf(aPupilCase({ owed })).first;
    expect(first([closed])).toBeNull();
    expect(first([undated, closed])).toEqual({
      due: null,
      duty: 'off-site-review',
      owedBy: 'governing-body',
    });
    expect(first([undated, daySix, anObligation()])?.due).toBe('2026-09-21');
  });

  it('is the stage and the lead, who stays when the programme has ended', () => {
    expect(boardOf(aPupilCase())).toMatchObject({ stage: 'not-open', lead: null, daySix: null });
    expect(boardOf(aPupilCase({ programme: onStage('stage-2') }))).toMatchObject({
      stage: 'stage-2',
      lead: 'person-1',
    });
  });

  it('is the next day six, seen five school days before it, and whether a place is arranged', () => {
    const state = { ...ofDecisions(aSuspension()), owed: [daySix] };
    expect(boardOf(state).daySix).toEqual({ due: '2026-11-05', seenFrom: '2026-10-21', hasPlace: false });
    const arranged = { provider: 'Example Centre', startsAt: '2026-11-05T09:00' };
    const held = { ...ofDecisions(aSuspension({ arranged })), owed: [daySix] };
    expect(boardOf(held).daySix?.hasPlace).toBe(true);
    expect(
      boardOf({ ...held, owed: [{ ...daySix, status: 'done', closedOn: '2026-11-05' }] }).daySix,
    ).toBeNull();
    // Without a calendar a week is looked ahead.
    expect(boardOf({ ...state, calendar: { years: [] } }).daySix?.seenFrom).toBe('2026-10-29');
  });
});
