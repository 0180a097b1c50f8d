import type { Request } from 'express';
import { LANGUAGES, type Language } from '../../../../rules/pupil/language';
import { formBody } from '../../form-body';

/** The language that a form asks for; undefined where it is none of ours. */
export const languageIn = (request: Request): Language | undefined => {
  const { language } = formBody(request);
  return LANGUAGES.find((code) => code === language);
};
