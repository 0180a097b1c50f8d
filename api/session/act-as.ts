import type { Request } from 'express';
import { z } from 'zod';
import { ALL_OFFICES } from '../words/offices';
import type { Viewer } from './viewer';

export const officeChoice = z.strictObject({
  office: z.enum(ALL_OFFICES, 'Choose the office you want to act in'),
});

/**
 * Acts in another office from now on.
 *
 * @returns false when it is not one the viewer holds
 */
export function actAs(request: Request, viewer: Viewer, office: Viewer['office']): boolean {
  if (!viewer.offices.includes(office)) return false;
  request.session.office = office;
  return true;
}
