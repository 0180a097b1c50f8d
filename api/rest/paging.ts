import { z } from 'zod';

/** The query of every list: where the page begins, and how long it is. */
export const paging = {
  after: z
    .string()
    .max(1_000, 'This is not a place in the list')
    .optional()
    .meta({ description: '`next` of the page before' }),
  size: z.coerce
    .number('The size of a page must be a number')
    .int('The size of a page must be a whole number')
    .min(1, 'The size of a page must be 1 or more')
    .max(100, 'The size of a page must be 100 or fewer')
    .default(25),
};
