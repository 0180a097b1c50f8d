import { findPupil } from '../../cases/find-pupil';
import { recordLetterGiven } from '../../commands/letter-given';
import { letterGiven as schema } from '../../commands/schemas/given';
import { badInput, NOT_FOUND } from '../../problems/problem';
import { answered } from '../answered';
import { operation, problem } from '../operation';
import { OUTCOME } from './answers';

export const letterGiven = operation({
  id: 'record-letter-given',
  method: 'post',
  path: '/pupils/{pupil}/commands/record-letter-given',
  summary: 'Command: record that a letter was posted or handed over',
  body: schema,
  answer: OUTCOME,
  handle: async ({ house }, { viewer, params, body, commandId }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const answer = await recordLetterGiven(house, viewer, record, commandId, body);
    if (!answer) return problem(badInput([{ field: 'letter', message: 'Choose a letter of this case' }]));
    return answered(answer);
  },
});
