import { pupilWorkflowId } from '../../../../../messages/ids';
import { withoutNames } from '../../../../cases/note-read';
import { carryOut, note, type Asked } from '../../../../interventions/ask';
import type { Deed } from '../../../operations/ask-twice';
import type { PupilPage } from '../../pupil-page';
import { deedFrame, NO_ENGINE } from './frame';

/** A case that the engine does not run begun again from its events (M3). What is under way or sent is not done twice. */
export async function startAgainDeed(page: PupilPage): Promise<Deed> {
  const { house, caseId, viewer, pupil, state } = page;
  const workflowId = pupilWorkflowId(caseId);
  const run = await house.engine.operate((operations) => operations.run(workflowId));
  const isThere = run !== null || (await house.engine.isReachable());
  const refusal = !isThere
    ? NO_ENGINE
    : run?.isRunning
      ? 'The engine runs this case: there is nothing to start.'
      : state.status === 'closed'
        ? 'This case is closed: nothing is owed in it any more.'
        : null;
  return {
    ...deedFrame(page, 'start-again', 'Start again from the record'),
    lead: [
      'The engine takes the case from the record, with all its dates, and goes on from now. Letters that were not sent go out; reminders whose hour has passed go out at once.',
    ],
    refusal,
    points: null,
    button: 'Start the case again',
    act: async ({ reason, id }) => {
      const asked: Asked = {
        workflowId,
        pupil: pupil.id,
        kind: 'start-again',
        reason: withoutNames(reason, pupil),
        detail: '',
      };
      if (!(await note(house, viewer, asked, { id, deed: 'asked', detail: '' }))) return DONE;
      const isDone = await carryOut(house, viewer, asked, {
        request: id,
        act: async (operations) =>
          (await operations.startAgain({ caseId, intervention: id }))
            ? 'The engine runs this case again'
            : 'The engine ran it already',
      });
      return isDone ? DONE : 'The engine did not do it. The record is as it was.';
    },
  };
}

const DONE = 'The case runs again, from the record.';
