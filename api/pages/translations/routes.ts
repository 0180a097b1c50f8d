import { Router } from 'express';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { editText, showText } from './edit';
import { showLanguage, showLanguages } from './list';
import { review } from './review';

/** The words of families' pages in other languages: what there is, what nobody has reviewed, and who has (E5). */
export const translationRoutes = (house: House): Router =>
  Router()
    .get('/translations', signedIn, showLanguages(house))
    .get('/translations/:language', signedIn, showLanguage(house))
    .post('/translations/:language', signedIn, review(house))
    .get('/translations/:language/:text', signedIn, showText(house))
    .post('/translations/:language/:text', signedIn, editText(house));
