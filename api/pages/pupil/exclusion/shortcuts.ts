import type { Request, Response } from 'express';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { COMMAND_WORDS } from '../../../words/commands';
import type { PupilPage } from '../pupil-page';

/** The addresses below a decision, and the form that each of them leads to. */
const LEADS_TO: Record<string, (decision: string) => string> = {
  cancel: (id) => `${COMMAND_WORDS['cancel-exclusion'].path}?decision=${id}`,
  'set-work': (id) => `${COMMAND_WORDS['set-work'].path}?decision=${id}`,
  pause: () => COMMAND_WORDS['extend-duty'].path,
  'follow-on': () => 'suspend?begins=after',
};

export function shortcuts(page: PupilPage, request: Request, response: Response): void {
  const { decision, deed } = request.params as Record<string, string>;
  const known = Object.hasOwn(LEADS_TO, String(deed)) ? LEADS_TO[String(deed)] : undefined;
  if (!known) return sendProblem(request, response, NOT_FOUND);
  response.redirect(303, `${page.url}/${known(encodeURIComponent(String(decision)))}`);
}
