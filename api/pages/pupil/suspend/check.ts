import { isLocalDateTime } from '../../../../rules/calendar/london-time';
import type { FieldError } from '../../../problems/field-error';
import { PUPIL_SCHEMAS } from '../../../commands/schemas/pupil-commands';
import { fieldErrors } from '../../../problems/field-errors';
import type { Answers } from '../../form/answers';
import { pageErrors } from '../../form/page-errors';
import type { PupilPage } from '../pupil-page';
import { decisionBody, isAtLunchtimes, kindOf, sessionsOf } from './answers';
import { drafts } from './draft-view';

const MOST_REASONS = 3;

/** What is wrong with the answers: their shape and wording only. What may be decided is for the rules. */
export function errorsIn(a: Answers, page: PupilPage): FieldError[] {
  const kind = kindOf(a);
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string): void => void errors.push({ field, message });
  if (kind === null)
    wrong('kind', drafts(page) ? 'Choose what the headteacher is to decide' : 'Choose what you have decided');
  if (kind === 'suspend' && !(sessionsOf(a) >= 1)) wrong('days', howLong(a));
  if (a.choice('begins') === null && !drafts(page)) wrong('begins', 'Choose when it begins');
  if (a.choice('exam') === null) wrong('exam', 'Choose whether an exam or test is lost');
  const reasons = a.all('reasons').length;
  if (reasons === 0) wrong('reasons', 'Choose one to three reasons');
  if (reasons > MOST_REASONS) wrong('reasons', `Choose ${MOST_REASONS} reasons at most: the main ones`);
  if (a.text('circumstances') === '') wrong('circumstances', 'Enter what happened');
  if (a.time('decidedAt') !== '' && !isLocalDateTime(a.time('decidedAt')))
    wrong('decidedAt', 'Enter when you decided as a real date and time, such as 27 3 2027 and 9:15am');
  if (a.text('voices-pupil') === '')
    wrong('voices-pupil', `Enter what ${page.pupil.firstName} says, or why there are no words`);
  if (a.text('voices-parents') === '')
    wrong('voices-parents', 'Enter what the parents say, or why there are no words');
  return [...errors, ...fromSchema(a, page)].filter(
    (error, at, all) => all.findIndex((other) => other.field === error.field) === at,
  );
}

function howLong(a: Answers): string {
  if (!isAtLunchtimes(a)) return 'Enter the length in days, like 7 or 2 and a half';
  return a.choice('half') === null
    ? 'Enter the number of lunchtimes, like 3'
    : 'A lunchtime has no half: take the tick out of the box';
}

function fromSchema(a: Answers, page: PupilPage): FieldError[] {
  const kind = kindOf(a);
  if (kind === null) return [];
  const parsed = PUPIL_SCHEMAS[kind].safeParse(decisionBody(a, page));
  if (parsed.success) return [];
  return pageErrors(fieldErrors(parsed.error));
}
