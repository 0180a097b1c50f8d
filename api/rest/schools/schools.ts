import { z } from 'zod';
import { schoolById, schoolsOf, type School } from '../../../database/partnerships';
import { actOnPartnership } from '../../commands/partnerships';
import { calendar } from '../../commands/schemas/calendar';
import { addSchool, setSchoolDetails } from '../../commands/schemas/partnership';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
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

const shown = ({
  partnershipId: _own,
  governorsEmail: _address,
  details: _more,
  urn: _urn,
  establishment: _establishment,
  ...school
}: School) => school;

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
  operation({
    id: 'set-school-details',
    method: 'put',
    path: '/schools/{school}/details',
    summary: 'Set what the letters of a school need of it: those that waited for it are sent',
    body: setSchoolDetails,
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, body, commandId: id }) => {
      const school = await schoolById(house.db, params['school'] ?? '');
      if (school?.partnershipId !== viewer.partnership) return problem(NOT_FOUND);
      const actor = actorOf(viewer);
      const command = { type: 'set-school-details', id, actor, school: school.id, ...body } as const;
      return answered(await actOnPartnership(house, viewer.partnership, command));
    },
  }),
];
