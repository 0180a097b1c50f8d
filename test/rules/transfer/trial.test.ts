import { editionOf } from '../../../rules/editions';
import type { Transfer } from '../../../rules/transfer/state';
import { aPupilCase, onStage } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, referred } from '../../support/given';

const TRIAL = { weeks: 12, reviewOn: '2026-10-09' };
const trial = (changes: object = {}) =>
  command('record-panel-decision', { kind: 'trial', trial: TRIAL, starts: '2026-09-07', ...changes });

/** On Stage 3, the transfer proposed and agreed to by the parents, booked into a meeting of the panel on this day. */
function heardOn(day: string) {
  const meeting = { on: '2026-07-01', present: ['authority'], record: 'Agreed.' } as const;
  const programme = onStage('stage-3', {
    openedOn: '2026-03-02',
    since: '2026-06-01',
    meeting: { ...meeting, outcomes: ['supported-transfer'] } as never,
    agreement: { on: '2026-07-02', agreed: true },
  });
  const appointment = {
    meetingId: 'm1',
    startsAt: `${day}T10:00`,
    minutes: 60,
    place: 'Room 2',
    revision: 0,
  };
  const transfer: Transfer = { at: 'booked', referral: 'r1', on: '2026-07-03', appointment, heard: null };
  return aPupil(aPupilCase({ programme, transfer }));
}

describe('Since 26 July 2026 a managed move is permanent (section 5)', () => {
  test('the edition says so, and says otherwise the day before', () => {
    expect(editionOf('2026-07-25').managedMoveMayBeTrial).toBe(true);
    expect(editionOf('2026-07-26').managedMoveMayBeTrial).toBe(false);
  });

  test('a trial is refused when it is asked of the panel, and when the panel decides', () => {
    const barred = { refused: 'no-trial-since-2026', rule: 'law section 5' };
    const asked = command('refer-for-transfer', { kind: 'trial', referral: 'r9' });
    const pupil = referred();
    pupil.does('2026-11-10T09:00', command('withdraw-referral'));
    expect(pupil.refused('2026-11-10T10:00', asked)).toEqual(barred);
    expect(heardOn('2026-07-26').refused('2026-07-26T12:00', trial())).toEqual(barred);
  });

  test('it is the day on which the panel met that counts, not the day on which its decision is recorded', () => {
    expect(heardOn('2026-07-24').refused('2026-07-27T09:00', trial())).toBeNull();
  });

  test('a move that says nothing of its kind is permanent, and so is one that says so', () => {
    const pupil = heardOn('2026-11-20');
    const agreed = command('record-panel-decision', { kind: 'permanent' });
    const events = pupil.does('2026-11-20T14:00', agreed);
    expect(events[0]).not.toHaveProperty('trial');
    expect(pupil.open().programme.at).toBe('ended');
  });
});

describe('Before, a managed move may begin as a trial (section 5)', () => {
  test('its weeks and the day of its review are recorded; the pupil stays on the roll and the programme', () => {
    const pupil = heardOn('2026-07-24');
    pupil.does('2026-07-24T14:00', trial());
    expect(pupil.open().transfer).toMatchObject({ at: 'agreed', school: 'Specimen School', trial: TRIAL });
    expect(pupil.open().programme.at).toBe('stage-3');
    expect(pupil.running()).not.toContain('submit-referral:2026-07-02');
  });

  test('one that works ends in a move; one that fails may be referred again, as a permanent move', () => {
    const worked = heardOn('2026-07-24');
    worked.does('2026-07-24T14:00', trial());
    worked.does('2026-10-09T14:00', command('end-programme', { outcome: 'transferred' }));
    expect(worked.open().programme).toMatchObject({ at: 'ended', outcome: 'transferred' });
    const failed = heardOn('2026-07-24');
    failed.does('2026-07-24T14:00', trial());
    failed.does('2026-10-09T14:00', command('refer-for-transfer', { referral: 'r2' }));
    expect(failed.open().transfer).toMatchObject({ at: 'referred', referral: 'r2' });
  });

  test.each([
    ['missing-trial', { trial: null }, undefined],
    [
      'date-too-early',
      { trial: { weeks: 6, reviewOn: '2026-09-04' } },
      { on: '2026-09-04', since: '2026-09-07' },
    ],
  ])('without an end it is refused: %s', (refused, changes, detail) => {
    const found = heardOn('2026-07-24').refused('2026-07-24T14:00', trial(changes));
    expect(found).toEqual({ refused, rule: 'law section 5', ...(detail && { detail }) });
  });
});
