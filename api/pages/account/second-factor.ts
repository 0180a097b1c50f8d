import type { RequestHandler } from 'express';
import type { House } from '../../house';
import { stillToDo } from '../../second-factor/standing';
import { formBody } from '../form-body';
import { drawCodes, drawSetUp, takeFirstCode } from '../sign-in/set-up/draw';
import { ownPerson } from './own-person';

const ACTION = '/account/second-factor';

/** For those who may have a second factor and want one. One that is set up is not shown again. */
export const ownSetUpPage =
  (house: House): RequestHandler =>
  async (_request, response) => {
    const person = await ownPerson(house, response);
    if ((await stillToDo(house, person.id)) === 'code') return response.redirect(303, '/account');
    return drawSetUp(house, person, response, ACTION);
  };

export const setUpOwn =
  (house: House): RequestHandler =>
  async (request, response) => {
    const person = await ownPerson(house, response);
    if ((await stillToDo(house, person.id)) === 'code') return response.redirect(303, '/account');
    const codes = await takeFirstCode(house, person, response, ACTION, formBody(request));
    if (codes) drawCodes(response, codes, '/account');
  };
