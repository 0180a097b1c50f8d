import { leicestershire } from '../../../rules/policies/leicestershire';
import { evolvePupil } from '../../../rules/pupil/evolve';
import { learnPupil } from '../../../rules/pupil/learn';
import { NOT_YET } from '../../../rules/pupil/state';
import { yearGroupOn } from '../../../rules/pupil/year-group';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, onStage1 } from '../../support/given';
import type { SchoolYear } from '../../../rules/calendar/types';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';

test('a pupil is registered once, on no programme and owing nothing (A6)', () => {
  const pupil = aPupil();
  expect(pupil.open()).toEqual(aPupilCase({ registeredOn: '2026-09-03' }));
  expect(pupil.refused('2026-09-04T09:00', command('register-pupil'))).toEqual({
    refused: 'already-registered',
    rule: 'A6',
  });
});

test('a case closes when nothing is owed, and then hears nothing more (B7)', () => {
  const pupil = aPupil();
  expect(pupil.does('2026-09-04T09:00', command('close-case'))).toEqual([
    { type: 'case-closed', on: '2026-09-04', reason: 'The family has moved away.' },
  ]);
  expect(pupil.open().status).toBe('closed');
  expect(pupil.hears('2026-09-05T09:00', { type: 'calendar-changed', calendar: { years: [] } })).toEqual([]);
});

test('a running case keeps its policy until it is moved on purpose; then its dates say why they moved (B16)', () => {
  const pupil = onStage1();
  const before = pupil.open().owed.find((o) => o.duty === 'weekly-review');
  const other = { ...leicestershire, reviewEverySchoolDays: 3 };
  pupil.does('2026-09-15T09:00', command('change-policy', { policy: other }));
  expect(pupil.open().policy.id).toBe('leicestershire');
  expect(pupil.events).toContainEqual(
    expect.objectContaining({
      type: 'obligation-moved',
      id: before?.id,
      why: 'policy-changed',
      from: before?.due,
    }),
  );
  expect(pupil.refused('2026-09-15T10:00', command('change-policy'))?.refused).toBe('same-policy');
});

test('a case does not close without a reason (B7)', () => {
  expect(aPupil().refused('2026-09-04T09:00', command('close-case', { reason: ' ' }))?.refused).toBe(
    'missing-reason',
  );
});

test('a case does not close while the pupil is on the programme (B7)', () => {
  expect(onStage1().refused('2026-09-15T09:00', command('close-case'))).toEqual({
    refused: 'programme-still-open',
    rule: 'B7',
  });
});

test('a case does not close while a duty runs: the duty is named (B7)', () => {
  const pupil = aPupil();
  pupil.does('2026-10-21T09:30', command('suspend'));
  expect(pupil.refused('2026-10-22T09:00', command('close-case'))).toEqual({
    refused: 'duty-still-running',
    rule: 'B7',
    detail: { duty: 'set-work' },
  });
});

test('facts that reach a case before its pupil is registered bring nothing', () => {
  expect(learnPupil(NOT_YET, { type: 'place-offered' }, '2026-09-04T09:00')).toEqual([]);
});

test('events that come before registration leave the case as it is', () => {
  const event = { type: 'calendar-changed', calendar: LAW_CALENDAR } as const;
  expect(evolvePupil(NOT_YET, event)).toBe(NOT_YET);
});

test('a calendar that changes is the calendar from then on (D2)', () => {
  const pupil = aPupil();
  pupil.hears('2026-09-04T09:00', { type: 'calendar-changed', calendar: { years: [] } });
  expect(pupil.open().calendar).toEqual({ years: [] });
});

test('a calendar that was overtaken by a newer one changes nothing, and is answered (D2)', () => {
  const pupil = aPupil();
  const told = (revision: number, years: SchoolYear[]) =>
    pupil.hears('2026-09-04T09:00', { type: 'calendar-changed', calendar: { years }, change: 'c', revision });
  told(7, [LAW_YEAR]);
  expect(told(5, [])).toMatchObject([{ type: 'calendar-changed', change: 'c' }]);
  expect(pupil.open().calendar).toEqual(LAW_CALENDAR);
  told(8, []);
  expect(pupil.open().calendar).toEqual({ years: [] });
});

test('the year group goes up with each school year, from the day of registration', () => {
  const inYear9 = aPupilCase({ registeredOn: '2026-06-15' });
  expect(yearGroupOn(inYear9, '2026-07-20')).toBe(9);
  expect(yearGroupOn(inYear9, '2026-09-03')).toBe(10);
  expect(yearGroupOn(inYear9, '2027-09-03')).toBe(11);
  expect(yearGroupOn(aPupilCase(), '2027-09-03')).toBe(9);
});

test('a calendar of a school that the pupil has left moves what its head decided, and nothing else (D2, law 22)', () => {
  const pupil = aPupil();
  pupil.does('2026-10-21T09:30', command('suspend'));
  const before = pupil.owed('sixth-day-provision:d1').due;
  pupil.does('2026-10-22T09:00', command('move-school'));
  const closures = [{ date: before ?? '', name: 'Snow', announcedOn: '2026-11-02' }];
  const calendar = { years: [{ ...LAW_YEAR, closures }] };
  pupil.hears('2026-11-02T09:00', { type: 'calendar-changed', calendar, school: 'school-2' });
  expect(pupil.owed('sixth-day-provision:d1').due).toBe(before);
  pupil.hears('2026-11-02T09:05', { type: 'calendar-changed', calendar, school: 'school-1' });
  expect(pupil.owed('sixth-day-provision:d1').due).toBe('2026-11-06');
});
