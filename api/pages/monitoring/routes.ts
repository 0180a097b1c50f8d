import { randomUUID } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { actorNames } from '../../../database/actor-names';
import { isLocalDate } from '../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../rules/calendar/types';
import { countInWords, dateInWords } from '../../../rules/calendar/words';
import type { House } from '../../house';
import { saveDay, type SavedDay } from '../../monitoring/save';
import { openSheet } from '../../monitoring/open-sheet';
import type { Sheet } from '../../monitoring/sheet';
import type { FieldError } from '../../problems/field-error';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { sentenceFor } from '../../sentences';
import { signedIn } from '../../session/guards';
import { viewerOf, type Viewer } from '../../session/viewer';
import { MARKS } from '../../words/choices';
import { fullName } from '../../words/names';
import { answersOf, type Answers, type Raw } from '../form/answers';
import { commandIdOf } from '../form/command-id';
import { dateBoxes } from '../form/months';
import { formBody } from '../form-body';
import { showPage } from '../render';
import { enteredRows, startOf, wholeDay, WHOLE_DAY } from './answers';
import { dayUrl, sheetView } from './view';

/** The day that is asked for: in one text, as links have it, or in three boxes. */
function dayAsked(query: Request['query']): { day?: LocalDate; wrong: boolean } {
  const a = answersOf(query);
  const asked = a.text('day') || a.date('on');
  return asked === ''
    ? { wrong: false }
    : isLocalDate(asked)
      ? { day: asked, wrong: false }
      : { wrong: true };
}

const sheetAsked = (house: House, viewer: Viewer, { query }: Request): Promise<Sheet | null> =>
  openSheet(house, viewer, { school: answersOf(query).text('school'), day: dayAsked(query).day });

interface Drawn {
  answers: Raw;
  commandId: string;
  errors?: FieldError[];
  status?: number;
}

async function draw(house: House, viewer: Viewer, response: Response, sheet: Sheet, drawn: Drawn) {
  const { answers, commandId, errors = [], status = 200 } = drawn;
  const actors = sheet.rows.flatMap(({ entries }) => entries);
  const names = await actorNames(house.db, viewer.partnership, actors);
  const { school, day } = sheet;
  showPage(
    response,
    'monitoring/page.njk',
    {
      title: 'Daily monitoring',
      heading: `Daily monitoring, ${school.name}`,
      errors,
      form: { answers, errors },
      boxes: { answers: dateBoxes('on', day), errors },
      commandId,
      action: dayUrl(school.id, day),
      school: school.id,
      schools: viewer.schools.length > 1 ? viewer.schools : [],
      marks: MARKS,
      wholeDay: WHOLE_DAY,
      ...sheetView(sheet, names),
    },
    status,
  );
}

const NO_DATE: FieldError = { field: 'on', message: 'Enter the day as a real date, such as 27 3 2027' };

const show =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const sheet = await sheetAsked(house, viewer, request);
    if (!sheet) return sendProblem(request, response, NOT_FOUND);
    const { wrong } = dayAsked(request.query);
    const errors = wrong ? [NO_DATE] : [];
    const drawn = { answers: startOf(sheet), commandId: randomUUID(), errors };
    return draw(house, viewer, response, sheet, { ...drawn, status: wrong ? 422 : 200 });
  };

const save =
  (house: House): RequestHandler =>
  async (request, response) => {
    const viewer = viewerOf(response);
    const sheet = await sheetAsked(house, viewer, request);
    if (!sheet) return sendProblem(request, response, NOT_FOUND);
    const answers = answersOf(formBody(request));
    const commandId = commandIdOf(answers);
    const again = (errors: FieldError[]) =>
      draw(house, viewer, response, sheet, { answers: answers.raw, commandId, errors, status: 422 });
    const rows = enteredRows(answers, sheet);
    if (rows.length === 0 && !sheet.refusal) return again([NOTHING_MARKED]);
    const { school, day } = sheet;
    const saved = await saveDay(house, viewer, { school, day, rows, commandId });
    if ('refused' in saved) return again(errorsOf(saved, sheet, answers));
    request.session.alert =
      saved.saved === 0
        ? `Nothing was different from what is on record for ${dateInWords(day)}.`
        : `${dateInWords(day)} has been saved for ${countInWords(saved.saved, 'pupil')}.`;
    return response.redirect(303, dayUrl(school.id, day));
  };

const NOTHING_MARKED: FieldError = { field: '', message: 'Nothing is marked. Mark at least one pupil' };

/** Each refusal with whom it is about, at the field where it can be put right. */
function errorsOf({ refused }: Extract<SavedDay, { refused: unknown }>, { rows }: Sheet, a: Answers) {
  return refused.map(({ pupil, refusal }): FieldError => {
    const row = rows.find((one) => one.pupil.id === pupil);
    const sentence = sentenceFor(refusal);
    if (!row) return { field: '', message: sentence };
    const unmarked = row.targets.find(({ id }) => a.text(`mark-${row.pupil.id}-${id}`) === '');
    const isMark = refusal.refused === 'target-not-marked' && unmarked;
    return {
      field: isMark ? `mark-${row.pupil.id}-${unmarked.id}` : wholeDay(row.pupil.id),
      message: `${fullName(row.pupil)}: ${sentence}`,
    };
  });
}

/** A school's day on one screen: every pupil on the programme against their targets, saved at once (B4). */
export const monitoringRoutes = (house: House): Router =>
  Router().get('/monitoring', signedIn, show(house)).post('/monitoring', signedIn, save(house));
