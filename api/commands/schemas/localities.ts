import { z } from 'zod';
import { line, list, reference } from './text';

const MOST_SCHOOLS = 200;

export const nameLocality = z.strictObject({
  name: line('the name of the locality'),
  centre: line('the name of its centre').nullable().default(null).meta({
    description: 'Null where it has none yet',
  }),
});

export const gatherFamily = z.strictObject({
  locality: reference('the locality'),
  name: line('the name of the family of schools'),
  schools: list('the schools', reference('the school'), MOST_SCHOOLS).meta({
    description: 'All schools of the family, by their ids',
  }),
});

/** Nothing is asked but whether it is meant. */
export const remove = z.strictObject({});
