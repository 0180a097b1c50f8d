import { z } from 'zod';

const date = z.string().meta({ format: 'date' });
const dutyOwed = z.strictObject({
  duty: z.string().meta({ description: 'Such as sixth-day-provision' }),
  decision: z.string().meta({ description: 'The decision, direction or agreement that it arises from' }),
  owedBy: z.enum([
    'governing-body',
    'home-authority',
    'authority',
    'headteacher',
    'review-body',
    'parent',
    'panel',
  ]),
  due: date.nullable().meta({ description: 'The last day in time; null where the rule sets none' }),
  dueAt: z.string().nullable().meta({ description: 'A London time, where the rule runs in hours' }),
  notBefore: date.nullable(),
  days: z
    .array(z.strictObject({ date, counts: z.int().nullable(), why: z.string() }))
    .meta({ description: 'Each day counted or skipped, and why' }),
  rule: z.string().meta({ description: 'The rows of law.md' }),
  source: z.string(),
  confirmed: z.boolean().meta({ description: 'False while the wording of the rule is to be confirmed' }),
  status: z
    .enum(['waiting', 'running', 'due-today', 'late', 'done', 'done-late', 'lapsed'])
    .optional()
    .meta({ description: 'With asOf' }),
});

const totals = z.strictObject({
  sessionsThisTerm: z.int(),
  sessionsThisYear: z.int(),
  consecutiveSchoolDays: z.int().nullable(),
});

/** The answer, for the OpenAPI document. */
export const answerBody = z
  .strictObject({
    id: z.union([z.string(), z.int()]),
    edition: z.record(z.string(), z.enum(['2012', '2022', '2023', '2026'])),
    duties: z.array(dutyOwed),
    totals: z.record(z.string(), totals),
    refusals: z.array(z.strictObject({ decision: z.string(), code: z.string(), detail: z.string() })),
    problems: z.array(
      z.strictObject({
        code: z.literal('calendar-missing'),
        school: z.string(),
        year: z.string(),
        duty: z.string(),
        decision: z.string(),
      }),
    ),
  })
  .meta({ id: 'DeadlineAnswer' });
