import { aPupilCase, aPermanentExclusion, aSuspension } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-21T10:00';
const suspended = () => {
  const pupil = aPupil();
  pupil.does(NOW, command('suspend'));
  return pupil;
};
const withSessions = (earlierSessionsThisYear: number) =>
  aPupil(aPupilCase({ pupil: { ...aPupilCase().pupil, earlierSessionsThisYear } }));

describe('A suspension or permanent exclusion', () => {
  test('holds its reasons, its length in sessions and the words of both; parents, authority and governors hear at once (C1, law 2, 6, 7)', () => {
    const pupil = suspended();
    expect(pupil.open().exclusions.decisions).toEqual([aSuspension()]);
    expect(pupil.notices('suspension')).toEqual(['parents', 'authority', 'governing-body']);
    expect(pupil.notices('section-104-notice')).toEqual(['parents']);
    const out = aPupil();
    out.does(NOW, command('exclude-permanently'));
    expect(out.open().exclusions.decisions).toEqual([aPermanentExclusion()]);
    expect(out.notices('permanent-exclusion')).toEqual(['parents', 'authority', 'governing-body']);
  });

  test.each([
    ['date-in-the-future', { decidedAt: '2026-10-21T10:01' }, 'law 2'],
    ['missing-exclusion-reason', { reasons: [] }, 'law 3'],
    ['too-many-reasons', { reasons: ['DB', 'PP', 'PA', 'TH'] }, 'law 49'],
    ['unknown-reason', { reasons: ['XX'] }, 'law 49'],
    ['same-reason-twice', { reasons: ['DB', 'DB'] }, 'law 49'],
    ['missing-circumstances', { circumstances: ' ' }, 'law 3'],
    ['missing-voices', { voices: null }, 'B15'],
  ])('is refused with %s', (refused, changes, rule) => {
    expect(aPupil().refused(NOW, command('suspend', changes))).toMatchObject({ refused, rule });
    expect(aPupil().refused(NOW, command('exclude-permanently', changes))).toMatchObject({ refused, rule });
  });

  test.each([0, -1, 0.5, 1.5, NaN])('of %p sessions has no length (law 11)', (sessions) => {
    expect(aPupil().refused(NOW, command('suspend', { sessions }))).toEqual({
      refused: 'no-length',
      rule: 'law 11',
    });
  });

  test('never begins before it was decided; from the afternoon of that day it may (law 12, 15)', () => {
    const from = (date: string) => command('suspend', { starts: { date, session: 'pm' } });
    expect(aPupil().refused(NOW, from('2026-10-20'))).toEqual({
      refused: 'date-too-early',
      rule: 'law 12',
      detail: { on: '2026-10-20', since: '2026-10-21' },
    });
    expect(aPupil().refused(NOW, from('2026-10-21'))).toBeNull();
  });

  test('is decided once; what follows straight on is a decision of its own (law 12)', () => {
    const pupil = suspended();
    expect(pupil.refused(NOW, command('suspend'))).toEqual({ refused: 'already-decided', rule: 'law 12' });
    expect(pupil.refused(NOW, command('suspend', { decision: 'd2' }))).toBeNull();
    expect(pupil.refused(NOW, command('exclude-permanently', { decision: 'd2' }))).toBeNull();
  });

  test('is not followed by another while the pupil is permanently excluded, but after reinstatement (law 12)', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('exclude-permanently'));
    const again = command('suspend', { decision: 'd2', decidedAt: '2026-12-01T09:15' });
    expect(pupil.refused('2026-12-01T10:00', again)).toEqual({
      refused: 'already-permanently-excluded',
      rule: 'law 12',
    });
    pupil.does('2026-11-10T16:00', command('record-governors-decision', { outcome: 'reinstated' }));
    expect(pupil.refused('2026-12-01T10:00', again)).toBeNull();
  });
});

describe('Governors reinstate only where the law has them meet (law 25, 27)', () => {
  const reinstate = command('record-governors-decision', { outcome: 'reinstated' });
  const over = (sessions: number) => {
    const pupil = aPupil();
    pupil.does(NOW, command('suspend', { sessions }));
    return pupil;
  };

  test('not after five days or fewer', () => {
    expect(over(10).refused('2026-11-10T16:00', reinstate)?.refused).toBe('cannot-reinstate');
  });

  test('after six to fifteen days only when the parents asked', () => {
    const pupil = over(14);
    expect(pupil.refused('2026-11-10T16:00', reinstate)?.refused).toBe('cannot-reinstate');
    pupil.does('2026-11-09T16:00', command('record-representations'));
    expect(pupil.refused('2026-11-10T16:00', reinstate)).toBeNull();
  });

  test('after more than fifteen days without being asked', () => {
    expect(over(31).refused('2026-11-10T16:00', reinstate)).toBeNull();
  });
});

describe('The 46th day of a school year is refused (law 10)', () => {
  test('90 sessions fit, 91 do not: it says how many are left', () => {
    expect(aPupil().refused(NOW, command('suspend', { sessions: 90 }))).toBeNull();
    expect(aPupil().refused(NOW, command('suspend', { sessions: 91 }))).toEqual({
      refused: 'over-45-days',
      rule: 'law 10',
      detail: { sessionsLeft: 90, sessionsBefore: 0 },
    });
  });

  test('sessions at earlier schools count (law 10)', () => {
    expect(withSessions(77).refused(NOW, command('suspend', { sessions: 13 }))).toBeNull();
    expect(withSessions(77).refused(NOW, command('suspend', { sessions: 14 }))?.detail).toEqual({
      sessionsLeft: 13,
      sessionsBefore: 77,
    });
    expect(withSessions(90).refused(NOW, command('suspend', { sessions: 1 }))?.detail).toEqual({
      sessionsLeft: 0,
      sessionsBefore: 90,
    });
  });

  test('also where a decision recorded late would push a later one over', () => {
    const pupil = aPupil();
    pupil.does('2026-11-10T10:00', command('suspend', { decidedAt: '2026-11-10T09:15', sessions: 80 }));
    const late = { decision: 'd2', decidedAt: '2026-09-21T09:15' };
    expect(pupil.refused('2026-11-11T10:00', command('suspend', { ...late, sessions: 12 }))).toEqual({
      refused: 'over-45-days',
      rule: 'law 10',
      detail: { sessionsLeft: 10, sessionsBefore: 80 },
    });
    expect(pupil.refused('2026-11-11T10:00', command('suspend', { ...late, sessions: 10 }))).toBeNull();
  });

  test('never a permanent exclusion', () => {
    expect(withSessions(90).refused(NOW, command('exclude-permanently'))).toBeNull();
  });
});

describe('What follows a decision', () => {
  const names = [
    'arrange-provision',
    'confirm-attendance',
    'record-representations',
    'record-governors-decision',
  ] as const;

  test.each(names)('%s needs a decision, and one that is on record (law 17)', (name) => {
    expect(aPupil().refused('2026-12-01T10:00', command(name))).toEqual({
      refused: 'no-exclusion',
      rule: 'law 17',
    });
    expect(suspended().refused('2026-12-01T10:00', command(name, { decision: 'd9' }))).toEqual({
      refused: 'unknown-decision',
      rule: 'law 17',
    });
  });

  test.each([
    ['arrange-provision', 'missing-provider', { provider: ' ' }, 'law 17'],
    ['arrange-provision', 'date-too-early', { startsAt: '2026-10-20T09:00' }, 'law 17'],
    ['confirm-attendance', 'date-in-the-future', { on: '2026-12-02' }, 'C3'],
    ['confirm-attendance', 'date-too-early', { on: '2026-10-20' }, 'C3'],
    ['record-representations', 'date-in-the-future', { on: '2026-12-02' }, 'law 26'],
    ['record-governors-decision', 'date-in-the-future', { metOn: '2026-12-02' }, 'law 26'],
    ['record-governors-decision', 'missing-reasons', { reasons: '' }, 'law 34'],
  ] as const)('%s is refused with %s', (name, refused, changes, rule) => {
    expect(suspended().refused('2026-12-01T10:00', command(name, changes as object))).toMatchObject({
      refused,
      rule,
    });
  });

  test.each([
    ['confirm-attendance', 'already-attended', 'C3', '2026-11-05'],
    ['record-representations', 'already-represented', 'law 26', '2026-10-23'],
    ['record-governors-decision', 'governors-already-decided', 'law 34', '2026-11-10'],
  ] as const)('%s is recorded once: again it is %s', (name, refused, rule, on) => {
    const pupil = suspended();
    pupil.does('2026-12-01T10:00', command(name));
    expect(pupil.refused('2026-12-01T10:00', command(name))).toEqual({ refused, rule, detail: { on } });
  });

  test('provision can be arranged anew, elsewhere', () => {
    const pupil = suspended();
    pupil.does('2026-10-22T10:00', command('arrange-provision'));
    pupil.does('2026-10-23T10:00', command('arrange-provision', { provider: 'Sample Centre' }));
    expect(pupil.open().exclusions.decisions[0]?.arranged?.provider).toBe('Sample Centre');
  });
});

describe('A command whose letter would lack what the law wants in it (E4)', () => {
  test.each([
    ['provision-address', { address: ' ' }, 'the address at which full-time education takes place'],
    ['provision-times', { times: '' }, 'the times of the sessions'],
    ['report-to', { reportTo: '' }, 'the person to report to on the first day'],
  ])('is refused, naming the part and who can supply it: %s (law 5)', (id, changes, part) => {
    expect(suspended().refused('2026-10-22T10:00', command('arrange-provision', changes))).toEqual({
      refused: 'notice-lacks-part',
      rule: 'law 5',
      detail: { id, part, suppliedBy: 'headteacher' },
    });
  });

  test('so is a meeting of the governors without a place (law 32)', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('exclude-permanently'));
    expect(
      pupil.refused('2026-10-22T10:00', command('arrange-governors-meeting', { place: ' ' })),
    ).toMatchObject({
      refused: 'notice-lacks-part',
      detail: { id: 'meeting-place' },
    });
  });
});
