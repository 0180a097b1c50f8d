import { z } from 'zod';
import { casesOfChange } from '../../../database/calendar-change-cases';
import { findChange, standingOf } from '../../calendar-changes/find-change';
import { tryChangeAgain } from '../../commands/calendar-changes';
import { NOT_FOUND } from '../../problems/problem';
import { actorOf } from '../../session/viewer';
import { answered } from '../answered';
import { ok, operation, problem, type Operation } from '../operation';
import { paging } from '../paging';
import { OUTCOME } from '../pupils/answers';

const DAY = z.string().nullable();

const DATE = z
  .object({
    id: z.string().meta({ description: 'Of the obligation' }),
    duty: z.string(),
    outcome: z.enum(['moved', 'stood', 'began', 'ended']),
    from: DAY,
    to: DAY,
    kept: z
      .object({ what: z.enum(['due', 'time-to-write']), until: z.string(), wouldBe: DAY })
      .optional()
      .meta({ description: 'What was given and stands, and what the calendar would make of it' }),
    days: z.array(z.object({ date: z.string(), counts: z.int().nullable(), why: z.string() })),
    wasLate: z.boolean().meta({ description: 'The old date had gone by when it moved' }),
    told: z.array(z.string()),
  })
  .meta({ id: 'DateChange' });

const CASE = z
  .object({
    pupil: z.string(),
    caseRef: z.string(),
    status: z.enum(['told', 'answered', 'failed', 'closed']),
    failure: z.enum(['not-running', 'no-answer', 'not-told']).nullable(),
    dates: z.array(DATE),
  })
  .meta({ id: 'CaseOfChange' });

const COUNTS = ['cases', 'told', 'waiting', 'answered', 'failed', 'closed', 'moved', 'stood'] as const;

const CHANGE = z
  .object({
    id: z.string(),
    school: z.string(),
    begunAt: z.string(),
    status: z.enum(['under-way', 'incomplete', 'complete']),
    progress: z
      .object(
        Object.fromEntries(COUNTS.map((name) => [name, z.int()])) as Record<
          (typeof COUNTS)[number],
          z.ZodInt
        >,
      )
      .meta({ description: 'All are numbers of cases' }),
    rows: z.array(CASE),
    next: z.string().nullable(),
  })
  .meta({ id: 'CalendarChange' });

export const calendarChanges: Operation[] = [
  operation({
    id: 'read-calendar-change',
    method: 'get',
    path: '/calendar-changes/{change}',
    summary: 'What the open cases of a school made of a calendar. Its id is that of the command that set it',
    query: z.strictObject({ ...paging, show: z.enum(['all', 'changed', 'failed']).default('all') }),
    answer: CHANGE,
    handle: async ({ house }, { viewer, params, query }) => {
      const found = await findChange(house, viewer, params['change'] ?? '');
      if (!found) return problem(NOT_FOUND);
      const { change, progress } = found;
      const { rows, next } = await casesOfChange(house.db, change, query);
      const { id, schoolId: school, begunAt } = change;
      const shown = rows.map(({ schoolId: _own, ...row }) => row);
      return ok({ id, school, begunAt, status: standingOf(found), progress, rows: shown, next });
    },
  }),
  operation({
    id: 'try-calendar-change-again',
    method: 'post',
    path: '/calendar-changes/{change}/try-again',
    summary: 'Tell the cases that have not answered once more, now',
    answer: OUTCOME,
    handle: async ({ house }, { viewer, params, commandId }) => {
      const found = await findChange(house, viewer, params['change'] ?? '');
      if (!found) return problem(NOT_FOUND);
      return answered(await tryChangeAgain(house, found.change, commandId, actorOf(viewer)));
    },
  }),
];
