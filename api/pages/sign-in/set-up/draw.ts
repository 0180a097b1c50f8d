import type { Response } from 'express';
import { z } from 'zod';
import type { PersonWithOffices } from '../../../../database/people';
import type { House } from '../../../house';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { base32 } from '../../../second-factor/base32';
import { qrCode } from '../../../second-factor/qr-code';
import { enrolmentUri } from '../../../second-factor/secrets';
import { confirm, secretToConfirm } from '../../../second-factor/set-up';
import { secondFactor } from '../../../session/sign-in';
import { showPage } from '../../render';
import { WRONG } from '../code/controller';

const form = z.object({ code: secondFactor });

/** Shows the secret, as a square for a camera and as text, and asks for a first code. */
export async function drawSetUp(
  house: House,
  person: PersonWithOffices,
  response: Response,
  action: string,
  errors: FieldError[] = [],
): Promise<void> {
  const secret = await secretToConfirm(house, person.id);
  const view = {
    title: 'Set up your second factor',
    action,
    errors,
    secret: base32(secret)
      .match(/.{1,4}/g)
      ?.join(' '),
    qr: qrCode(enrolmentUri(secret, person.email)),
  };
  showPage(response, 'sign-in/set-up/page.njk', view, errors.length > 0 ? 422 : 200);
}

/** Takes the first code. @returns the recovery codes; null when the form was drawn again */
export async function takeFirstCode(
  house: House,
  person: PersonWithOffices,
  response: Response,
  action: string,
  answers: Record<string, unknown>,
): Promise<string[] | null> {
  const read = form.safeParse({ code: answers['code'] });
  const codes = read.success ? await confirm(house, person, read.data.code) : null;
  if (codes) return codes;
  const errors = read.success ? [{ field: 'code', message: WRONG }] : fieldErrors(read.error);
  await drawSetUp(house, person, response, action, errors);
  return null;
}

/** The one time that recovery codes are seen: drawn in answer to the form, for they are kept nowhere to be drawn again. */
export function drawCodes(response: Response, codes: string[], next: string): void {
  const title = 'Keep your recovery codes';
  showPage(response, 'sign-in/set-up/codes.njk', { title, codes, next });
}
