import { z } from 'zod';
import { peopleByIds } from '../../../database/people';
import { addOffice, addPerson as addPersonBody } from '../../commands/schemas/partnership';
import { addOfficeOf, addPerson } from '../../people/add-person';
import { listPeople } from '../../people/list-people';
import { NOT_FOUND } from '../../problems/problem';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const PERSON = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    own: z
      .boolean()
      .meta({ description: 'False where another partnership of the authority keeps the account' }),
    offices: z.array(
      z.object({
        office: z.string(),
        school: z.string().nullable(),
        from: z.string(),
        to: z.string().nullable(),
        category: z.string().nullable().meta({ description: 'As what a panel member sits on the panel' }),
      }),
    ),
  })
  .meta({ id: 'Person' });

export const people: Operation[] = [
  operation({
    id: 'list-people',
    method: 'get',
    path: '/people',
    summary: 'Everybody of the partnership, with their offices',
    answer: z.object({ rows: z.array(PERSON) }),
    handle: async ({ house }, { viewer }) => ok({ rows: await listPeople(house.db, viewer.partnership) }),
  }),
  operation({
    id: 'add-person',
    method: 'post',
    path: '/people',
    summary:
      'Add somebody who can sign in, with an office; an officer of the authority who has an account in another of its partnerships keeps that one, and its id is the answer’s',
    body: addPersonBody,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId }) => {
      const { answer, person: id } = await addPerson(house, viewer, commandId, body);
      return answered(answer, 201, { id });
    },
  }),
  operation({
    id: 'add-office',
    method: 'post',
    path: '/people/{person}/offices',
    summary: 'Give somebody another office, or the same for another period',
    body: addOffice,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, params, body, commandId }) => {
      const [person] = await peopleByIds(house.db, viewer.partnership, [params['person'] ?? '']);
      if (!person) return problem(NOT_FOUND);
      const { id, email } = person;
      return answered(await addOfficeOf(house, viewer, commandId, { id, email, ...body }), 201);
    },
  }),
];
