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
import { askedText, isLong, numbered } from '../../numbered';
import { showPage } from '../../render';

function urlOf(search: string, page: number): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(page > 1 && { page: String(page) }) });
  return query.size === 0 ? '/calendars' : `/calendars?${query.toString()}`;
}

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const { schools: all, missing } = await missingYears(house, viewer);
    const search = askedText(request.query['search']);
    const found = all.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
    const page = numbered(found, request.query['page'], (number) => urlOf(search, number));
    const schools = page.rows;
    const ids = schools.map(({ id }) => id);
    const heads = await headteachersOf(house.db, ids, londonDate(house.now()));
    const rows = schools.map((school) => row(school, missing, heads.get(school.id) ?? []));
    showPage(response, 'calendars/list/page.njk', {
      title: 'Calendars',
      missing: missing.length,
      ...page,
      rows,
      isSearched: isLong(all),
      search,
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
