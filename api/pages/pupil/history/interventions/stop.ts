import { interventionsOf } from '../../../../../database/interventions';
import { pupilWorkflowId } from '../../../../../messages/ids';
import { localDateTimeOf } from '../../../../../rules/calendar/london-time';
import { withoutNames } from '../../../../cases/note-read';
import { carryOut, note, type Asked } from '../../../../interventions/ask';
import { needsTwo, waitingIn, waitsUntil } from '../../../../interventions/stops';
import { may } from '../../../../permissions';
import { dateAndTime } from '../../../../words/dates';
import type { Deed } from '../../../operations/ask-twice';
import type { PupilPage } from '../../pupil-page';
import { deedFrame, NO_ENGINE } from './frame';

const LEAD = [
  'The engine stops running this case: no reminder goes out, no date moves, and nobody can do anything about the pupil until it is started again.',
  'The record stays. The case can be started again from it at any time.',
];

/** A case stopped (M3); while a duty runs, by two people (L2). */
export async function stopDeed(page: PupilPage): Promise<Deed> {
  const { house, caseId, viewer, pupil, state } = page;
  const workflowId = pupilWorkflowId(caseId);
  const run = await house.engine.operate((operations) => operations.run(workflowId));
  const waiting = waitingIn(await interventionsOf(house.db, workflowId), house.now());
  const byTwo = needsTwo(state.owed) && !may(viewer.office, 'approve-own-stop');
  const isOwn = waiting?.person === viewer.person;
  const until = waiting && dateAndTime(localDateTimeOf(waitsUntil(waiting.at)));
  const confirms = byTwo && waiting && !isOwn;
  const refusal = !run
    ? NO_ENGINE
    : !run.isRunning
      ? 'The engine does not run this case: there is nothing to stop.'
      : byTwo && isOwn
        ? `You have asked for this. A second administrator must confirm it by ${until}: a duty is running.`
        : null;
  const asks = byTwo && !waiting;
  return {
    ...deedFrame(page, 'stop', confirms ? 'Confirm that the case is stopped' : 'Stop the case'),
    lead: [
      ...LEAD,
      ...(asks ? ['A duty is running, so a second administrator must confirm it within a day.'] : []),
      ...(confirms ? [`${waiting.name ?? 'Somebody'} asks for it, until ${until}: ${waiting.reason}`] : []),
    ],
    refusal,
    points: null,
    button: asks ? 'Ask a second administrator' : 'Stop the case',
    act: async ({ reason, id }) => {
      const detail = asks ? 'While a duty runs: a second administrator must confirm it' : '';
      const asked: Asked = {
        workflowId,
        pupil: pupil.id,
        kind: 'stop',
        reason: withoutNames(reason, pupil),
        detail,
      };
      const request = confirms ? waiting.id : id;
      const deed = confirms ? 'confirmed' : 'asked';
      const isNew = await note(house, viewer, asked, { id, request, deed, detail });
      if (asks) return 'It waits for a second administrator, who finds it under Failed steps.';
      if (!isNew) return DONE;
      const isDone = await carryOut(house, viewer, asked, {
        request,
        act: async (operations) => {
          await operations.stop({ workflowId, intervention: request });
          return 'The engine does not run this case any more';
        },
      });
      return isDone ? DONE : 'The engine did not do it. The case still runs.';
    },
  };
}

const DONE = 'The case is stopped. Start it again from the record when it should go on.';
