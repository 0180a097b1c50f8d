import { z } from 'zod';
import { bySchool, name } from '../../deadlines/fields';
import { questionShape, schoolSchema } from '../../deadlines/schema';
import { described } from './described';

/** A school that is not described in the question: its kind, authority and calendar are taken from the record. */
export const schoolOfRecord = z.strictObject({
  id: name.meta({ description: 'The id of a school of your partnership. Its calendar is then left out.' }),
});

const REQUIRED = ['id', 'pupil'];
const shape = { ...questionShape, schools: bySchool(z.union([schoolSchema, schoolOfRecord])).nullish() };
const documented = Object.entries(shape).map(
  ([field, schema]) => [field, z.unknown().optional().meta(described(schema))] as const,
);

/** The question as the OpenAPI document describes it. It lets any object through: read-question.ts says what is wrong. */
export const questionBody = z
  .looseObject(Object.fromEntries(documented))
  .meta({ id: 'DeadlineQuestion', required: REQUIRED, additionalProperties: false });
