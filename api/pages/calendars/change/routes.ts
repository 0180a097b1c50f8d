import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { House } from '../../../house';
import { signedIn } from '../../../session/guards';
import { showPage } from '../../render';
import { forSchool, keepersOf, type SchoolPage } from '../school-page';
import type { ChangeForm } from './change-form';
import { answer, ask } from './controller';
import { CHANGE_FORMS } from './forms';

/** Who may not change a calendar reads who may, in the place of the form. */
async function refuse(page: SchoolPage, _request: Request, response: Response): Promise<void> {
  const title = 'You cannot change this calendar';
  const keepers = await keepersOf(page);
  const back = { href: page.url, text: 'Back to the calendar' };
  showPage(response, 'calendars/change/refused.njk', { title, back, keepers }, 403);
}

/** The tasks of changing a calendar. */
function tasks({ school, url }: SchoolPage, _request: Request, response: Response): void {
  showPage(response, 'calendars/change/tasks.njk', {
    title: 'Change a calendar',
    heading: `Change the calendar of ${school.name}`,
    back: { href: url, text: 'Back to the calendar' },
    tasks: CHANGE_FORMS.map(({ path, title }) => ({ text: title, href: `${url}/change/${path}` })),
  });
}

/** Changing a school's calendar, task by task. Nothing is saved before what moves has been shown. */
export function changeCalendarRoutes(house: House): Router {
  const router = Router();
  const forKeepers = (draw: typeof refuse | typeof tasks): RequestHandler =>
    forSchool(house, (page, request, response) =>
      page.mayChange ? draw(page, request, response) : refuse(page, request, response),
    );
  router.get('/calendars/:school/change', signedIn, forKeepers(tasks));
  const draws = (form: ChangeForm): RequestHandler =>
    forKeepers(async (page, _request, response) => ask(page, form, response));
  const takes = (form: ChangeForm): RequestHandler =>
    forKeepers((page, request, response) => answer(page, form, request, response));
  for (const form of CHANGE_FORMS) {
    const path = `/calendars/:school/change/${form.path}`;
    router.get(path, signedIn, draws(form));
    router.post(path, signedIn, takes(form));
  }
  return router;
}
