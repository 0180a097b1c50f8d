import { z } from 'zod';
import { actOnPartnership } from '../../commands/partnerships';
import { gatherFamily, nameLocality } from '../../commands/schemas/localities';
import { openPartnership } from '../../partnership/open-partnership';
import { readLocalities } from '../../partnership/read-localities';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const NAMED = z.object({ id: z.string(), name: z.string() });

const LOCALITIES = z.object({
  localities: z.array(
    NAMED.extend({
      centre: z.string().nullable(),
      families: z.array(NAMED.extend({ schools: z.array(NAMED) })),
    }),
  ),
  without: z.array(NAMED).meta({ description: 'Schools that belong to no family yet' }),
});

export const localities: Operation[] = [
  operation({
    id: 'read-localities',
    method: 'get',
    path: '/partnership/localities',
    summary: 'The localities with their centres, and the families of schools in each',
    answer: LOCALITIES,
    handle: async ({ house }, { viewer }) => {
      const state = await openPartnership(house, viewer);
      return state ? ok(readLocalities(state)) : problem(NOT_FOUND);
    },
  }),
  operation({
    id: 'add-locality',
    method: 'post',
    path: '/partnership/localities',
    summary: 'Add a locality with its centre',
    body: nameLocality,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body: { name, centre }, commandId: id }) => {
      const asked = { type: 'add-locality', id, actor: actorOf(viewer), locality: id } as const;
      const command = { ...asked, name, centre: centre ?? '' };
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
    },
  }),
  operation({
    id: 'change-locality',
    method: 'put',
    path: '/partnership/localities/{locality}',
    summary: 'Give a locality another name or centre',
    body: nameLocality,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body: { name, centre }, commandId: id }) => {
      const asked = { type: 'change-locality', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, locality: params['locality'] ?? '', name, centre: centre ?? '' };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
  operation({
    id: 'remove-locality',
    method: 'delete',
    path: '/partnership/localities/{locality}',
    summary: 'Take a locality away that has no family of schools',
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, commandId: id }) => {
      const asked = { type: 'remove-locality', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, locality: params['locality'] ?? '' };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
  operation({
    id: 'add-family',
    method: 'post',
    path: '/partnership/families',
    summary: 'Add a family of schools to a locality',
    body: gatherFamily,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const command = { type: 'add-family', id, actor: actorOf(viewer), family: id, ...body } as const;
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
    },
  }),
  operation({
    id: 'change-family',
    method: 'put',
    path: '/partnership/families/{family}',
    summary: 'Give a family of schools another name, another locality, or other schools',
    body: gatherFamily,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const asked = { type: 'change-family', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, family: params['family'] ?? '', ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
  operation({
    id: 'remove-family',
    method: 'delete',
    path: '/partnership/families/{family}',
    summary: 'Take a family of schools away: its schools are then in none',
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, commandId: id }) => {
      const asked = { type: 'remove-family', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, family: params['family'] ?? '' };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
];
