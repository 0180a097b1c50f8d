import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-11-12T10:00';
const suspended = (sessions = 14) => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend', { sessions }));
  return pupil;
};
const excluded = () => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('exclude-permanently'));
  return pupil;
};
const arranged = {
  type: 'governors-meeting-arranged',
  decision: 'd1',
  startsAt: '2026-12-10T16:00',
  minutes: 60,
  place: 'Room 2',
  remote: false,
  inPersonBecause: null,
};

describe('The governors’ meeting is arranged (law 32, 33)', () => {
  test('with its time, its length and its place', () => {
    expect(suspended().does(NOW, command('arrange-governors-meeting'))[0]).toEqual(arranged);
  });

  test('never in the past; at this very minute it may begin', () => {
    const at = (startsAt: string) => command('arrange-governors-meeting', { startsAt });
    expect(suspended().refused(NOW, at('2026-11-12T09:59'))).toEqual({
      refused: 'meeting-in-the-past',
      rule: 'law 32',
      detail: { startsAt: '2026-11-12T09:59' },
    });
    expect(suspended().refused(NOW, at(NOW))).toBeNull();
  });

  test('remotely where the parents asked, or in person with the condition that is not met', () => {
    const pupil = suspended();
    pupil.does('2026-10-23T10:00', command('ask-for-remote-meeting'));
    const refused = { refused: 'remote-meeting-asked', rule: 'law 33', detail: { on: '2026-10-23' } };
    for (const inPersonBecause of [null, ' '])
      expect(pupil.refused(NOW, command('arrange-governors-meeting', { inPersonBecause }))).toEqual(refused);
    expect(pupil.refused(NOW, command('arrange-governors-meeting', { remote: true }))).toBeNull();
    const inPersonBecause = 'The family has no connection.';
    expect(pupil.does(NOW, command('arrange-governors-meeting', { inPersonBecause }))[0]).toEqual({
      ...arranged,
      inPersonBecause,
    });
  });

  test('anew when time, length, place or way changes; the same again is no news', () => {
    const pupil = suspended();
    pupil.does(NOW, command('arrange-governors-meeting'));
    expect(pupil.refused(NOW, command('arrange-governors-meeting'))).toEqual({
      refused: 'nothing-changes',
      rule: 'law 32',
    });
    for (const change of [
      { startsAt: '2026-12-11T16:00' },
      { minutes: 90 },
      { place: 'Room 3' },
      { remote: true },
    ])
      expect(pupil.refused(NOW, command('arrange-governors-meeting', change))).toBeNull();
  });
});

describe('What the governors can decide (law 25 to 27, 34)', () => {
  const reinstate = command('record-governors-decision', { outcome: 'reinstated' });

  test('they reinstate only where they must meet: not after five days, nor unasked up to fifteen', () => {
    const cannot = { refused: 'cannot-reinstate', rule: 'law 25, 27' };
    expect(suspended(10).refused(NOW, reinstate)).toEqual(cannot);
    expect(suspended(14).refused(NOW, reinstate)).toEqual(cannot);
    const asked = suspended(14);
    asked.does('2026-10-23T10:00', command('record-representations'));
    expect(asked.refused(NOW, reinstate)).toBeNull();
    expect(suspended(32).refused(NOW, reinstate)).toBeNull();
    expect(excluded().refused(NOW, reinstate)).toBeNull();
  });

  test('reinstated from a later day, never from an earlier one; upheld there is no return', () => {
    const back = (backOn: string, outcome: 'upheld' | 'reinstated' = 'reinstated') =>
      command('record-governors-decision', { outcome, backOn });
    expect(excluded().refused(NOW, back('2026-11-09'))).toEqual({
      refused: 'date-too-early',
      rule: 'law 34',
      detail: { on: '2026-11-09', since: '2026-11-10' },
    });
    expect(excluded().refused(NOW, back('2026-11-16', 'upheld'))).toEqual({
      refused: 'upheld-has-no-return',
      rule: 'law 34',
    });
    expect(excluded().refused(NOW, back('2026-11-10'))).toBeNull();
    expect(excluded().does(NOW, back('2026-11-16'))[0]).toMatchObject({ backOn: '2026-11-16' });
  });

  test('the letter’s way is kept where it was not by hand on the day', () => {
    const given = { how: 'first-class-post', on: '2026-11-11' } as const;
    expect(excluded().does(NOW, command('record-governors-decision', { given }))[0]).toMatchObject({ given });
  });
});

describe('Provision is arranged (law 5, 17)', () => {
  const at = (startsAt: string, more = {}) => command('arrange-provision', { startsAt, ...more });

  test('from the day of the decision on', () => {
    expect(suspended().refused('2026-10-21T11:00', at('2026-10-20T09:00'))).toEqual({
      refused: 'date-too-early',
      rule: 'law 17',
      detail: { on: '2026-10-20', since: '2026-10-21' },
    });
    expect(suspended().refused('2026-10-21T11:00', at('2026-10-21T13:00'))).toBeNull();
  });

  test('the 48 hours can be given up only for a start before day six, the fifth of November', () => {
    expect(suspended().refused(NOW, at('2026-11-05T09:00', { waived: true }))).toEqual({
      refused: 'cannot-waive-notice',
      rule: 'law 5',
      detail: { due: '2026-11-05' },
    });
    expect(suspended().refused(NOW, at('2026-11-04T09:00', { waived: true }))).toBeNull();
    expect(suspended().refused(NOW, at('2026-11-05T09:00'))).toBeNull();
    expect(suspended(10).refused(NOW, at('2026-11-09T09:00', { waived: true }))).toBeNull();
  });

  test('with all that a family must be told of it; the same again is no news', () => {
    const told = { address: '1 Sample Street', reportTo: 'Robin Tester', times: '9am to 3pm', waived: true };
    const pupil = suspended();
    expect(pupil.does(NOW, at('2026-11-04T09:00', told))[0]).toEqual({
      type: 'provision-arranged',
      decision: 'd1',
      provider: 'Example Centre',
      startsAt: '2026-11-04T09:00',
      ...told,
    });
    expect(pupil.refused(NOW, at('2026-11-04T09:00', told))).toEqual({
      refused: 'nothing-changes',
      rule: 'law 5',
    });
    expect(pupil.refused(NOW, at('2026-11-04T09:00', { ...told, times: '10am to 3pm' }))).toBeNull();
  });

  test('taken back: everybody who was invited is told, and the invitation is withdrawn', () => {
    const pupil = suspended();
    pupil.does(NOW, command('arrange-governors-meeting'));
    const invited = pupil.notices('governors-invitation');
    const before = pupil.effects.length;
    pupil.does('2026-11-13T10:00', command('take-back-fact', { fact: 'governors-meeting' }));
    const { startsAt, minutes, place, remote } = arranged;
    const about = {
      decision: 'd1',
      appointment: { startsAt, minutes, place, remote, meetingId: 'governors:d1', revision: 0 },
    };
    expect(pupil.effects.slice(before)).toEqual(
      invited.map((to) => ({ kind: 'notice', notice: 'exclusion-corrected', to, about })),
    );
  });

  test('reinstates: a suspension ends there, and what follows is counted from the return (law 34)', () => {
    const pupil = suspended(32);
    pupil.does('2026-11-10T18:00', command('record-governors-decision', { outcome: 'reinstated' }));
    expect(pupil.owed('reintegration-meeting:d1').due).toBe('2026-11-10');
    pupil.does(
      '2026-11-12T10:00',
      command('suspend', { decision: 'd2', decidedAt: '2026-11-12T09:15', sessions: 4 }),
    );
    expect(pupil.owed('set-work:d2').due).toBe('2026-11-13');
    expect(pupil.owed('reintegration-meeting:d2').due).toBe('2026-11-16');
  });

  test('and the day of return that they set is the one that counts', () => {
    const pupil = suspended(32);
    const later = { outcome: 'reinstated', backOn: '2026-11-16' } as const;
    pupil.does('2026-11-10T18:00', command('record-governors-decision', later));
    expect(pupil.owed('reintegration-meeting:d1').due).toBe('2026-11-16');
  });

  test('cancelled with the decision, and taken back: it is arranged anew, for its invitation was withdrawn', () => {
    const pupil = suspended(10);
    pupil.does('2026-10-22T09:00', command('arrange-governors-meeting'));
    const invited = pupil.notices('governors-invitation');
    const before = pupil.effects.length;
    pupil.does('2026-10-22T10:00', command('cancel-exclusion'));
    const off = pupil.effects
      .slice(before)
      .flatMap((e) => (e.kind === 'notice' && e.about.appointment ? [e.to] : []));
    expect([...off].sort()).toEqual([...invited].sort());
    pupil.does('2026-10-22T12:00', command('take-back-fact', { fact: 'cancelling' }));
    expect(pupil.refused('2026-10-22T13:00', command('arrange-governors-meeting'))).toBeNull();
  });

  test('anything else taken back withdraws no invitation', () => {
    const pupil = suspended();
    pupil.does(NOW, command('arrange-governors-meeting'));
    pupil.does(NOW, command('arrange-provision'));
    const before = pupil.effects.length;
    pupil.does('2026-11-13T10:00', command('take-back-fact', { fact: 'provision' }));
    expect(pupil.effects.slice(before)).toEqual([
      { kind: 'notice', notice: 'exclusion-corrected', to: 'parents', about: { decision: 'd1' } },
    ]);
  });
});
