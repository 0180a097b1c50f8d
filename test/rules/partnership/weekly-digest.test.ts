import type { SchoolCalendar } from '../../../rules/calendar/types';
import { aSchool, asks, partnershipOf } from '../../support/in-partnership';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';

const NOW = '2026-09-01T09:00';
const calendarIs = (calendar: SchoolCalendar) =>
  asks('set-calendar', { school: 'school-1', calendar, note: 'Agreed in June.' });

describe('The weekly digest to headteachers (B12)', () => {
  const sent = (house: Pick<ReturnType<typeof partnershipOf>, 'waits'>, until: string): string[] =>
    house.waits(until).flatMap((e) => (e.type === 'digest-sent' ? [e.at] : []));

  test('goes at 14:00 on the last school day of each week, and in no holiday week', () => {
    expect(sent(partnershipOf(NOW, aSchool('school-1')), '2026-11-14T00:00')).toEqual([
      '2026-09-04T14:00',
      '2026-09-11T14:00',
      '2026-09-18T14:00',
      '2026-09-25T14:00',
      '2026-10-02T14:00',
      '2026-10-09T14:00',
      '2026-10-16T14:00',
      '2026-10-23T14:00',
      '2026-11-06T14:00',
      '2026-11-13T14:00',
    ]);
  });

  test('goes on Thursday where Friday is Good Friday, and after the holidays again', () => {
    const house = partnershipOf(NOW, aSchool('school-1'));
    house.waits('2027-03-20T00:00');
    expect(sent(house, '2027-04-17T00:00')).toEqual(['2027-03-25T14:00', '2027-04-16T14:00']);
  });

  test('goes on while one school still meets', () => {
    const year = { name: '2026/27', from: '2026-09-01', to: '2027-08-31' };
    const terms = [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }];
    const other = aSchool('school-2', { calendar: { years: [{ ...year, terms }] } });
    const house = partnershipOf(NOW, aSchool('school-1'), other);
    house.waits('2026-10-24T00:00');
    expect(sent(house, '2026-11-01T00:00')).toEqual(['2026-10-30T14:00']);
  });

  test('is one event, one notice and one duty met for each week', () => {
    const house = partnershipOf(NOW, aSchool('school-1'));
    const events = house.waits('2026-09-05T00:00');
    expect(events.map((e) => e.type)).toEqual([
      'rung-climbed',
      'digest-sent',
      'obligation-met',
      'obligation-arose',
    ]);
    expect(house.notices('weekly-digest')).toEqual(['headteacher']);
    expect(house.owed('weekly-digest:2026-09-04')).toMatchObject({ status: 'done', closedOn: '2026-09-04' });
  });

  test('that went late says so, and stands for the weeks gone by', () => {
    const house = partnershipOf(NOW, aSchool('school-1'));
    house.happens('2026-09-21T09:00', [
      { type: 'rung-climbed', id: 'weekly-digest:2026-09-04', rung: 'send', at: '2026-09-21T09:00' },
    ]);
    expect(house.owed('weekly-digest:2026-09-04')).toMatchObject({
      status: 'done-late',
      closedOn: '2026-09-21',
    });
    expect(house.running()).toEqual(['weekly-digest:2026-09-25']);
  });

  test('waits for a school, and for a calendar that reaches far enough', () => {
    expect(partnershipOf(NOW).running()).toEqual([]);
    const house = partnershipOf(NOW, aSchool('school-1', { calendar: { years: [] } }));
    expect(house.running()).toEqual([]);
    house.does('2026-09-02T09:00', calendarIs(LAW_CALENDAR));
    expect(house.running()).toEqual(['weekly-digest:2026-09-04']);
    house.waits('2027-07-31T00:00');
    expect(house.running()).toEqual([]);
  });

  test('moves with the calendar: the old one lapses, the new one arises (D2)', () => {
    const house = partnershipOf(NOW, aSchool('school-1'));
    const closures = [{ date: '2026-09-04', name: 'Flood', announcedOn: '2026-09-02' }];
    house.does('2026-09-02T09:00', calendarIs({ years: [{ ...LAW_YEAR, closures }] }));
    expect(house.running()).toEqual(['weekly-digest:2026-09-03']);
    expect(house.owed('weekly-digest:2026-09-04').status).toBe('no-longer-needed');
  });
});
