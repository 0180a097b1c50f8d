import { findPupil } from '../../cases/find-pupil';
import { sendLetterAgain } from '../../commands/letter-again';
import { letterAgain as schema } from '../../commands/schemas/given';
import { badInput, NOT_FOUND } from '../../problems/problem';
import { answered } from '../answered';
import { operation, problem } from '../operation';
import { OUTCOME } from './answers';

export const letterAgain = operation({
  id: 'send-letter-again',
  method: 'post',
  path: '/pupils/{pupil}/commands/send-letter-again',
  summary: 'Command: send a letter again that did not arrive',
  body: schema,
  answer: OUTCOME,
  handle: async ({ house }, { viewer, params, body, commandId }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const answer = await sendLetterAgain(house, viewer, record, commandId, body);
    if (!answer) return problem(badInput([{ field: 'letter', message: 'Choose a letter of this case' }]));
    return answered(answer);
  },
});
