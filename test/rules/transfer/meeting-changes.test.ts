import { referred } from '../../support/given';

const FIRST = { meetingId: 'm1', startsAt: '2026-11-20T10:00', minutes: 120, place: 'Room 1', revision: 0 };
const booked = () => {
  const pupil = referred();
  pupil.hears('2026-11-09T09:01', { type: 'panel-booked', referral: 'r1', appointment: FIRST });
  return pupil;
};
const INVITED = ['parents', 'lead', 'headteacher'];

test('a meeting that moves is told to all invited, and moves the decision that is owed after it (F1, F5, E9)', () => {
  const pupil = booked();
  const meeting = { ...FIRST, startsAt: '2026-11-27T10:00', revision: 1 };
  const events = pupil.hears('2026-11-12T09:00', { type: 'panel-moved', referral: 'r1', meeting });
  expect(pupil.notices('panel-moved')).toEqual(INVITED);
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'obligation-moved',
      id: 'record-panel-decision:m1',
      from: '2026-11-24',
      due: '2026-12-01',
      why: 'panel-moved',
    }),
  );
});

test('a meeting that is called off is told to all invited, and the referral is booked into another (F1, E9)', () => {
  const pupil = booked();
  pupil.hears('2026-11-12T09:00', { type: 'panel-called-off', referral: 'r1', meetingId: 'm1' });
  expect(pupil.notices('panel-cancelled')).toEqual(INVITED);
  expect(pupil.effects.at(-1)).toEqual({ kind: 'book-panel', referral: 'r1', readyOn: '2026-11-09' });
  expect(pupil.owed('record-panel-decision:m1').status).toBe('no-longer-needed');
  const appointment = { ...FIRST, meetingId: 'm2', startsAt: '2026-12-04T10:00' };
  pupil.hears('2026-11-12T09:01', { type: 'panel-booked', referral: 'r1', appointment });
  expect(pupil.owed('record-panel-decision:m2').due).toBe('2026-12-08');
});
