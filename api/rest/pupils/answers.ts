import { z } from 'zod';

/** What is told of an answer in the OpenAPI document: the fields a caller needs; the rest is as the rules have it. */
const anything = z.looseObject({});

export const OUTCOME = z
  .object({
    case: z.string().meta({ description: 'The id of the case' }),
    number: z.int().meta({ description: 'The number of the last event that the command wrote' }),
  })
  .meta({ id: 'Outcome' });

const DAY = z.string().meta({ format: 'date' });

export const OBLIGATION = z
  .looseObject({
    id: z.string(),
    duty: z.string(),
    owedBy: z.string(),
    due: DAY.nullable().meta({
      description: 'Null where the calendar is missing: `missing` names school and year',
    }),
    basis: z.array(z.object({ date: DAY, counts: z.int().nullable(), why: z.string() })).meta({
      description: 'The ledger of days: each one counted or skipped, and why',
    }),
    rule: z.string(),
    source: z.string(),
    status: z.enum(['running', 'done', 'done-late', 'missed', 'no-longer-needed']),
  })
  .meta({ id: 'Obligation' });

export const PREVIEW = z
  .object({
    events: z.array(anything),
    starts: z.array(OBLIGATION).meta({ description: 'Duties that would arise' }),
    changes: z.array(anything).meta({ description: 'Duties that would move, be met or fall away' }),
    notices: z.array(z.object({ notice: z.string(), to: z.string() })),
  })
  .meta({ id: 'Preview' });

export const PUPIL_IN_LIST = z
  .object({
    id: z.string(),
    caseRef: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    yearGroup: z.int(),
    school: z.object({ id: z.string(), name: z.string() }),
    status: z.string(),
    stage: z.string().nullable(),
    firstDue: DAY.nullable(),
  })
  .meta({ id: 'PupilInList' });

export const PUPIL = z
  .looseObject({
    id: z.string(),
    caseRef: z.string(),
    number: z.int().meta({ description: 'The number of the last event' }),
    now: z.string().meta({ description: "The case's own London time" }),
    facts: z.looseObject({ yearGroup: z.int() }).meta({
      description:
        'All of them for offices that open decisions; for others the year group and the sessions at other schools',
    }),
    exclusions: z
      .looseObject({
        decisions: z.array(anything),
        struckOut: z.array(anything).optional().meta({ description: 'For offices that open decisions' }),
      })
      .meta({
        description:
          'Full-time education that is arranged: its address, times and contact for offices that open decisions',
      }),
    obligations: z.array(OBLIGATION),
    possible: z
      .array(
        z.object({
          command: z.string(),
          allowed: z.boolean(),
          code: z.string().optional(),
          detail: z.string().optional(),
        }),
      )
      .meta({ description: 'What can be done now, and why the rest cannot' }),
  })
  .meta({ id: 'Pupil' });

export const EVENT = z
  .object({
    number: z.int(),
    at: z.iso.datetime(),
    commandId: z.string(),
    actor: z.object({ person: z.string(), office: z.string(), name: z.string().nullable() }).nullable().meta({
      description: 'Null: the engine, by itself',
    }),
    event: z.looseObject({ type: z.string() }),
    recordedAt: z.string(),
  })
  .meta({ id: 'Event' });

export const LACKS = z
  .object({
    id: z.string(),
    what: z.string(),
    suppliedBy: z.string(),
    rule: z.string(),
    confirmed: z.boolean(),
  })
  .meta({ id: 'LackingPart' });

/** A letter on paper: how it left, and when. */
export const GIVEN = z.object({ how: z.string(), on: z.string() }).meta({ id: 'GivenOnPaper' });

const ABOVE = z.object({ language: z.string(), lines: z.array(z.string()) });

export const NOTICE_IN_LIST = z
  .object({
    id: z.string(),
    notice: z.string(),
    to: z.string(),
    recipient: z.string(),
    subject: z.string(),
    above: ABOVE.nullable().meta({
      description:
        'What it says above the English, to a parent who reads another language; without lines: English alone',
    }),
    status: z.enum([
      'queued',
      'sent',
      'failed',
      'no-address',
      'held',
      'given',
      'bounced',
      'stopped',
      'rehearsed',
    ]),
    channel: z
      .enum(['email', 'post'])
      .meta({ description: 'By which way it goes by itself; post, by the gateway' }),
    given: GIVEN.nullable().meta({ description: 'How and when it was posted or handed over' }),
    lacks: z
      .array(LACKS)
      .meta({ description: 'The statutory parts for which it is held, and who can supply them' }),
    attempts: z.int(),
    composedAt: z.string(),
    sentAt: z.string().nullable(),
  })
  .meta({ id: 'NoticeInList' });

export const NOTICE = NOTICE_IN_LIST.extend({
  address: z.string().nullable(),
  html: z.string(),
  text: z.string(),
  lastError: z.string().nullable(),
  deliveries: z.array(
    z.object({ attempt: z.int(), at: z.string(), outcome: z.string(), detail: z.string() }),
  ),
  reports: z
    .array(z.object({ at: z.string(), outcome: z.string(), code: z.string().nullable(), detail: z.string() }))
    .meta({
      description: 'What mail servers, or the gateway, reported afterwards: delivered, delayed, bounced',
    }),
}).meta({ id: 'Notice' });

/** A page of a list, with where the next begins. */
export const pageOf = (row: z.ZodType) =>
  z.object({
    rows: z.array(row),
    next: z.string().nullable().meta({ description: 'Give it as `after` for the next page' }),
  });
