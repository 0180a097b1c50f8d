import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

/** Permanently excluded on Wednesday 21 October 2026; upheld on Tuesday 10 November, the letter by hand that day. */
const upheld = (given?: Parameters<typeof command<'record-governors-decision'>>[1]) => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('exclude-permanently'));
  pupil.does('2026-11-10T16:00', command('record-governors-decision', given));
  return pupil;
};
const APPLY = 'apply-for-review:d1';

describe('The right to a review (law 35, 36)', () => {
  test('fifteen school days after the letter is given by hand', () => {
    expect(upheld().owed(APPLY)).toMatchObject({ due: '2026-12-01', owedBy: 'parents', status: 'running' });
  });

  test('a letter by first-class post is given on the second working day after posting', () => {
    const given = { how: 'first-class-post', on: '2026-11-10' } as const;
    expect(upheld({ given }).owed(APPLY)).toMatchObject({ due: '2026-12-03' });
  });

  test('an application on the last day brings a hearing within fifteen school days; a day later it is refused', () => {
    const late = upheld();
    const apply = (on: string) => command('apply-for-review', { given: { how: 'by-hand', on } });
    expect(late.refused('2026-12-02T10:00', apply('2026-12-02'))).toEqual({
      refused: 'review-application-late',
      rule: 'law 35',
      detail: { due: '2026-12-01' },
    });
    const pupil = upheld();
    pupil.does('2026-12-01T10:00', apply('2026-12-01'));
    expect(pupil.owed(APPLY).status).toBe('done');
    expect(pupil.owed('review-hearing:d1')).toMatchObject({ due: '2027-01-06', owedBy: 'review-body' });
  });

  test('unused, it ends by itself on the morning after its last day, and nobody is reminded', () => {
    const pupil = upheld();
    const events = pupil.waits('2026-12-10T10:00');
    expect(events).toContainEqual({ type: 'review-window-closed', decision: 'd1', on: '2026-12-02' });
    expect(pupil.owed(APPLY).status).toBe('no-longer-needed');
    expect(pupil.notices('duty-late').filter((to) => to === 'parents')).toEqual([]);
  });

  test('an application posted in time and recorded later still counts', () => {
    const pupil = upheld();
    pupil.waits('2026-12-03T10:00');
    const given = { how: 'by-hand', on: '2026-12-01' } as const;
    pupil.does('2026-12-03T10:00', command('apply-for-review', { given }));
    expect(pupil.owed('review-hearing:d1').status).toBe('running');
  });

  test('a waiver in writing is for the roll alone: an application in time may still follow (law 35, 40)', () => {
    const pupil = upheld();
    pupil.does('2026-11-11T10:00', command('waive-review'));
    expect(pupil.owed(APPLY).status).toBe('running');
    expect(pupil.refused('2026-11-12T10:00', command('waive-review'))).toMatchObject({
      refused: 'review-already-waived',
      rule: 'law 40',
    });
    pupil.does('2026-11-12T10:00', command('apply-for-review'));
    expect(pupil.owed(APPLY).status).toBe('done');
  });

  test('before the governors have upheld there is nothing to review', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    expect(pupil.refused('2026-11-11T10:00', command('apply-for-review'))).toMatchObject({
      refused: 'nothing-to-review',
      rule: 'law 35',
    });
  });
});

const heard = (outcome: 'uphold' | 'recommend' | 'quash-and-direct') => {
  const pupil = upheld();
  pupil.does('2026-11-11T10:00', command('apply-for-review'));
  pupil.does('2026-11-20T17:00', command('record-review-decision', { outcome }));
  return pupil;
};

describe('After the review (law 38, 40)', () => {
  test.each(['recommend', 'quash-and-direct'] as const)(
    '%s: the governors reconvene within ten school days',
    (outcome) => {
      expect(heard(outcome).owed('reconsider:d1')).toMatchObject({
        due: '2026-12-04',
        owedBy: 'governing-body',
      });
    },
  );

  test('upheld by the panel there is nothing to reconsider', () => {
    const pupil = heard('uphold');
    expect(pupil.running()).not.toContain('reconsider:d1');
    expect(pupil.refused('2026-11-25T10:00', command('record-reconsideration'))).toMatchObject({
      refused: 'nothing-to-reconsider',
    });
  });

  test('reinstated on reconsideration the pupil is back: provision is no longer owed', () => {
    const pupil = heard('quash-and-direct');
    pupil.does('2026-11-25T17:00', command('record-reconsideration', { outcome: 'reinstated' }));
    expect(pupil.owed('sixth-day-provision:d1').status).toBe('no-longer-needed');
    expect(pupil.refused('2026-11-26T10:00', command('open-stage-1'))).toBeNull();
  });
});

describe('The roll (law 40)', () => {
  const off = (on: string) => command('remove-from-roll', { on });

  test('not while the way to a review is open', () => {
    expect(upheld().refused('2026-12-01T17:00', off('2026-12-01'))).toEqual({
      refused: 'too-early-for-roll',
      rule: 'law 40',
      detail: { on: '2026-12-01', since: '2026-12-02' },
    });
    expect(upheld().refused('2026-12-02T09:00', off('2026-12-02'))).toBeNull();
  });

  test('from the day of a waiver', () => {
    const pupil = upheld();
    pupil.does('2026-11-11T10:00', command('waive-review'));
    expect(pupil.refused('2026-11-11T12:00', off('2026-11-11'))).toBeNull();
  });

  test('not while a review is under way, however long it takes', () => {
    const pupil = upheld();
    pupil.does('2026-11-11T10:00', command('apply-for-review'));
    expect(pupil.refused('2027-03-01T10:00', off('2027-03-01'))).toEqual({
      refused: 'stays-on-roll',
      rule: 'law 40',
    });
  });

  test('from the day the panel’s decision to uphold is given', () => {
    expect(heard('uphold').refused('2026-11-20T18:00', off('2026-11-20'))).toBeNull();
  });

  test('a suspended pupil is never taken off it', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('suspend'));
    expect(pupil.refused('2027-01-05T10:00', off('2027-01-05'))).toMatchObject({
      refused: 'not-permanently-excluded',
    });
  });
});
