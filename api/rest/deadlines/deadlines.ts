import { schoolsOf } from '../../../database/partnerships';
import { answer } from '../../../rules/deadlines';
import { badInput } from '../../problems/problem';
import { ok, operation, problem } from '../operation';
import { answerBody } from './answer-body';
import { questionBody } from './question-body';
import { readQuestionOf } from './read-question';
import { namedById } from './schools-of-record';

/** The deadline question over HTTP: the same question and the same answer as on the command line and on the page. */
export const deadlines = operation({
  id: 'answer-deadlines',
  method: 'post',
  path: '/deadlines',
  summary: 'Every duty of a suspension or permanent exclusion, with its date and each day counted or skipped',
  body: questionBody,
  answer: answerBody,
  readsOnly: true,
  ownId: true,
  handle: async ({ house }, { viewer, body }) => {
    const schools = namedById(body).length > 0 ? await schoolsOf(house.db, viewer.partnership) : [];
    const read = readQuestionOf(body, schools);
    return 'errors' in read ? problem(badInput(read.errors)) : ok(answer(read.question));
  },
});
