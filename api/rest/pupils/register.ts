import { registerPupil as schema } from '../../commands/schemas/registration';
import { registerPupil } from '../../commands/register-pupil';
import { badInput } from '../../problems/problem';
import { answered } from '../answered';
import { operation, problem } from '../operation';
import { OUTCOME } from './answers';

export const register = operation({
  id: 'register-pupil',
  method: 'post',
  path: '/pupils',
  summary: 'Put a pupil under our care. Policy and calendar are those on record for the school',
  body: schema,
  answer: OUTCOME,
  status: 201,
  handle: async ({ house }, { viewer, body, commandId }) => {
    const answer = await registerPupil(house, viewer, commandId, body);
    if ('absent' in answer)
      return problem(badInput([{ field: 'school', message: 'Choose a school of yours' }]));
    return answered(answer, 201, { id: commandId });
  },
});
