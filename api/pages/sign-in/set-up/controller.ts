import type { RequestHandler } from 'express';
import type { House } from '../../../house';
import { stillToDo } from '../../../second-factor/standing';
import { beginSession } from '../../../session/begin';
import { halfwayOf } from '../../../session/halfway';
import { formBody } from '../../form-body';
import { drawCodes, drawSetUp, takeFirstCode } from './draw';

const ACTION = '/sign-in/set-up';

/** For those who must have a second factor and have none yet: on the way in, after the password. */
export const setUpPage =
  (house: House): RequestHandler =>
  async (request, response) => {
    const person = await halfwayOf(house, request);
    if (!person || (await stillToDo(house, person.id)) !== 'set-up')
      return response.redirect(303, '/sign-in');
    return drawSetUp(house, person, response, ACTION);
  };

export const setUpWith =
  (house: House): RequestHandler =>
  async (request, response) => {
    const person = await halfwayOf(house, request);
    if (!person || (await stillToDo(house, person.id)) !== 'set-up')
      return response.redirect(303, '/sign-in');
    const { wanted } = request.session;
    const codes = await takeFirstCode(house, person, response, ACTION, formBody(request));
    if (!codes) return;
    await beginSession(request, person, house.now());
    drawCodes(response, codes, wanted ?? '/today');
  };
