import type { PupilCase } from '../../../rules/pupil/state';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { LAW_YEAR } from '../../support/law-calendar';

const NOW = '2026-10-21T10:00';
const SIXTH = 'sixth-day-provision:d1';
const GOVERNORS = 'governors-meeting:d1';
type Changes = Parameters<typeof command<'suspend'>>[1];
const suspended = (changes: Changes = {}, state: Partial<PupilCase> = {}) => {
  const pupil = aPupil(aPupilCase(state));
  pupil.does(changes.decidedAt ?? NOW, command('suspend', changes));
  return pupil;
};
const excluded = (state: Partial<PupilCase> = {}) => {
  const pupil = aPupil(aPupilCase(state));
  pupil.does(NOW, command('exclude-permanently'));
  return pupil;
};
const living = (homeAuthority: string): Partial<PupilCase> => ({
  pupil: { ...aPupilCase().pupil, homeAuthority },
});
const told = (pupil: ReturnType<typeof aPupil>, id: string): string[] =>
  pupil.owed(id).ladder.map((r) => `${r.id}: ${r.tell.join(', ')}`);

describe('The sixth day (C3)', () => {
  test('seven days across half-term: due on the sixth school day, each day counted or skipped (law 17, C4)', () => {
    const pupil = suspended();
    expect(pupil.owed(SIXTH)).toMatchObject({
      due: '2026-11-05',
      owedBy: 'governing-body',
      status: 'running',
    });
    expect(pupil.owed(SIXTH).basis.filter((d) => d.counts === null && d.why !== 'Saturday')).toHaveLength(8);
    expect(pupil.owed(SIXTH).basis.at(-1)).toMatchObject({ date: '2026-11-05', counts: 6 });
  });

  test('the owner hears at once, then three days and one day before, on the day, and after it (E8)', () => {
    const pupil = suspended();
    expect(pupil.notices('duty-coming')).toEqual(['governing-body']);
    expect(told(pupil, SIXTH)).toEqual([
      'coming-3: governing-body',
      'coming-1: governing-body, authority',
      'due: governing-body, authority, headteacher',
      'late-1: headteacher, authority, chair',
    ]);
  });

  test('there is none for five days (law 17)', () => {
    expect(suspended({ sessions: 10 }).running()).not.toContain(SIXTH);
  });

  test('a permanent exclusion: the authority where the pupil lives (law 18)', () => {
    const pupil = excluded(living('826'));
    expect(pupil.owed(SIXTH)).toMatchObject({ due: '2026-11-05', owedBy: 'home-authority' });
    expect(told(pupil, SIXTH)).toEqual([
      'coming-3: home-authority',
      'coming-1: home-authority, authority',
      'due: home-authority, authority, headteacher',
      'late-1: headteacher, authority, chair',
    ]);
  });

  test('a home authority that is the partnership’s own is told once on each rung (E8)', () => {
    expect(told(excluded(), SIXTH)).toEqual([
      'coming-3: home-authority',
      'coming-1: home-authority',
      'due: home-authority, headteacher',
      'late-1: headteacher, authority, chair',
    ]);
  });

  test('a suspension from a pupil referral unit: the authority (law 20)', () => {
    const pru = { school: { ...aPupilCase().school, kind: 'pru' as const } };
    const pupil = suspended({}, pru);
    expect(pupil.owed(SIXTH)).toMatchObject({ owedBy: 'authority', confirmed: false });
    expect(told(pupil, SIXTH)[0]).toBe('coming-3: authority');
  });

  test('arranging provision closes nothing; attendance does, in time or late (C3)', () => {
    const pupil = suspended();
    pupil.does('2026-11-04T10:00', command('arrange-provision'));
    expect(pupil.owed(SIXTH).status).toBe('running');
    pupil.does('2026-11-06T10:00', command('confirm-attendance'));
    expect(pupil.owed(SIXTH)).toMatchObject({ status: 'done', closedOn: '2026-11-05' });
    const late = suspended();
    late.does('2026-11-06T10:00', command('confirm-attendance', { on: '2026-11-06' }));
    expect(late.owed(SIXTH).status).toBe('done-late');
  });

  test('a second suspension straight after the first brings the sixth day of the run (law 17, C7)', () => {
    const pupil = suspended({ sessions: 6 });
    expect(pupil.running()).not.toContain(SIXTH);
    const starts = { date: '2026-11-03', session: 'am' as const };
    pupil.does(
      '2026-10-23T10:00',
      command('suspend', { decision: 'd2', decidedAt: '2026-10-23T09:15', sessions: 8, starts }),
    );
    expect(pupil.owed('sixth-day-provision:d2').due).toBe('2026-11-05');
  });

  test('a permanent exclusion begins after the suspension before it, with a clock of its own (law 12, 18, C7)', () => {
    const pupil = suspended();
    const next = { decision: 'd2', decidedAt: '2026-11-03T09:15' };
    pupil.does('2026-11-03T10:00', command('exclude-permanently', next));
    expect(pupil.owed(SIXTH).due).toBe('2026-11-05');
    expect(pupil.owed('sixth-day-provision:d2')).toMatchObject({
      due: '2026-11-16',
      owedBy: 'home-authority',
    });
  });

  test('a suspension that the governors end owes no education elsewhere any more (law 17, 34)', () => {
    const pupil = suspended({ sessions: 40 });
    const back = { metOn: '2026-11-03', outcome: 'reinstated' as const };
    pupil.does('2026-11-03T16:00', command('record-governors-decision', back));
    expect(pupil.owed(SIXTH)).toMatchObject({ status: 'no-longer-needed', closedOn: '2026-11-03' });
  });

  test('what was attended before the governors met stays met', () => {
    const pupil = suspended({ sessions: 40 });
    pupil.does('2026-11-06T10:00', command('confirm-attendance'));
    pupil.does('2026-11-10T16:00', command('record-governors-decision', { outcome: 'reinstated' }));
    expect(pupil.owed(SIXTH).status).toBe('done');
  });
});

describe('The governors’ meeting (C5)', () => {
  const due = (changes: Changes): string | null | undefined =>
    suspended(changes)
      .open()
      .owed.find((o) => o.id === GOVERNORS)?.due;

  test('more than fifteen days in the term: 15 school days, regardless (law 28)', () => {
    expect(due({ sessions: 30 })).toBeUndefined();
    expect(due({ sessions: 31 })).toBe('2026-11-19');
  });

  test('more than five days: 50 school days, once the parents make representations (law 26, 27)', () => {
    const pupil = suspended();
    expect(pupil.running()).not.toContain(GOVERNORS);
    pupil.does('2026-10-23T10:00', command('record-representations'));
    expect(pupil.owed(GOVERNORS)).toMatchObject({ due: '2027-01-22', owedBy: 'governing-body' });
    expect(pupil.notices('duty-coming')).toEqual(['governing-body', 'governing-body']);
  });

  test('five days or fewer: none, even with representations (law 25)', () => {
    const pupil = suspended({ sessions: 10 });
    pupil.does('2026-10-23T10:00', command('record-representations'));
    expect(pupil.running()).not.toContain(GOVERNORS);
    expect(pupil.owed('consider-representations:d1')).toMatchObject({ due: null, status: 'running' });
  });

  test('the days of the term add up: a third suspension crosses the line (law 28)', () => {
    const pupil = suspended({ sessions: 16, decidedAt: '2026-09-10T09:15' });
    expect(pupil.running()).not.toContain(GOVERNORS);
    pupil.does(NOW, command('suspend', { decision: 'd2', sessions: 15 }));
    expect(pupil.owed('governors-meeting:d2').due).toBe('2026-11-19');
  });

  test('a permanent exclusion: 15 school days, regardless (law 29)', () => {
    expect(excluded().owed(GOVERNORS).due).toBe('2026-11-19');
  });

  test('an exam that would be lost brings it forward to the school day before (law 30)', () => {
    expect(due({ sessions: 4, losesExamOn: '2026-11-12' })).toBe('2026-11-11');
  });

  test('it is met when they met, and late after its day (law 31)', () => {
    const pupil = excluded();
    pupil.does('2026-11-20T10:00', command('record-governors-decision', { metOn: '2026-11-20' }));
    expect(pupil.owed(GOVERNORS)).toMatchObject({ status: 'done-late', closedOn: '2026-11-20' });
  });

  test('upheld, the home authority still owes the sixth day (law 18)', () => {
    const pupil = excluded();
    pupil.does('2026-11-10T16:00', command('record-governors-decision'));
    expect(pupil.running()).toContain(SIXTH);
  });
});

describe('Where the calendar ends (D3)', () => {
  const short = { years: [{ ...LAW_YEAR, to: '2026-11-03' }] };

  test.each([
    ['maintained', 'governing-body'],
    ['pru', 'authority'],
  ] as const)('a duty of a %s school stands without a date, owed by the %s', (kind, owedBy) => {
    const pupil = suspended({}, { calendar: short, school: { ...aPupilCase().school, kind } });
    expect(pupil.owed(SIXTH)).toMatchObject({
      due: null,
      missing: { school: 'school-1', year: '2026/27' },
      owedBy,
      ladder: [],
    });
  });

  test('with the calendar come date, days, rule and source, and the owner hears', () => {
    const pupil = excluded({ ...living('826'), calendar: short });
    expect(pupil.owed(SIXTH)).toMatchObject({ due: null, owedBy: 'home-authority' });
    expect(pupil.owed(GOVERNORS)).toMatchObject({ due: null, owedBy: 'governing-body' });
    const calendar = { years: [LAW_YEAR] };
    pupil.hears('2026-10-22T10:00', { type: 'calendar-changed', calendar });
    const known = excluded(living('826'));
    for (const id of [SIXTH, GOVERNORS]) expect(pupil.owed(id)).toEqual(known.owed(id));
    expect(pupil.notices('duty-coming').slice(-2)).toEqual(['home-authority', 'governing-body']);
  });

  test('what is met without a date is met', () => {
    const pupil = suspended({}, { calendar: short });
    pupil.does('2026-11-05T16:00', command('confirm-attendance'));
    expect(pupil.owed(SIXTH)).toMatchObject({ status: 'done', closedOn: '2026-11-05' });
  });

  test('a sixth day that a wrong calendar took away comes back with the right one', () => {
    const pupil = suspended({ sessions: 11 });
    const partDays = [{ date: '2026-10-21', open: ['pm' as const] }];
    const holidays = [...(LAW_YEAR.holidays ?? []), { from: '2026-10-21', to: '2027-08-31', name: 'Error' }];
    pupil.hears('2026-10-22T10:00', {
      type: 'calendar-changed',
      calendar: { years: [{ ...LAW_YEAR, holidays, partDays }] },
    });
    expect(pupil.owed(SIXTH)).toMatchObject({ due: null, status: 'running' });
    pupil.hears('2026-10-22T11:00', { type: 'calendar-changed', calendar: { years: [LAW_YEAR] } });
    expect(pupil.owed(SIXTH)).toMatchObject({ due: '2026-11-05', status: 'running' });
  });
});
