import { z } from 'zod';
import { findPupil } from '../../cases/find-pupil';
import { asDecisionEventIsRead } from '../../cases/kept-decisions';
import { withoutDetails } from '../../cases/kept-details';
import { asReadBy } from '../../cases/kept-from-school';
import { readEvents } from '../../cases/read-events';
import { NOT_FOUND } from '../../problems/problem';
import { ok, operation, problem } from '../operation';
import { EVENT } from './answers';

const query = z.strictObject({
  after: z.coerce
    .number('Enter the number of an event')
    .int('Enter the number of an event')
    .min(0, 'Enter the number of an event')
    .max(2_000_000_000, 'Enter the number of an event')
    .default(0)
    .meta({ description: 'The number of the last event that you have' }),
  size: z.coerce
    .number('The size must be a number')
    .int('The size must be a whole number')
    .min(1, 'The size must be 1 or more')
    .max(500, 'The size must be 500 or fewer')
    .default(100),
});

export const events = operation({
  id: 'read-events',
  method: 'get',
  path: '/pupils/{pupil}/events',
  summary: 'What happened, in order: who did it and in which office, or the engine by itself',
  query,
  answer: z.object({ rows: z.array(EVENT) }),
  handle: async ({ house }, { viewer, params, query: { after, size } }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    if (!record) return problem(NOT_FOUND);
    const about = { caseId: record.caseId, partnership: viewer.partnership };
    const rows = await readEvents(house, about, { after, limit: size });
    const { office } = viewer;
    const shown = rows.map((row) =>
      asDecisionEventIsRead(office, withoutDetails(office, asReadBy(office, row))),
    );
    return ok({ rows: shown.map((row) => ({ ...row, at: new Date(row.at).toISOString() })) });
  },
});
