import { compileCalendar } from '../../../rules/calendar/school-days';
import { decideDay, targetsOn } from '../../../rules/monitoring/decide';
import { dayGate, pupilGate } from '../../../rules/monitoring/gate';
import { weekOf } from '../../../rules/monitoring/week';
import { aPupilCase, aSuspension, onStage } from '../../support/cases';
import { LAW_CALENDAR } from '../../support/law-calendar';

const calendar = compileCalendar('school-1', LAW_CALENDAR);
const TODAY = '2026-11-03';
const targets = onStage().targets;

describe('a school’s day (B4)', () => {
  it('is open on a school day that has come', () => {
    expect(dayGate(calendar, TODAY, TODAY)).toBeNull();
    expect(dayGate(calendar, '2026-10-23', TODAY)).toBeNull();
  });

  it.each([
    ['2026-11-04', 'date-in-the-future', { on: '2026-11-04' }],
    ['2026-10-31', 'no-school-that-day', { on: '2026-10-31', why: 'Saturday' }],
    ['2026-10-28', 'no-school-that-day', { on: '2026-10-28', why: 'Half-term' }],
    ['2026-11-02', 'no-school-that-day', { on: '2026-11-02', why: 'INSET day' }],
    ['2025-11-03', 'calendar-year-missing', { year: '2025/26' }],
  ])('%s is refused: %s', (on, refused, detail) => {
    expect(dayGate(calendar, on, TODAY)).toMatchObject({ refused, detail });
  });
});

describe('a pupil’s day', () => {
  const onProgramme = (more = {}) => aPupilCase({ programme: onStage(), ...more });

  it('can be marked from the day the programme opened, against targets that are set', () => {
    expect(pupilGate(onProgramme())('2026-09-14')).toBeNull();
    expect(pupilGate(onProgramme())('2026-09-11')).toMatchObject({
      refused: 'programme-opened-later',
      detail: { since: '2026-09-14' },
    });
    expect(pupilGate(aPupilCase())('2026-09-14')).toMatchObject({ refused: 'programme-not-open' });
    const none = aPupilCase({ programme: onStage('stage-1', { targets: [] }) });
    expect(pupilGate(none)('2026-09-14')).toMatchObject({ refused: 'missing-targets' });
  });

  it('is not in school on each day of a suspension, and is again on the day back', () => {
    const state = onProgramme({ exclusions: { decisions: [aSuspension({ sessions: 4 })] } });
    const refused = (on: string) => pupilGate(state)(on)?.refused;
    expect(['2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23'].map(refused)).toEqual([
      undefined,
      'not-in-school-that-day',
      'not-in-school-that-day',
      undefined,
    ]);
  });

  it.each([
    ['half of the day is left', aSuspension({ sessions: 1 })],
    ['only lunchtimes are lost', aSuspension({ sessions: 2, lunchtimes: true })],
    ['it was cancelled before', aSuspension({ cancelledOn: '2026-10-20' })],
  ])('is marked where %s', (_why, decision) => {
    expect(pupilGate(onProgramme({ exclusions: { decisions: [decision] } }))('2026-10-21')).toBeNull();
  });

  it('is marked on a day recorded as spent in school', () => {
    const inSchool = [{ school: 'school-1', date: '2026-10-22' }];
    const state = onProgramme({ exclusions: { decisions: [aSuspension({ sessions: 8 })], inSchool } });
    expect(pupilGate(state)('2026-10-22')).toBeNull();
    expect(pupilGate(state)('2026-10-23')).toMatchObject({ refused: 'not-in-school-that-day' });
  });

  it('is not in school after a permanent exclusion, until the pupil is reinstated', () => {
    const out = aSuspension({ kind: 'permanent-exclusion', sessions: null });
    const governors = {
      metOn: '2026-11-10',
      outcome: 'reinstated' as const,
      reasons: '',
      backOn: '2026-11-12',
    };
    const state = onProgramme({ exclusions: { decisions: [{ ...out, governors }] } });
    expect(pupilGate(state)('2026-11-11')).toMatchObject({ refused: 'not-in-school-that-day' });
    expect(pupilGate(state)('2026-11-12')).toBeNull();
  });

  it('has a mark for each target, or was absent', () => {
    const [first, second] = targets.map(({ id, text }) => ({ target: id, text }));
    expect(decideDay(targets, 'all-met')).toEqual({
      absent: false,
      marks: [
        { ...first, mark: 'met' },
        { ...second, mark: 'met' },
      ],
    });
    expect(decideDay(targets, 'absent')).toEqual({ absent: true, marks: [] });
    const entered = [
      { target: 't2', mark: 'not-yet' as const },
      { target: 't1', mark: 'partly' as const },
    ];
    expect(decideDay(targets, entered)).toEqual({
      absent: false,
      marks: [
        { ...first, mark: 'partly' },
        { ...second, mark: 'not-yet' },
      ],
    });
  });

  it('is refused where a target has no mark, or a mark no target', () => {
    const met = { target: 't1', mark: 'met' as const };
    expect(decideDay(targets, [met])).toMatchObject({
      refused: 'target-not-marked',
      detail: { target: 'Ask for help before leaving the room' },
    });
    const unknown = { ...met, target: 't9' };
    expect(decideDay(targets, [met, unknown])).toMatchObject({ refused: 'unknown-target' });
    expect(decideDay([], 'all-met')).toMatchObject({ refused: 'missing-targets' });
    expect(decideDay([], 'absent')).toEqual({ absent: true, marks: [] });
  });

  it('is corrected against the targets of that day, though others have been set since', () => {
    const state = onProgramme();
    const kept = {
      absent: false,
      marks: [{ target: 'old', text: 'Bring a pen', mark: 'met' as const }],
    };
    expect(targetsOn(state, undefined)).toEqual(targets);
    expect(targetsOn(state, { absent: true, marks: [] })).toEqual(targets);
    expect(targetsOn(state, kept)).toEqual([{ id: 'old', text: 'Bring a pen' }]);
    expect(targetsOn(aPupilCase(), undefined)).toEqual([]);
  });
});

describe('the days since the last review (B5)', () => {
  const on = (day: string, ...marks: ('met' | 'partly' | 'not-yet')[]) => ({
    on: day,
    absent: marks.length === 0,
    marks: marks.map((mark, at) => ({ target: `t${at + 1}`, text: '', mark })),
  });

  it.each([
    ['met on each day', ['met', 'met'], 'met'],
    ['met on none', ['not-yet', 'not-yet'], 'not-yet'],
    ['met on some', ['met', 'not-yet'], 'partly'],
    ['partly met on some', ['partly', 'not-yet'], 'partly'],
  ] as const)('come to the mark of a target %s', (_when, marks, comesTo) => {
    const seen = marks.map((mark, at) => on(`2026-09-1${5 + at}`, mark));
    expect(weekOf(targets.slice(0, 1), seen)).toMatchObject([{ target: 't1', comesTo }]);
  });

  it('say nothing of a target that was marked on none, or where the pupil was absent', () => {
    const [first, second] = weekOf(targets, [on('2026-09-15'), on('2026-09-16', 'met')]);
    expect(first).toEqual({ target: 't1', days: [{ on: '2026-09-16', mark: 'met' }], comesTo: 'met' });
    expect(second).toEqual({ target: 't2', days: [], comesTo: null });
  });
});
