import { z } from 'zod';
import { partnershipById } from '../../../database/partnerships';
import { actOnPartnership } from '../../commands/partnerships';
import { adjustPolicy, choosePolicy, tryPolicy as tryBody } from '../../commands/schemas/policy';
import { policyEditions } from '../../partnership/policy-editions';
import { tryPolicy } from '../../partnership/try-policy';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered, refusalProblem } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const POLICY = z.looseObject({ id: z.string(), name: z.string() });
const VALUE = z.union([z.string(), z.number(), z.boolean()]);
const CHANGE = z.object({ field: z.string(), from: VALUE, to: VALUE }).meta({ id: 'PolicyChange' });
const EDITION = z.object({
  policy: z.object({ id: z.string(), name: z.string() }),
  on: z.string().meta({ format: 'date' }),
  by: z.object({ person: z.string(), name: z.string() }).nullable(),
  reason: z.string().nullable(),
  changes: z.array(CHANGE),
});

/** The policy of the partnership (B16): read with what it was before, chosen, tried, adjusted. */
export const policy: Operation[] = [
  operation({
    id: 'read-policy',
    method: 'get',
    path: '/partnership/policy',
    summary: 'The policy of the partnership, and those that it had before',
    answer: z.object({
      policy: POLICY,
      editions: z.array(EDITION).meta({ description: 'The latest first' }),
    }),
    handle: async ({ house }, { viewer }) => {
      const partnership = await partnershipById(house.db, viewer.partnership);
      if (!partnership) return problem(NOT_FOUND);
      const editions = await policyEditions(house, viewer.partnership);
      return ok({ policy: partnership.policy, editions });
    },
  }),
  operation({
    id: 'choose-policy',
    method: 'put',
    path: '/partnership/policy',
    summary: 'Choose a ready policy: programmes that open from then on take it, running ones keep theirs',
    body: choosePolicy,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const command = { type: 'choose-policy', id, actor: actorOf(viewer), ...body } as const;
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
  operation({
    id: 'try-policy',
    method: 'post',
    path: '/partnership/policy/preview',
    summary: 'What adjusting the policy would change, and how many running cases would keep theirs',
    body: tryBody,
    answer: z.object({
      policy: POLICY,
      changes: z.array(CHANGE),
      runningCases: z.int().meta({ description: 'Open cases: they keep the policy that they have' }),
    }),
    readsOnly: true,
    handle: async ({ house }, { viewer, body }) => {
      const tried = await tryPolicy(house, viewer, body);
      return 'refused' in tried ? problem(refusalProblem(tried)) : ok(tried);
    },
  }),
  operation({
    id: 'adjust-policy',
    method: 'post',
    path: '/partnership/policy/adjustments',
    summary: 'Make the policy one of the partnership’s own, with some of its values changed',
    body: adjustPolicy,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const command = { type: 'adjust-policy', id, actor: actorOf(viewer), ...body } as const;
      return answered(await actOnPartnership(house, viewer.partnership, command), 201);
    },
  }),
];
