import { findMeeting } from '../../cases/find-meeting';
import { actOnMeeting } from '../../commands/panels';
import { callOffMeeting, moveMeeting } from '../../commands/schemas/panel';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { operation, problem } from '../operation';
import { OUTCOME } from '../pupils/answers';

export const move = operation({
  id: 'move-meeting',
  method: 'post',
  path: '/meetings/{meeting}/move',
  summary: 'Move a meeting: whoever is booked into it is told, with a new invitation',
  body: moveMeeting,
  answer: OUTCOME,
  handle: async ({ house }, { viewer, params, body, commandId: id }) => {
    const record = await findMeeting(house, viewer, params['meeting'] ?? '');
    if (!record) return problem(NOT_FOUND);
    return answered(
      await actOnMeeting(house, record, { ...body, type: 'move-meeting', id, actor: actorOf(viewer) }),
    );
  },
});

export const callOff = operation({
  id: 'call-off-meeting',
  method: 'post',
  path: '/meetings/{meeting}/call-off',
  summary: 'Call a meeting off: its referrals are booked into the next that fits',
  body: callOffMeeting,
  answer: OUTCOME,
  handle: async ({ house }, { viewer, params, body, commandId: id }) => {
    const record = await findMeeting(house, viewer, params['meeting'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const command = { ...body, type: 'call-off-meeting', id, actor: actorOf(viewer) } as const;
    return answered(await actOnMeeting(house, record, command));
  },
});
