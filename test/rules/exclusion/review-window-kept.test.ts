import type { CalendarChanged } from '../../../rules/pupil/commands';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { LAW_YEAR } from '../../support/law-calendar';

/** A day of snow between the governors' letter and the last day to apply. */
const SNOW = { date: '2026-11-17', name: 'Snow', announcedOn: '2026-11-12' };
const told = (closures: (typeof SNOW)[]): CalendarChanged => ({
  type: 'calendar-changed',
  calendar: { years: [{ ...LAW_YEAR, closures }] },
});
const WINDOW = 'apply-for-review:d1';

/** Upheld on Tuesday 10 November: 15 school days are up on 1 December, with the snow on 2 December. */
function upheldAndGivenADay() {
  const pupil = aPupil();
  pupil.does('2026-10-21T09:30', command('exclude-permanently'));
  pupil.does('2026-11-10T17:00', command('record-governors-decision'));
  expect(pupil.owed(WINDOW).due).toBe('2026-12-01');
  pupil.hears('2026-11-12T08:00', told([SNOW]));
  expect(pupil.owed(WINDOW).due).toBe('2026-12-02');
  pupil.hears('2026-11-13T08:00', told([]));
  return pupil;
}
const applying = (on: string) => command('apply-for-review', { given: { how: 'by-hand', on } });

test('a last day to apply that was given is not taken back with the closure that brought it (law 35, D2)', () => {
  const pupil = upheldAndGivenADay();
  expect(pupil.owed(WINDOW)).toMatchObject({
    due: '2026-12-02',
    kept: { what: 'due', until: '2026-12-02', wouldBe: '2026-12-01' },
  });
  expect(pupil.notices('date-moved')).toContain('parents');
});

test('an application on that day is in time, and has its hearing', () => {
  const pupil = upheldAndGivenADay();
  pupil.does('2026-12-02T15:00', applying('2026-12-02'));
  expect(pupil.owed(WINDOW)).toMatchObject({ status: 'done' });
  expect(pupil.owed('review-hearing:d1')).toMatchObject({ status: 'running' });
});

test('one on the day after is late', () => {
  const pupil = upheldAndGivenADay();
  expect(pupil.refused('2026-12-03T09:00', applying('2026-12-03'))).toMatchObject({
    refused: 'review-application-late',
    detail: { due: '2026-12-02' },
  });
});

test('the pupil stays on the roll until that day has gone by (law 40)', () => {
  const pupil = upheldAndGivenADay();
  const off = (day: string) => command('remove-from-roll', { on: day });
  expect(pupil.refused('2026-12-02T16:00', off('2026-12-02'))?.refused).toBe('too-early-for-roll');
  expect(pupil.refused('2026-12-03T09:00', off('2026-12-03'))).toBeNull();
});

test('the right ends by itself after that day, not before', () => {
  const pupil = upheldAndGivenADay();
  pupil.waits('2026-12-02T23:00');
  expect(pupil.owed(WINDOW).status).toBe('running');
  pupil.waits('2026-12-04T12:00');
  expect(pupil.owed(WINDOW).status).toBe('no-longer-needed');
});
