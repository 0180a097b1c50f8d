import { z } from 'zod';
import { listPupils, type PupilInList } from '../../../database/pupil-list';
import { schoolsSeenBy } from '../../cases/scope';
import { ok, operation } from '../operation';
import { paging } from '../paging';
import { pageOf, PUPIL_IN_LIST } from './answers';

const query = z.strictObject({
  ...paging,
  search: z.string().trim().max(100, 'The search must be 100 characters or fewer').default('').meta({
    description: 'Beginnings of names, in any order, or a short reference',
  }),
});

export const list = operation({
  id: 'list-pupils',
  method: 'get',
  path: '/pupils',
  summary: 'Pupils by name, among those you can open',
  query,
  answer: pageOf(PUPIL_IN_LIST),
  handle: async ({ house }, { viewer, query: { search, after, size } }) => {
    const schools = schoolsSeenBy(viewer);
    const page = await listPupils(house.db, {
      partnership: viewer.partnership,
      ...(schools && { schools }),
      search,
      after,
      size,
    });
    return ok({ rows: page.rows.map(shown), next: page.next });
  },
});

const shown = (row: PupilInList) => ({
  id: row.id,
  caseRef: row.caseRef,
  firstName: row.firstName,
  lastName: row.lastName,
  yearGroup: row.yearGroup,
  school: { id: row.schoolId, name: row.schoolName },
  status: row.status,
  stage: row.stage,
  firstDue: row.firstDue,
});
