import { z } from 'zod';
import { personById } from '../../../database/people';
import { londonDate } from '../../clock';
import { actOnPartnership } from '../../commands/partnerships';
import { addOffice, addPerson } from '../../commands/schemas/partnership';
import { listPeople } from '../../people/list-people';
import { NOT_FOUND } from '../../problems/problem';
import { hashPassword } from '../../security/passwords';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const PERSON = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    offices: z.array(
      z.object({
        office: z.string(),
        school: z.string().nullable(),
        from: z.string(),
        to: z.string().nullable(),
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
    summary: 'Add somebody who can sign in, with an office',
    body: addPerson,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body: { password, ...body }, commandId: id }) => {
      const passwordHash = await hashPassword(password);
      const asked = { type: 'add-person', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, person: id, passwordHash, ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
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
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const person = await personById(house.db, params['person'] ?? '', londonDate(house.now()));
      if (person?.partnershipId !== viewer.partnership) return problem(NOT_FOUND);
      const { name, email, passwordHash } = person;
      const asked = { type: 'add-person', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, person: person.id, name, email, passwordHash, ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command), 201);
    },
  }),
];
