import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { findingsOf } from '../../../calendars/findings-of';
import { doneBefore } from '../../../commands/done-before';
import { actOnPartnership } from '../../../commands/partnerships';
import type { FieldError } from '../../../problems/field-error';
import { ENGINE_DOWN, NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { sentenceFor } from '../../../sentences';
import { actorOf } from '../../../session/viewer';
import { answersOf, type Answers } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { TRY_AGAIN } from '../../form/try-again';
import { formBody } from '../../form-body';
import type { SchoolPage } from '../school-page';
import { overridesIn, reasonField } from './answers';
import type { Asked, ChangeForm } from './change-form';
import { drawCheck, drawForm } from './draw';
import type { SchoolCalendar } from '../../../../rules/calendar/types';

/** The empty form. */
export const ask = (page: SchoolPage, form: ChangeForm, response: Response): void =>
  drawForm(page, form, response, { answers: form.start?.(page) ?? {}, commandId: randomUUID() });

/** The next step of a change: look at what moves, change the answers, or do it. */
export async function answer(
  page: SchoolPage,
  form: ChangeForm,
  request: Request,
  response: Response,
): Promise<void> {
  const answers = answersOf(formBody(request));
  const commandId = commandIdOf(answers);
  if (answers.text('step') === 'again')
    return drawForm(page, form, response, { answers: answers.raw, commandId });
  const isSaving = answers.text('step') === 'save';
  if (isSaving && (await doneBefore(page.house, page.viewer.partnership, commandId))) {
    return redirect(commandId, request, response);
  }
  const asked = form.read(answers, page);
  const edited = 'errors' in asked ? asked : asked.edit(page.school.calendar);
  if ('errors' in asked || 'errors' in edited) {
    const errors = 'errors' in edited ? edited.errors : [];
    return drawForm(page, form, response, { answers: answers.raw, commandId, errors });
  }
  const { calendar } = edited;
  const checked = { asked, calendar, answers, commandId, since: answers.whole('edition') ?? page.edition };
  if (!isSaving || checked.since !== page.edition) return drawCheck(page, form, response, checked);
  return save(page, form, request, response, checked);
}

async function save(
  page: SchoolPage,
  form: ChangeForm,
  request: Request,
  response: Response,
  checked: { asked: Asked; calendar: SchoolCalendar; answers: Answers; commandId: string; since: number },
): Promise<void> {
  const { house, viewer, school, edition } = page;
  const { asked, calendar, answers, commandId: id } = checked;
  const findings = findingsOf(school, calendar, []);
  const warnings = findings.filter(({ isNew }) => isNew);
  const overrides = overridesIn(answers, warnings);
  const open = warnings.filter(({ code }) => !overrides.some((o) => o.code === code));
  if (open.length > 0 || findings.some(({ severity }) => severity === 'error')) {
    const message = 'Say why this is right, or change the answers';
    const errors: FieldError[] = [...new Set(open.map(({ code }) => code))].map((code) => ({
      field: reasonField(code),
      message,
    }));
    return drawCheck(page, form, response, { ...checked, errors });
  }
  const note = asked.note ?? school.calendarNote;
  const command = { school: school.id, calendar, note, edition, overrides } as const;
  const actor = actorOf(viewer);
  const done = await actOnPartnership(house, viewer.partnership, {
    type: 'set-calendar',
    id,
    actor,
    ...command,
  });
  if ('done' in done) return redirect(id, request, response);
  if ('absent' in done) return sendProblem(request, response, NOT_FOUND);
  if ('refused' in done) {
    const errors = [{ field: '', message: sentenceFor(done.refused) }];
    return drawCheck(page, form, response, { ...checked, errors });
  }
  const errors = [{ field: '', message: TRY_AGAIN }];
  return drawForm(page, form, response, {
    answers: answers.raw,
    commandId: id,
    errors,
    status: ENGINE_DOWN.status,
  });
}

/** The change has the id of its command: its page says how far the cases have come. */
function redirect(commandId: string, request: Request, response: Response): void {
  request.session.alert = 'The calendar has been changed. The dates of open cases are being worked out anew.';
  response.redirect(303, `/calendars/changes/${commandId}`);
}
