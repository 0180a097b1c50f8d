import type { Response } from 'express';
import { calendarDiff } from '../../../calendars/diff';
import { findingsOf } from '../../../calendars/findings-of';
import { previewCalendar } from '../../../calendars/preview';
import type { FieldError } from '../../../problems/field-error';
import type { SchoolCalendar } from '../../../../rules/calendar/types';
import { countInWords } from '../../../../rules/calendar/words';
import type { Answers, Raw } from '../../form/answers';
import { showPage } from '../../render';
import { changesSince } from '../one/history';
import type { SchoolPage } from '../school-page';
import { hiddenIn, reasonField } from './answers';
import type { Asked, ChangeForm } from './change-form';
import { calendarPreviewView } from './preview-view';

const frameOf = ({ school, url }: SchoolPage, form: ChangeForm) => ({
  title: form.title,
  heading: `${form.title}: ${school.name}`,
  back: { href: url, text: 'Back to the calendar' },
  action: `${url}/change/${form.path}`,
});

/** The form with what was answered, and what is wrong with it. */
export function drawForm(
  page: SchoolPage,
  form: ChangeForm,
  response: Response,
  asked: { answers: Raw; commandId: string; errors?: FieldError[]; status?: number },
): void {
  const { answers, commandId, errors = [], status = errors.length > 0 ? 422 : 200 } = asked;
  const view = {
    ...frameOf(page, form),
    ...form.view?.(page),
    errors,
    form: { answers, errors },
    commandId,
    edition: page.edition,
    takesFile: form.takesFile ?? false,
  };
  showPage(response, `calendars/change/forms/${form.path}/page.njk`, view, status);
}

/** What is to be confirmed: the change, its warnings, every date that moves and who is told. */
export async function drawCheck(
  page: SchoolPage,
  form: ChangeForm,
  response: Response,
  checked: {
    asked: Asked;
    calendar: SchoolCalendar;
    answers: Answers;
    commandId: string;
    /** The edition that the answers were given on: what has changed since is shown. */
    since: number;
    errors?: FieldError[];
  },
): Promise<void> {
  const { asked, calendar, answers, commandId, since, errors = [] } = checked;
  const findings = findingsOf(page.school, calendar, []);
  const fatal = findings.filter(({ severity }) => severity === 'error');
  const preview =
    fatal.length > 0
      ? null
      : calendarPreviewView(await previewCalendar(page.house, page.school, calendar), page);
  const others = since < page.edition ? await changesSince(page, since) : [];
  const warnings = findings.filter(({ isNew }) => isNew);
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const view = {
    ...frameOf(page, form),
    errors,
    form: { answers: answers.raw, errors },
    others,
    file: asked.file,
    diff: calendarDiff(page.school.calendar, calendar),
    fatal,
    warnings: codes.map((code) => ({
      field: reasonField(code),
      sentences: warnings.filter((one) => one.code === code).map(({ sentence }) => sentence),
    })),
    preview,
    hidden: hiddenIn(asked.carry ?? answers.raw),
    commandId,
    edition: page.edition,
    button: buttonOf(form, preview?.people ?? 0),
  };
  showPage(response, 'calendars/change/check.njk', view, errors.length > 0 ? 422 : 200);
}

const buttonOf = ({ deed }: ChangeForm, people: number): string =>
  people === 0 ? deed : `${deed} and tell ${countInWords(people, 'person', 'people')}`;
