import { Router, type RequestHandler } from 'express';
import { headteachersOf } from '../../../../database/headteachers';
import type { School } from '../../../../database/partnerships';
import { checkCalendar } from '../../../../rules/calendar/check-calendar';
import { plannedDays } from '../../../../rules/calendar/checks/days-in-year';
import { countInWords } from '../../../../rules/calendar/words';
import { missingYears, waitingInWords, type MissingCalendar } from '../../../calendars/missing';
import { londonDate } from '../../../clock';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { viewerOf } from '../../../session/viewer';
import { showPage } from '../../render';

const show =
  (house: House): RequestHandler =>
  async (_request, response) => {
    const viewer = viewerOf(response);
    const { schools, missing } = await missingYears(house, viewer);
    const ids = schools.map(({ id }) => id);
    const heads = await headteachersOf(house.db, ids, londonDate(house.now()));
    const rows = schools.map((school) => row(school, missing, heads.get(school.id) ?? []));
    showPage(response, 'calendars/list/page.njk', {
      title: 'Calendars',
      rows,
      missing: missing.length,
    });
  };

function row(school: School, missing: MissingCalendar[], heads: string[]) {
  const { id, name, calendar, kind } = school;
  const findings = checkCalendar(calendar, kind);
  const owner =
    heads.length > 0 ? `${heads.join(', ')}, headteacher` : 'The administrator: no headteacher is known';
  return {
    name,
    href: `/calendars/${id}`,
    years: calendar.years.map((year) => `${year.name}: ${daysInWords(plannedDays(year))}`),
    findings: findings.length === 0 ? 'None' : countInWords(findings.length, 'warning'),
    missing: missing
      .filter(({ school: of }) => of.id === id)
      .map((one) => `${one.year}: ${waitingInWords(one)}`),
    owner,
  };
}

const daysInWords = (days: number | null): string =>
  days === null ? 'days not known' : countInWords(days, 'school day');

/** The schools with their years, what is unlikely in them, and which years are missing and who owes them (D1, D3). */
export const calendarListRoutes = (house: House): Router => Router().get('/calendars', signedIn, show(house));
