import type { Request, RequestHandler, Response } from 'express';
import type { Foreign } from '../../../database/translations';
import { directionOf, langTag } from '../../../rules/pupil/language';
import type { House } from '../../house';
import type { FieldError } from '../../problems/field-error';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf } from '../../session/viewer';
import { catalogueOf, FOREIGN, standings, type State } from '../../translations/catalogue';
import { LANGUAGE_NAMES, LANGUAGES_IN_ENGLISH } from '../../words/languages';
import type { Raw } from '../form/answers';
import { showPage } from '../render';
import { reviewerOf, stateWords, textView } from './view';

/** So many texts stand on one page. */
const A_PAGE = 25;

export const showLanguages =
  (house: House): RequestHandler =>
  async (_request, response) => {
    const { partnership } = viewerOf(response);
    const languages = (await standings(house, partnership)).map((one) => ({
      ...one,
      name: LANGUAGES_IN_ENGLISH[one.language],
      own: LANGUAGE_NAMES[one.language],
      lang: langTag(one.language),
      dir: directionOf(one.language),
    }));
    showPage(response, 'translations/languages.njk', { title: 'Translations', languages });
  };

/** The language that an address names; undefined where it is none of ours. */
export const languageOf = (request: Request): Foreign | undefined =>
  FOREIGN.find((language) => language === request.params['language']);

export const showLanguage =
  (house: House): RequestHandler =>
  async (request, response) => {
    await drawLanguage(house, request, response, {});
  };

/** Draws the texts of one language, those that are to be seen to first; again with what is wrong with a review. */
export async function drawLanguage(
  house: House,
  request: Request,
  response: Response,
  { answers = {}, errors = [] }: { answers?: Raw; errors?: FieldError[] },
): Promise<void> {
  const language = languageOf(request);
  if (!language) return sendProblem(request, response, NOT_FOUND);
  const { state, from } = request.query;
  const words = stateWords(language);
  const only = Object.keys(words).find((one): one is State => one === state);
  const all = await catalogueOf(house, viewerOf(response).partnership, language);
  const found = only ? all.filter((entry) => entry.state === only) : all;
  const start = Math.max(0, typeof from === 'string' ? Number(from) || 0 : 0);
  const at = (place: number) =>
    `/translations/${language}?${new URLSearchParams({ ...(only && { state: only }), from: String(place) }).toString()}`;
  const view = {
    title: `Translations: ${LANGUAGES_IN_ENGLISH[language]}`,
    back: { href: '/translations', text: 'Translations' },
    language: { lang: langTag(language), own: LANGUAGE_NAMES[language], dir: directionOf(language) },
    reviewer: reviewerOf(language),
    action: request.originalUrl,
    errors,
    form: { answers, errors },
    ticked: [answers['texts'] ?? []].flat(),
    texts: found.slice(start, start + A_PAGE).map((entry) => textView(entry, language)),
    count: found.length,
    states: Object.entries(words).map(([value, text]) => ({
      text,
      href: `/translations/${language}?state=${value}`,
      count: all.filter((entry) => entry.state === value).length,
      chosen: value === only,
    })),
    all: only ? `/translations/${language}` : null,
    before: start > 0 ? at(Math.max(0, start - A_PAGE)) : null,
    next: start + A_PAGE < found.length ? at(start + A_PAGE) : null,
  };
  showPage(response, 'translations/language.njk', view, errors.length > 0 ? 422 : 200);
}
