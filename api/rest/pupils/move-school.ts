import { findPupil } from '../../cases/find-pupil';
import { moveSchool } from '../../commands/move-school';
import { moveSchool as schema } from '../../commands/schemas/registration';
import { badInput, NOT_FOUND } from '../../problems/problem';
import { answered } from '../answered';
import { operation, problem } from '../operation';
import { OUTCOME } from './answers';

export const toAnotherSchool = operation({
  id: 'move-school',
  method: 'post',
  path: '/pupils/{pupil}/commands/move-school',
  summary: 'Command: move school. What was decided before keeps its school and its dates',
  body: schema,
  answer: OUTCOME,
  handle: async ({ house }, { viewer, params, body, commandId }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const answer = await moveSchool(house, viewer, record, commandId, body);
    if (!answer)
      return problem(badInput([{ field: 'school', message: 'Choose a school of the partnership' }]));
    return answered(answer);
  },
});
