import type { Response } from 'express';
import type { FieldError } from '../problems/field-error';

/** What every page gives the layout; a page's own template takes whatever else it is given. */
export interface PageView {
  /** The page's name: the h1 and the tab. No pupil's name. */
  title: string;
  /** An h1 that differs from the title. */
  heading?: string;
  errors?: FieldError[];
  back?: { href: string; text: string };
  breadcrumbs?: { href?: string; text: string }[];
  [more: string]: unknown;
}

/**
 * Draws a page in the frame.
 *
 * @param template named from api/pages, such as `today/page.njk`
 * @example showPage(response, 'today/page.njk', { title: 'Today', groups });
 */
export function showPage(response: Response, template: string, view: PageView, status = 200): void {
  response.status(status).render(template, { errors: [], ...view, frame: response.locals.frame?.() });
}

/** Draws a form again with what is wrong with it: 422, with the answers still in it. */
export function askAgain(
  response: Response,
  template: string,
  view: PageView & { errors: FieldError[] },
): void {
  showPage(response, template, view, 422);
}
