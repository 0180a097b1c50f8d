import type { Request, RequestHandler, Response } from 'express';
import { writeTranslation, type Foreign } from '../../../database/translations';
import { directionOf, langTag } from '../../../rules/pupil/language';
import { optionalText, text } from '../../commands/schemas/text';
import type { House } from '../../house';
import type { FieldError } from '../../problems/field-error';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf } from '../../session/viewer';
import { catalogueOf, placesOf, type Entry } from '../../translations/catalogue';
import { LANGUAGE_NAMES, LANGUAGES_IN_ENGLISH } from '../../words/languages';
import { answersOf, type Raw } from '../form/answers';
import { formBody } from '../form-body';
import { showPage } from '../render';
import { languageOf } from './list';
import { textView } from './view';

const WORDS = text('the words');
const NOTE = optionalText('the note');

export const showText =
  (house: House): RequestHandler =>
  async (request, response) => {
    const found = await findText(house, request, response);
    if (!found) return sendProblem(request, response, NOT_FOUND);
    const { words = '', note = '' } = found.entry.translation ?? {};
    return draw(response, found, { words, note }, []);
  };

/** Writes words anew. They keep what is put in, and whoever wrote them before, nobody has reviewed these. */
export const editText =
  (house: House): RequestHandler =>
  async (request, response) => {
    const found = await findText(house, request, response);
    if (!found) return sendProblem(request, response, NOT_FOUND);
    const { entry, language } = found;
    const answers = answersOf(formBody(request));
    const [words, note] = [WORDS.safeParse(answers.text('words')), NOTE.safeParse(answers.text('note'))];
    const errors: FieldError[] = [
      ...(words.success ? placesIn(entry, words.data) : messages('words', words.error)),
      ...(note.success ? [] : messages('note', note.error)),
    ];
    if (errors.length > 0 || !words.success || !note.success)
      return draw(response, found, answers.raw, errors);
    const { partnership, person } = viewerOf(response);
    await writeTranslation(house.db, {
      partnershipId: partnership,
      language,
      textId: entry.id,
      english: entry.english,
      words: words.data,
      note: note.data,
      writtenBy: person,
      writtenAt: new Date(house.now()).toISOString(),
    });
    request.session.alert = 'The words are kept. Families read English until they have been reviewed.';
    return response.redirect(303, `/translations/${language}?state=draft`);
  };

const messages = (field: string, { issues }: { issues: { message: string }[] }): FieldError[] =>
  issues.map(({ message }) => ({ field, message }));

/** A place that is lost would drop a name or a day from a family's page; one that is new would stand there as it is. */
function placesIn({ english }: Entry, words: string): FieldError[] {
  const [wanted, given] = [placesOf(english), placesOf(words)];
  const lost = wanted.filter((place) => !given.includes(place));
  const more = given.filter((place) => !wanted.includes(place));
  return [
    ...(lost.length > 0 ? [`Keep ${lost.join(' and ')}: something is put in there`] : []),
    ...(more.length > 0 ? [`Take out ${more.join(' and ')}: nothing is put in there`] : []),
  ].map((message) => ({ field: 'words', message }));
}

interface Found {
  entry: Entry;
  language: Foreign;
}

async function findText(house: House, request: Request, response: Response): Promise<Found | null> {
  const language = languageOf(request);
  if (!language) return null;
  const entries = await catalogueOf(house, viewerOf(response).partnership, language);
  const entry = entries.find(({ id }) => id === request.params['text']);
  return entry ? { entry, language } : null;
}

function draw(response: Response, { entry, language }: Found, answers: Raw, errors: FieldError[]): void {
  const view = {
    title: `Words in ${LANGUAGES_IN_ENGLISH[language]}`,
    back: { href: `/translations/${language}`, text: LANGUAGES_IN_ENGLISH[language] },
    errors,
    form: { answers, errors },
    text: textView(entry, language),
    places: placesOf(entry.english),
    language: { lang: langTag(language), own: LANGUAGE_NAMES[language], dir: directionOf(language) },
    writtenBefore: entry.translation !== null,
  };
  showPage(response, 'translations/text.njk', view, errors.length > 0 ? 422 : 200);
}
