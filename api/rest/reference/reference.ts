import { z } from 'zod';
import { policies } from '../../../rules/policies';
import { PERMISSIONS } from '../../permissions';
import { ok, operation, type Operation } from '../operation';

export const reference: Operation[] = [
  operation({
    id: 'list-policies',
    method: 'get',
    path: '/policies',
    summary: 'The policies that come ready, each value with its source',
    answer: z.object({
      rows: z.array(z.looseObject({ id: z.string(), name: z.string() }).meta({ id: 'Policy' })),
    }),
    handle: async () => ok({ rows: policies }),
  }),
  operation({
    id: 'list-permissions',
    method: 'get',
    path: '/permissions',
    summary: 'Which office may do what',
    answer: z.record(z.string(), z.union([z.literal('anybody'), z.array(z.string())])),
    handle: async () => ok(PERMISSIONS),
  }),
];
