import { z } from 'zod';
import { findPupil } from '../../cases/find-pupil';
import { toldOf } from '../../cases/told';
import { NOT_FOUND } from '../../problems/problem';
import { ok, operation, problem } from '../operation';
import { GIVEN, LACKS } from '../pupils/answers';

const TOLD = z
  .object({
    decision: z.string(),
    to: z.string(),
    notice: z.string(),
    due: z.string().nullable(),
    dueAt: z.string().nullable().meta({ description: 'London time, where the rule runs in hours' }),
    rule: z.string(),
    source: z.string(),
    confirmed: z.boolean(),
    standing: z.enum([
      'told',
      'told-late',
      'on-its-way',
      'held',
      'not-delivered',
      'to-be-posted',
      'not-on-record',
    ]),
    late: z.boolean().meta({ description: 'Not told, and its day or hour has gone by' }),
    givenByPost: z.string().nullable(),
    letters: z.array(
      z.object({
        id: z.string(),
        recipient: z.string(),
        status: z.string(),
        writtenAt: z.string(),
        sentAt: z.string().nullable(),
        given: GIVEN.nullable(),
        error: z.string().nullable(),
        lacks: z.array(LACKS),
      }),
    ),
  })
  .meta({ id: 'ToldLine' });

export const told = operation({
  id: 'read-told',
  method: 'get',
  path: '/pupils/{pupil}/told',
  summary: 'Who must be told what of each decision, by when, and whether it was',
  answer: z.object({ rows: z.array(TOLD) }),
  handle: async ({ house }, { viewer, params }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const rows = await toldOf(house, record);
    return ok({
      rows: rows.map(({ letters, before, ...line }) => ({
        ...line,
        letters: [...before, ...letters].map(
          ({ id, recipient, status, writtenAt, sentAt, given, error, lacks }) => {
            return { id, recipient, status, writtenAt, sentAt, given, error, lacks };
          },
        ),
      })),
    });
  },
});
