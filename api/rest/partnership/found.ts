import { policyById } from '../../../rules/policies';
import { foundWith } from '../../commands/partnerships';
import { foundPartnership as schema } from '../../commands/schemas/partnership';
import { badInput, WRONG_TOKEN } from '../../problems/problem';
import { sameSecret } from '../../security/same-secret';
import { answered } from '../answered';
import { operation, problem } from '../operation';
import { OUTCOME } from '../pupils/answers';

export const found = operation({
  id: 'found-partnership',
  method: 'post',
  path: '/partnerships',
  summary:
    'Found a partnership with its first administrator. Needs Authorization: Bearer and the set-up token',
  body: schema,
  answer: OUTCOME,
  status: 201,
  handle: async ({ house }, { request, body, commandId: id }) => {
    const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';
    if (!sameSecret(token, house.config.setupToken)) return problem(WRONG_TOKEN);
    const policy = policyById(body.policy);
    if (!policy) {
      return problem(
        badInput([{ field: 'policy', message: 'Enter the policy: an id from GET /api/v1/policies' }]),
      );
    }
    const answer = await foundWith(house, id, { ...body, policy });
    return answered(answer, 201, { id });
  },
});
