import { z } from 'zod';
import { findPupil } from '../../cases/find-pupil';
import { readAccesses } from '../../cases/read-accesses';
import { NOT_FOUND } from '../../problems/problem';
import { ok, operation, problem } from '../operation';
import { paging } from '../paging';
import { pageOf } from './answers';

const ACCESS = z
  .object({
    number: z.int().meta({ description: 'Its place in the chain of the whole installation' }),
    at: z.iso.datetime(),
    person: z.string(),
    name: z.string(),
    office: z.string(),
    deed: z.enum(['read', 'change']),
    what: z
      .string()
      .meta({ description: 'A line of the table of permissions, or the first event of a change' }),
    reason: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'Access' });

export const accessLog = operation({
  id: 'read-access-log',
  method: 'get',
  path: '/pupils/{pupil}/access-log',
  summary: 'Who has read or changed the record, the newest first, and why',
  query: z.strictObject(paging),
  answer: pageOf(ACCESS),
  handle: async ({ house }, { viewer, params, query: { after, size } }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const { rows, next } = await readAccesses(house, viewer, record.pupil.id, { after, size });
    return ok({
      rows: rows.map(({ number, at, person, name, office, deed, what, reason, hash }) => {
        return { number, at, person, name, office, deed, what, reason, hash };
      }),
      next,
    });
  },
});
