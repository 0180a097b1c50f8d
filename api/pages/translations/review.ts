import type { RequestHandler } from 'express';
import { markReviewed } from '../../../database/translations';
import { isLocalDate } from '../../../rules/calendar/epoch-day';
import { countInWords } from '../../../rules/calendar/words';
import { londonDate } from '../../clock';
import type { House } from '../../house';
import type { FieldError } from '../../problems/field-error';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { line } from '../../commands/schemas/text';
import { viewerOf } from '../../session/viewer';
import { catalogueOf, type Entry } from '../../translations/catalogue';
import { answersOf, type Answers } from '../form/answers';
import { formBody } from '../form-body';
import { drawLanguage, languageOf } from './list';
import { textView } from './view';

const OWN_WORDS = 'You wrote words that you have ticked. Somebody else puts their review on record';
const OTHERS_NOW = 'Words that you have ticked are others by now. Read them again';
const NAME = line('the name of whoever read them');

/**
 * Puts on record that a speaker, or somebody who uses easy read, has read the ticked words: by name and day, and never by
 * whoever wrote them.
 */
export const review =
  (house: House): RequestHandler =>
  async (request, response) => {
    const language = languageOf(request);
    if (!language) return sendProblem(request, response, NOT_FOUND);
    const { partnership, person } = viewerOf(response);
    const answers = answersOf(formBody(request));
    const entries = await catalogueOf(house, partnership, language);
    const ticked = answers.all('texts');
    const found = entries.filter((entry) => ticked.includes(textView(entry, language).seen));
    const errors = [
      ...errorsIn(answers, londonDate(house.now())),
      ...(found.length < ticked.length ? [{ field: 'texts', message: OTHERS_NOW }] : []),
      ...(found.some((entry) => entry.translation?.writtenBy === person)
        ? [{ field: 'texts', message: OWN_WORDS }]
        : []),
    ];
    if (errors.length > 0) return drawLanguage(house, request, response, { answers: answers.raw, errors });
    const by = {
      partnershipId: partnership,
      language,
      reviewer: answers.text('reviewer'),
      reviewedOn: answers.date('reviewedOn'),
      markedBy: person,
    };
    const all = await house.db.transaction().execute(async (tx) => {
      const done: boolean[] = [];
      for (const { id, english, translation } of found.filter(isDraft))
        done.push(await markReviewed(tx, { ...by, textId: id, english, words: translation?.words ?? '' }));
      return done.every(Boolean);
    });
    if (!all) {
      const lost = [{ field: 'texts', message: OTHERS_NOW }];
      return drawLanguage(house, request, response, { answers: answers.raw, errors: lost });
    }
    request.session.alert = `${countInWords(found.length, 'text')} reviewed. Families that chose the language read pages that are whole in it.`;
    return response.redirect(303, request.originalUrl);
  };

const isDraft = ({ state }: Entry): boolean => state === 'draft';

function errorsIn(answers: Answers, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (answers.all('texts').length === 0)
    errors.push({ field: 'texts', message: 'Tick the words that were read' });
  const name = NAME.safeParse(answers.text('reviewer'));
  if (!name.success)
    errors.push({ field: 'reviewer', message: name.error.issues[0]?.message ?? 'Enter the name' });
  const on = answers.date('reviewedOn');
  if (!isLocalDate(on))
    errors.push({ field: 'reviewedOn', message: 'Enter when it was read as a real date, such as 27 3 2027' });
  else if (on > today)
    errors.push({ field: 'reviewedOn', message: 'The day on which it was read is still to come' });
  return errors;
}
