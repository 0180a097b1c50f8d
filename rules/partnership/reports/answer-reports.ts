import { compileCalendar } from '../../calendar/school-days';
import type { Owed } from '../../case/obligation';
import { answerOwed, answerDutyId } from '../../concern/duties/answer-concern';
import type { Partnership } from '../state';
import type { Report } from './report';

/**
 * Each report is answered by the authority in the time that a concern about a pupil on record has, and climbs as that does:
 * from the day on which it was made, also while nobody knows yet whom it is about. One that is placed is owed with its pupil.
 *
 * @source C12; law.md row 1
 */
export function answerReports({ reports = [], schools, policy, owed }: Partnership): Owed[] {
  const isRunning = ({ id }: Report): boolean =>
    owed.some((o) => o.id === answerDutyId(id) && o.status === 'running');
  const asked = reports.filter((one) =>
    one.closed === null ? true : one.closed.how === 'answered' && isRunning(one),
  );
  return asked.map(({ id, on, school, within, closed }) => {
    const calendar = compileCalendar(school, schools.find((one) => one.id === school)?.calendar);
    return answerOwed({ id, on, answeredOn: closed?.on ?? null }, within, policy, calendar);
  });
}
