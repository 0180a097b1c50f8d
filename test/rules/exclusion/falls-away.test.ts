import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const helped = { ...aPupilCase().pupil, lookedAfter: true };
const status = (pupil: ReturnType<typeof aPupil>, id: string) => pupil.owed(id).status;

describe('A duty that nobody can meet any more falls away', () => {
  test('education from day one, where the pupil is back in school on that day (law 23)', () => {
    const owed = (sessions: number) => {
      const pupil = aPupil(aPupilCase({ pupil: helped }));
      pupil.does('2026-10-21T10:00', command('suspend', { sessions }));
      return pupil.running().includes('day-one-provision:d1');
    };
    expect(owed(2)).toBe(false);
    expect(owed(4)).toBe(true);
  });

  test('the meeting on return, where the pupil does not return: permanently excluded meanwhile (law 41)', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('suspend', { sessions: 4 }));
    expect(status(pupil, 'reintegration-meeting:d1')).toBe('running');
    const gone = { decision: 'd2', decidedAt: '2026-11-03T09:15' };
    pupil.does('2026-11-03T10:00', command('exclude-permanently', gone));
    expect(status(pupil, 'reintegration-meeting:d1')).toBe('no-longer-needed');
  });

  test('work, once the pupil is off the roll; education from day six is owed still (law 18, 40)', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    pupil.does(
      '2026-11-10T18:00',
      command('record-governors-decision', { given: { how: 'email', on: '2026-11-10' } }),
    );
    expect(status(pupil, 'set-work:d1')).toBe('running');
    pupil.does('2026-12-02T10:00', command('remove-from-roll'));
    expect(status(pupil, 'set-work:d1')).toBe('no-longer-needed');
    expect(status(pupil, 'sixth-day-provision:d1')).toBe('running');
  });

  test('the right to a review, because its last day has gone by: the reason says so', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    pupil.does(
      '2026-11-10T18:00',
      command('record-governors-decision', { given: { how: 'email', on: '2026-11-10' } }),
    );
    expect(pupil.waits('2026-12-10T00:00')).toContainEqual({
      type: 'obligation-lapsed',
      id: 'apply-for-review:d1',
      on: '2026-12-02',
      why: 'review-window-closed',
    });
  });
});

describe('The governing body hears what parents ask of it, at once', () => {
  test('representations, and a remote meeting, also where it must meet in any case (law 26, 29, 33)', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    pupil.does('2026-10-23T10:00', command('record-representations'));
    pupil.does('2026-10-23T11:00', command('ask-for-remote-meeting'));
    expect(pupil.notices('word-from-parents')).toEqual(['governing-body', 'governing-body']);
  });

  test('a remote meeting cannot be asked for once they have begun to meet', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-10-21T10:00', command('exclude-permanently'));
    pupil.does('2026-11-10T16:05', command('begin-governors-meeting'));
    expect(pupil.refused('2026-11-10T16:10', command('ask-for-remote-meeting'))).toEqual({
      refused: 'governors-already-began',
      rule: 'law 13',
      detail: { on: '2026-11-10' },
    });
  });
});
