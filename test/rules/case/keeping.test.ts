import { evolveObligations } from '../../../rules/case/evolve-obligations';
import { KEEPING } from '../../../rules/case/keeping';
import type { Duty, Obligation, Owed } from '../../../rules/case/obligation';
import { reconcile } from '../../../rules/case/reconcile';
import { keptInWords } from '../../../rules/notices/kept-words';
import { anObligation } from '../../support/cases';

const NOW = '2026-11-02T10:00';
const TOLD = '2026-11-05';

const onRecord = (duty: Duty, due: string | null = TOLD): Obligation => anObligation({ id: 'o1', duty, due });

const unjudged = ({ status: _status, ...owed }: Obligation): Owed => owed;

function wanted(duty: Duty, due: string | null): Owed {
  const owed = unjudged(anObligation({ id: 'o1', duty, due, basis: [] }));
  return due === null ? { ...owed, missing: { school: 'school-1', year: '2026/27' } } : owed;
}

/** A duty after one change after another: to which day each would bring it, and why. */
function after(duty: Duty, ...changes: [due: string | null, why?: string][]): Obligation | undefined {
  const steps = changes.map(([due, why = 'calendar-changed']) => ({ due, why }));
  return steps.reduce(
    (owed, { due, why }) => reconcile(owed, [wanted(duty, due)], NOW, why).reduce(evolveObligations, owed),
    [onRecord(duty)],
  )[0];
}

const duties = Object.keys(KEEPING) as Duty[];
const those = (earlier: string): Duty[] => duties.filter((d) => KEEPING[d].earlier === earlier);

describe('a calendar that makes a date later', () => {
  test.each(duties)('moves it, by the law: %s', (duty) => {
    expect(after(duty, ['2026-11-10'])).toMatchObject({ due: '2026-11-10' });
    expect(after(duty, ['2026-11-10'])).not.toHaveProperty('kept');
  });
});

describe('a calendar that makes a date earlier', () => {
  test.each(those('moves'))('moves it where an institution must act the sooner: %s', (duty) => {
    expect(after(duty, ['2026-11-03'])).toMatchObject({ due: '2026-11-03' });
    expect(after(duty, ['2026-11-03'])).not.toHaveProperty('kept');
  });

  test('moves day six: the child has a right to the earlier day', () => {
    expect(KEEPING['sixth-day-provision']).toMatchObject({ earlier: 'moves', familyHears: true });
  });

  test.each(those('stands'))('leaves it where it is somebody’s right, with its count: %s', (duty) => {
    const found = after(duty, ['2026-11-03']);
    const kept = { what: 'due', until: TOLD, wouldBe: '2026-11-03' };
    expect(found).toEqual({ ...onRecord(duty), kept });
  });

  test('moves the governors’ meeting, and leaves the family its time to write', () => {
    expect(after('governors-meeting', ['2026-11-03'])).toMatchObject({
      due: '2026-11-03',
      kept: { what: 'time-to-write', until: TOLD, wouldBe: '2026-11-03' },
    });
  });

  test('leaves no time to write that has gone by already', () => {
    const owed = [onRecord('governors-meeting', '2026-10-30')];
    const [event] = reconcile(owed, [wanted('governors-meeting', '2026-10-28')], NOW, 'calendar-changed');
    expect(event).toMatchObject({ due: '2026-10-28' });
    expect(event).not.toHaveProperty('kept');
  });
});

describe('a date that was kept', () => {
  const kept = after('stage-decision', ['2026-11-03']);

  test('stays through whatever happens next in the case', () => {
    for (const why of ['review-held', 'suspended', 'rung-climbed'])
      expect(after('stage-decision', ['2026-11-03'], ['2026-11-03', why])).toEqual(kept);
    const governors = after('governors-meeting', ['2026-11-03'], ['2026-11-03', 'review-held']);
    expect(governors?.kept?.until).toBe(TOLD);
  });

  test('is met in time by it, not by the day the calendar would make of it', () => {
    const want = { ...wanted('stage-decision', '2026-11-03'), metOn: '2026-11-04' };
    const events = reconcile(kept ? [kept] : [], [want], NOW, 'moved-to-stage-2');
    expect(events).toEqual([{ type: 'obligation-met', id: 'o1', on: '2026-11-04', late: false }]);
  });

  test('says its reason once, and anew where another edit would make it yet another day', () => {
    const again = wanted('stage-decision', '2026-11-03');
    expect(reconcile(kept ? [kept] : [], [again], NOW, 'calendar-changed')).toEqual([]);
    expect(after('stage-decision', ['2026-11-03'], ['2026-10-30'])?.kept).toMatchObject({
      until: TOLD,
      wouldBe: '2026-10-30',
    });
  });

  test.each([TOLD, '2026-11-06'])(
    'is simply the date again once an edit gives as much or more: %s',
    (due) => {
      expect(after('stage-decision', ['2026-11-03'], [due])).toMatchObject({ due });
      expect(after('stage-decision', ['2026-11-03'], [due])).not.toHaveProperty('kept');
      expect(after('governors-meeting', ['2026-11-03'], [due])).not.toHaveProperty('kept');
    },
  );

  test('gives way to a correction: a date that was wrong goes', () => {
    expect(after('stage-decision', ['2026-11-03'], ['2026-11-02', 'exclusion-corrected'])).toMatchObject({
      due: '2026-11-02',
    });
    expect(after('stage-decision', ['2026-10-28', 'exclusion-corrected'])).toMatchObject({
      due: '2026-10-28',
    });
  });

  test('stays while a year of the calendar is missing, so that no detour shortens it', () => {
    const found = after('stage-decision', [null], ['2026-11-03']);
    expect(found).toMatchObject({ due: TOLD, kept: { until: TOLD, wouldBe: '2026-11-03' } });
    expect(found).not.toHaveProperty('missing');
    expect(after('governors-meeting', [null], ['2026-11-03'])?.kept?.until).toBe(TOLD);
  });
});

describe('in words', () => {
  test('what stands, and what the calendar would make of it', () => {
    expect(keptInWords({ what: 'due', until: TOLD, wouldBe: '2026-11-03' })).toBe(
      'A change of the calendar would make this Tuesday 3 November 2026. The family was told Thursday 5 November 2026, so that stays.',
    );
    expect(keptInWords({ what: 'time-to-write', until: TOLD, wouldBe: '2026-11-03' })).toBe(
      'A change of the calendar made this Tuesday 3 November 2026. The family was given until Thursday 5 November 2026 to write, so that stays.',
    );
  });

  test('also where it would leave no day at all', () => {
    expect(keptInWords({ what: 'due', until: TOLD, wouldBe: null })).toContain('would leave no day');
    expect(keptInWords({ what: 'time-to-write', until: TOLD, wouldBe: null })).toContain('leaves no day');
  });
});
