import { z } from 'zod';
import { londonDate } from '../../clock';
import { actOnPartnership } from '../../commands/partnerships';
import { endNomination, nominate, setSeats } from '../../commands/schemas/review-group';
import { openPartnership } from '../../partnership/open-partnership';
import { readReviewGroup } from '../../partnership/read-review-group';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const DAY = z.string().meta({ format: 'date' });
const PHASE = z.enum(['primary', 'secondary']);

const SEATED = z
  .object({
    id: z.string(),
    person: z.string(),
    name: z.string(),
    schools: z.array(z.string()),
    phase: PHASE,
    from: DAY,
    until: DAY.nullable().meta({ description: 'The last day by its rule' }),
    to: DAY.nullable().meta({ description: 'The last day on which it counts' }),
    endedBy: z.enum(['rule', 'reason', 'office']).nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Nomination' });

const GROUP = z.object({
  phases: z.array(
    z.object({
      phase: PHASE,
      seats: z.int(),
      vacant: z.int().meta({ description: 'A nomination for each is due now' }),
      held: z.array(SEATED),
      toCome: z.array(SEATED),
      past: z.array(SEATED),
      due: z
        .array(z.object({ on: DAY, vacant: z.int(), after: z.array(SEATED) }))
        .meta({ description: 'Seats that fall vacant soon, with nobody nominated for them' }),
    }),
  ),
});

export const reviewGroup: Operation[] = [
  operation({
    id: 'read-review-group',
    method: 'get',
    path: '/partnership/review-group',
    summary: 'The Review Group: who has a seat, what is vacant, which nominations are due',
    answer: GROUP,
    handle: async ({ house }, { viewer }) => {
      const state = await openPartnership(house, viewer);
      if (!state) return problem(NOT_FOUND);
      return ok({ phases: await readReviewGroup(house, viewer, state, londonDate(house.now())) });
    },
  }),
  operation({
    id: 'nominate-to-review-group',
    method: 'post',
    path: '/partnership/review-group/nominations',
    summary: 'Nominate a headteacher in office to the Review Group',
    body: nominate,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const asked = { type: 'nominate-to-review-group', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, nomination: id, ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
    },
  }),
  operation({
    id: 'end-nomination',
    method: 'post',
    path: '/partnership/review-group/nominations/{nomination}/end',
    summary: 'End a nomination before its time, or say that it goes on',
    body: endNomination,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const asked = { type: 'end-nomination', id, actor: actorOf(viewer) } as const;
      const command = { ...asked, nomination: params['nomination'] ?? '', ...body };
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
  operation({
    id: 'set-review-group-seats',
    method: 'put',
    path: '/partnership/review-group/seats',
    summary: 'Change how many seats headteachers of each phase have',
    body: setSeats,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const command = { type: 'set-review-group-seats', id, actor: actorOf(viewer), ...body } as const;
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
];
