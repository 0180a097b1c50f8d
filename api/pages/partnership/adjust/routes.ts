import { randomUUID } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { partnershipById } from '../../../../database/partnerships';
import { adjustedName, allOutOfBounds } from '../../../../rules/policies/adjusted';
import type { Policy } from '../../../../rules/policies/policy';
import { refuse, type Refusal } from '../../../../rules/refusal';
import { londonDate } from '../../../clock';
import { actOnPartnership } from '../../../commands/partnerships';
import { adjustPolicy } from '../../../commands/schemas/policy';
import type { House } from '../../../house';
import { tryPolicy } from '../../../partnership/try-policy';
import type { FieldError } from '../../../problems/field-error';
import { fieldErrors } from '../../../problems/field-errors';
import { ENGINE_DOWN, NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { sentenceFor } from '../../../sentences';
import { signedIn } from '../../../session/guards';
import { actorOf, viewerOf, type Viewer } from '../../../session/viewer';
import { answersOf, type Answers, type Raw } from '../../form/answers';
import { commandIdOf } from '../../form/command-id';
import { TRY_AGAIN } from '../../form/try-again';
import { formBody } from '../../form-body';
import { showPage } from '../../render';
import { changeLines } from '../policy-view';
import { bodyOf, changesOf, fieldOf, sections, startOf } from './sections';

/** What a page of it is drawn from. */
interface Asked {
  house: House;
  viewer: Viewer;
  policy: Policy;
  response: Response;
}

interface Filled {
  answers: Raw;
  commandId: string;
  errors?: FieldError[];
  status?: number;
}

/** The policy of the partnership, section by section; then what would change, to be confirmed with a reason (B16). */
export function adjustRoutes(house: House): Router {
  const about =
    (then: (asked: Asked, request: Request) => Promise<void> | void) =>
    async (request: Request, response: Response): Promise<void> => {
      const viewer = viewerOf(response);
      const partnership = await partnershipById(house.db, viewer.partnership);
      if (!partnership) return sendProblem(request, response, NOT_FOUND);
      return then({ house, viewer, policy: partnership.policy, response }, request);
    };
  const ask = about((asked) => drawForm(asked, { answers: startOf(asked.policy), commandId: randomUUID() }));
  return Router()
    .get('/partnership/policy/adjust', signedIn, ask)
    .post('/partnership/policy/adjust', signedIn, about(answer));
}

/** Shows the answers again, what they would change, or does it. */
async function answer(asked: Asked, request: Request): Promise<void> {
  const answers = answersOf(formBody(request));
  const filled = { answers: answers.raw, commandId: commandIdOf(answers) };
  const step = answers.text('step');
  if (step === 'again') return drawForm(asked, filled);
  const parsed = adjustPolicy.safeParse(bodyOf(answers));
  const errors = parsed.success ? [] : fieldErrors(parsed.error).map(onPage);
  const wrong = allWrong(errors, answers);
  if (wrong.length > 0) return drawForm(asked, { ...filled, errors: wrong });
  if (step !== 'confirm') return drawCheck(asked, answers, filled);
  if (!parsed.success) return drawCheck(asked, answers, { ...filled, errors });
  const { house, viewer, response } = asked;
  const done = await actOnPartnership(house, viewer.partnership, {
    type: 'adjust-policy',
    id: filled.commandId,
    actor: actorOf(viewer),
    ...parsed.data,
  });
  if ('refused' in done) return askAgain(asked, filled, done.refused);
  if (!('done' in done)) {
    const failed = { errors: [{ field: '', message: TRY_AGAIN }], status: ENGINE_DOWN.status };
    return drawCheck(asked, answers, { ...filled, ...failed });
  }
  request.session.alert = 'The policy has been adjusted. Programmes that are running keep theirs.';
  return response.redirect(303, '/partnership/policy/editions');
}

/** What is wrong with the form itself, all of it at once: what cannot be read, and what is out of its bounds. */
function allWrong(errors: FieldError[], answers: Answers): FieldError[] {
  const unread = errors.filter(({ field }) => field !== 'reason');
  const outside = allOutOfBounds(changesOf(answers)).map(({ field, refusal }) =>
    onPage({ field, message: sentenceFor(refusal) }),
  );
  return [...unread, ...outside.filter(({ field }) => !unread.some((one) => one.field === field))];
}

const onPage = ({ field, message }: FieldError): FieldError => ({ field: fieldOf(field), message });

function askAgain(asked: Asked, filled: Filled, refusal: Refusal): void {
  const field = fieldOf(String(refusal.detail?.['field'] ?? FIELDS[refusal.refused] ?? ''));
  // Who looks at the policy as it is now may send the answers again.
  const answers = { ...filled.answers, basedOn: asked.policy.id };
  return drawForm(asked, { ...filled, answers, errors: [{ field, message: sentenceFor(refusal) }] });
}

/** The field of a refusal that names none. */
const FIELDS: Record<string, string> = { 'referral-without-documents': 'referralDocuments' };

const page = {
  title: 'Adjust the policy',
  back: { href: '/partnership/policy', text: 'Back to the policy' },
  action: '/partnership/policy/adjust',
};

function drawForm({ house, policy, response }: Asked, { answers, commandId, errors = [] }: Filled): void {
  const form = { answers, errors };
  const asked = sections(policy, answersOf(answers));
  const called = adjustedName(policy, londonDate(house.now()), 1);
  const view = { ...page, current: policy.name, called, sections: asked, errors, form, commandId };
  showPage(response, 'partnership/adjust/page.njk', view, errors.length > 0 ? 422 : 200);
}

/** What would change, who is affected, and the reason to be given. */
async function drawCheck(asked: Asked, answers: Answers, filled: Filled): Promise<void> {
  const { house, viewer, policy, response } = asked;
  const { commandId, errors = [], status = errors.length > 0 ? 422 : 200 } = filled;
  // Its shape is right: only the reason may be missing yet.
  const { changes, name, basedOn } = adjustPolicy.omit({ reason: true }).strip().parse(bodyOf(answers));
  if (basedOn !== policy.id) return askAgain(asked, filled, refuse('policy-changed-since', 'B16'));
  const tried = await tryPolicy(house, viewer, { changes, ...(name !== undefined && { name }) });
  if ('refused' in tried) return askAgain(asked, filled, tried);
  const view = {
    ...page,
    heading: 'Check what changes',
    name: tried.policy.name,
    changes: changeLines(tried.changes),
    running: tried.runningCases,
    hidden: hiddenOf(answers.raw),
    errors,
    form: { answers: answers.raw, errors },
    commandId,
  };
  showPage(response, 'partnership/adjust/check.njk', view, status);
}

/** The answers, to be sent once more with the reason: what is ticked of a list as one text. */
const hiddenOf = (raw: Raw): { name: string; value: string }[] =>
  Object.entries(raw)
    .filter(([name]) => !['_csrf', 'commandId', 'step', 'reason'].includes(name))
    .map(([name, value]) => ({ name, value: [value ?? []].flat().join(',') }));
