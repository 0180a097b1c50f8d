import { Router } from 'express';
import { keepLanguage } from '../../../family/keep-language';
import type { House } from '../../../house';
import { formBody } from '../../form-body';
import { forFamily } from '../family-page';
import { languageIn } from './language-in';

/** A page of a family, and nothing else: a form cannot send anybody elsewhere. */
const OWN_PAGE = /^\/family(?:\/[\w%:][\w%:.-]*)*$/;

/** The languages at the head of a family's pages: what is chosen is kept with its case, and the same page comes back (E5). */
export const familyLanguageRoutes = (house: House): Router =>
  Router().post(
    '/family/choose',
    forFamily(house, async (page, request, response) => {
      const { back } = formBody(request);
      const language = languageIn(request);
      if (language) {
        request.session.language = language;
        await keepLanguage(house, page, language);
      }
      response.redirect(303, typeof back === 'string' && OWN_PAGE.test(back) ? back : '/family');
    }),
  );
