import { barredFromCancelling, lastDayToCancel } from '../../../rules/exclusion/cancel-bar';
import { decisionGate } from '../../../rules/exclusion/gate';
import { takeableBack } from '../../../rules/exclusion/without-fact';
import { aPupilCase, anObligation, aPermanentExclusion, aSuspension } from '../../support/cases';
import { command } from '../../support/commands';
import { mayBePutOff } from '../../../rules/pupil/extend-duty';
import { pupilGate } from '../../../rules/pupil/decide';

const excluded = (changes: object = {}) =>
  aPupilCase({
    exclusions: {
      decisions: [aPermanentExclusion({ decidedAt: '2026-09-10T09:15', ...changes })],
    },
  });

describe('Cancelling is barred (law 13)', () => {
  test('from the day that finds the pupil out for more than 45 days: 20 November, the 46th, is the last', () => {
    expect(lastDayToCancel(excluded(), 'd1', '2026-09-11')).toBe('2026-11-20');
    expect(barredFromCancelling(excluded(), 'd1', '2026-11-20')).toBeNull();
    expect(barredFromCancelling(excluded(), 'd1', '2026-11-21')).toEqual({
      refused: 'cancel-over-45-days',
      rule: 'law 13',
    });
  });

  test('once the governors have begun to meet, and not before', () => {
    const met = excluded({ meetingBeganOn: '2026-10-01' });
    expect(barredFromCancelling(met, 'd1', '2026-09-30')).toBeNull();
    expect(barredFromCancelling(met, 'd1', '2026-10-01')).toEqual({
      refused: 'cancel-after-meeting-began',
      rule: 'law 13',
    });
  });

  test('never by the days of a suspension that fits into the 45', () => {
    const state = aPupilCase({ exclusions: { decisions: [aSuspension()] } });
    expect(lastDayToCancel(state, 'd1', '2026-10-22')).toBeNull();
  });
});

describe('Taking back is offered for what is on record and has nothing resting on it (law 12)', () => {
  test('a waiver rests on the governors’ decision, so that comes first', () => {
    const decision = aSuspension({
      governors: { metOn: '2026-11-10', outcome: 'upheld' },
      waivedOn: '2026-11-11',
      attendedOn: '2026-11-05',
    });
    expect(takeableBack(decision)).toEqual(['attendance', 'review-waiver']);
  });

  test('nothing on record leaves nothing to take back', () => {
    expect(decisionGate(aPupilCase(), aSuspension(), 'take-back-fact')).toEqual({
      refused: 'nothing-to-take-back',
      rule: 'law 12',
    });
  });
});

describe('A duty may be put off (C10)', () => {
  test('where the policy or the law lets somebody, and it has a date', () => {
    expect(mayBePutOff(anObligation())).toBe(true);
    expect(mayBePutOff(anObligation({ duty: 'sixth-day-provision' }))).toBe(false);
    expect(mayBePutOff(anObligation({ due: null }))).toBe(false);
    expect(mayBePutOff(anObligation({ status: 'done' }))).toBe(false);
  });

  test('and with none such the command is closed', () => {
    const owed = [anObligation({ duty: 'sixth-day-provision' })];
    expect(pupilGate(aPupilCase({ owed }), command('extend-duty'))).toEqual({
      refused: 'nothing-owed',
      rule: 'C10',
    });
    expect(pupilGate(aPupilCase({ owed: [anObligation()] }), command('extend-duty'))).toBeNull();
  });
});
