import type { Request } from 'express';
import { z } from 'zod';
import { reference } from '../commands/schemas/text';
import { ALL_OFFICES } from '../words/offices';
import type { Acting, Viewer } from './viewer';

export const officeChoice = z.strictObject({
  office: z.enum(ALL_OFFICES, 'Choose the office you want to act in'),
  partnership: reference('the partnership').exactOptional().meta({
    description: 'For whoever holds offices in two; left out, it is the one you act in now',
  }),
});

/**
 * Acts in another office from now on. With another partnership no form that was opened before can be sent any more: what it
 * would do would be done in this one.
 *
 * @returns null when it is not one the viewer holds
 */
export function actAs(
  request: Request,
  viewer: Viewer,
  { office, partnership = viewer.partnership }: z.output<typeof officeChoice>,
): Acting | null {
  const acting = viewer.offices.find((one) => one.office === office && one.partnership === partnership);
  if (!acting) return null;
  request.session.office = office;
  request.session.partnership = partnership;
  if (partnership !== viewer.partnership) {
    delete request.session.csrfToken;
    delete request.session.draft;
  }
  return acting;
}
