import { z } from 'zod';
import { schoolsOf, type School } from '../../../database/partnerships';
import { actOnPartnership } from '../../commands/partnerships';
import { calendar } from '../../commands/schemas/calendar';
import { addSchool } from '../../commands/schemas/partnership';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, type Operation } from '../operation';
import { OUTCOME } from '../pupils/answers';

const SCHOOL = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['maintained', 'academy', 'pru']),
    authority: z.string(),
    phase: z.enum(['primary', 'secondary']),
    calendar,
    calendarNote: z.string(),
  })
  .meta({ id: 'School' });

const shown = ({ partnershipId: _own, governorsEmail: _address, ...school }: School) => school;

export const schools: Operation[] = [
  operation({
    id: 'list-schools',
    method: 'get',
    path: '/schools',
    summary: 'The schools of the partnership, with their calendars',
    answer: z.object({ rows: z.array(SCHOOL) }),
    handle: async ({ house }, { viewer }) =>
      ok({ rows: (await schoolsOf(house.db, viewer.partnership)).map(shown) }),
  }),
  operation({
    id: 'add-school',
    method: 'post',
    path: '/schools',
    summary: 'Add a school with its calendar',
    body: addSchool,
    answer: OUTCOME,
    status: 201,
    handle: async ({ house }, { viewer, body, commandId: id }) => {
      const command = { type: 'add-school', id, actor: actorOf(viewer), school: { id, ...body } } as const;
      return answered(await actOnPartnership(house, viewer.partnership, command), 201, { id });
    },
  }),
];
