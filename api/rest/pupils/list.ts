import { z } from 'zod';
import { line } from '../../commands/schemas/text';
import { listPupils, type PupilInList } from '../../../database/pupil-list';
import { schoolsSeenBy } from '../../cases/scope';
import type { House } from '../../house';
import { seal, unseal } from '../../security/sealed';
import type { Viewer } from '../../session/viewer';
import { ok, operation } from '../operation';
import { paging } from '../paging';
import { pageOf, PUPIL_IN_LIST } from './answers';

const wanted = z.strictObject({
  ...paging,
  after: paging.after
    .unwrap()
    .regex(/^[\w-]*$/, 'This is not a place in the list')
    .nullable()
    .default(null),
  search: line('the search').meta({
    description: 'Beginnings of names, in any order, a short reference or a UPN',
  }),
});

export const list = operation({
  id: 'list-pupils',
  method: 'get',
  path: '/pupils',
  summary: 'Pupils by name, among those you can open',
  query: z.strictObject(paging),
  answer: pageOf(PUPIL_IN_LIST),
  handle: async ({ house }, { viewer, query }) => ok(await found(house, viewer, query)),
});

/** What is searched for may be a name, so it comes in the body: no address holds one. */
export const search = operation({
  id: 'search-pupils',
  method: 'post',
  path: '/pupils/search',
  summary: 'Pupils who fit a search, by name, among those you can open',
  body: wanted,
  answer: pageOf(PUPIL_IN_LIST),
  readsOnly: true,
  handle: async ({ house }, { viewer, body }) => ok(await found(house, viewer, body)),
});

interface Asked {
  search?: string;
  after?: string | null | undefined;
  size: number;
}

async function found(house: House, viewer: Viewer, { after, ...asked }: Asked) {
  const schools = schoolsSeenBy(viewer);
  const page = await listPupils(house.db, {
    partnership: viewer.partnership,
    ...(schools && { schools }),
    ...asked,
    after: unseal(house, after),
  });
  return { rows: page.rows.map(shown), next: page.next && seal(house, page.next) };
}

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
