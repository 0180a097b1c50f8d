import { Router, type Request, type Response } from 'express';
import { findingsOf } from '../../../calendars/findings-of';
import { missingYears, waitingInWords } from '../../../calendars/missing';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { showPage } from '../../render';
import { CHANGE_FORMS } from '../change/forms';
import { forSchool, keepersOf, type SchoolPage } from '../school-page';
import { changesSince } from './history';
import { yearView } from './year-view';

const MOST_CHANGES = 10;

async function draw(page: SchoolPage, _request: Request, response: Response): Promise<void> {
  const { house, viewer, school, overrides, url, mayChange } = page;
  const findings = findingsOf(school, school.calendar, overrides);
  const { missing } = await missingYears(house, viewer);
  showPage(response, 'calendars/one/page.njk', {
    title: 'School calendar',
    heading: `Calendar of ${school.name}`,
    breadcrumbs: [{ href: '/calendars', text: 'Calendars' }, { text: school.name }],
    years: school.calendar.years.map((year) => yearView(year, findings)).reverse(),
    note: school.calendarNote,
    missing: missing
      .filter((one) => one.school.id === school.id)
      .map((one) => ({ year: one.year, words: waitingInWords(one) })),
    tasks: mayChange
      ? CHANGE_FORMS.map(({ path, title }) => ({ text: title, href: `${url}/change/${path}` }))
      : [],
    keepers: await keepersOf(page),
    changes: (await changesSince(page, 1)).slice(0, MOST_CHANGES),
  });
}

/** A school's years: terms, half-terms, INSET, closures, part days, and how many days each has (D1). */
export const schoolCalendarRoutes = (house: House): Router =>
  Router().get('/calendars/:school', signedIn, forSchool(house, draw));
