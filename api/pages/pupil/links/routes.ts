import { Router, type Request, type Response } from 'express';
import { withdrawLinks } from '../../../../database/family-links';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { forPupil, type PupilPage } from '../pupil-page';

async function withdraw(page: PupilPage, request: Request, response: Response): Promise<void> {
  const { house, pupil, viewer, url } = page;
  const contact = pupil.contacts.find(({ id }) => id === request.params['contact']);
  if (!contact) return sendProblem(request, response, NOT_FOUND);
  const at = new Date(house.now()).toISOString();
  await withdrawLinks(house.db, { pupilId: pupil.id, contactId: contact.id }, { at, by: viewer.person });
  request.session.alert = `The links sent to ${contact.name} open nothing any more. The next letter brings a new one.`;
  response.redirect(303, `${url}/notices`);
}

/** A link that has come into the wrong hands, or goes to an address that is not theirs any more, is withdrawn at once. */
export const linkRoutes = (house: House): Router =>
  Router().post('/pupils/:pupil/links/:contact/withdraw', forPupil(house, withdraw));
