import type { Request, RequestHandler, Response } from 'express';
import { failedStepsOf, forgetFailedStep } from '../../../database/failed-steps';
import type { House } from '../../house';
import { carryOut, note, type Asked } from '../../interventions/ask';
import { stepInWords } from '../../interventions/steps';
import { NOT_FOUND } from '../../problems/problem';
import { sendProblem } from '../../problems/send';
import { viewerOf } from '../../session/viewer';
import { askTwice } from './ask-twice';

/** A failed step of the partnership's own, to be tried at once: its activity is safe to repeat, as at every other try. */
export const tryNow =
  (house: House): RequestHandler =>
  async (request: Request, response: Response) => {
    const viewer = viewerOf(response);
    const { workflow, step: activityId } = request.params;
    const step = (await failedStepsOf(house.db, viewer.partnership)).find(
      (one) => one.workflowId === workflow && one.activityId === activityId,
    );
    if (!step) return sendProblem(request, response, NOT_FOUND);
    const { workflowId, pupil } = step;
    const title = stepInWords(step.activity);
    const act = async ({ reason, id }: { reason: string; id: string }): Promise<string> => {
      const asked: Asked = { workflowId, pupil: pupil?.id ?? null, kind: 'try-now', reason, detail: title };
      if (!(await note(house, viewer, asked, { id, deed: 'asked', detail: title }))) return DONE;
      const isDone = await carryOut(house, viewer, asked, {
        request: id,
        act: async (operations) => {
          // Its tries begin anew: it is noted again if it fails again.
          await forgetFailedStep(house.db, step);
          await operations.tryNow({ workflowId, intervention: id, activityId: step.activityId });
          return title;
        },
      });
      return isDone ? DONE : 'The engine did not do it: the step may have got through meanwhile. Look again.';
    };
    return askTwice(
      {
        page: {
          title: 'Try now',
          heading: `Try now: ${title}`,
          back: { href: '/operations', text: 'Back to failed steps' },
        },
        action: `/operations/${workflowId}/${step.activityId}/try-now`,
        lead: [
          'The step is tried at once, and its waiting times begin anew. What it did already it does not do twice.',
          `What went wrong: ${step.error}`,
        ],
        refusal: null,
        points: null,
        button: 'Try now',
        act,
        next: '/operations',
      },
      request,
      response,
    );
  };

const DONE = 'The step is being tried now. If it fails again, it comes back to this list.';
