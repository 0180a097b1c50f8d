import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

test('a day in school that was recorded by mistake is taken back: day six runs as if it had never been said', () => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend'));
  pupil.does('2026-10-23T16:00', command('record-day-in-school'));
  expect(pupil.running()).not.toContain('sixth-day-provision:d1');
  expect(pupil.refused('2026-10-26T09:00', command('take-back-day-in-school', { reason: ' ' }))).toEqual({
    refused: 'missing-reason',
    rule: 'law 21',
  });
  expect(pupil.refused('2026-10-26T09:00', command('take-back-day-in-school', { on: '2026-10-22' }))).toEqual(
    {
      refused: 'nothing-to-take-back',
      rule: 'law 21',
    },
  );
  pupil.does('2026-10-26T09:00', command('take-back-day-in-school'));
  expect(pupil.owed('sixth-day-provision:d1')).toMatchObject({ status: 'running', due: '2026-11-05' });
  expect(pupil.refused('2026-10-26T09:05', command('take-back-day-in-school'))).toEqual({
    refused: 'nothing-to-take-back',
    rule: 'law 21',
  });
});
