import { z } from 'zod';
import { openSheet } from '../../monitoring/open-sheet';
import { saveDay, type SavedDay } from '../../monitoring/save';
import type { Sheet, SheetRow } from '../../monitoring/sheet';
import { day } from '../../commands/schemas/dates';
import { choice, count, list, reference } from '../../commands/schemas/text';
import { NOT_FOUND } from '../../problems/problem';
import { sentenceFor } from '../../sentences';
import { refusalProblem } from '../answered';
import { ok, operation, problem, type Reply } from '../operation';

const MARK = choice('the mark', ['met', 'partly', 'not-yet']);
const REASON = z.object({ code: z.string(), sentence: z.string() }).nullable();

const SHEET = z
  .object({
    school: z.object({ id: z.string(), name: z.string() }),
    day: z.string(),
    refusal: REASON.meta({ description: 'Why the day cannot be filled in' }),
    unfilled: z
      .array(z.object({ day: z.string(), pupils: z.int() }))
      .meta({ description: 'Of the last five school days, those on which somebody is not filled in' }),
    rows: z.array(
      z.object({
        pupil: z.object({ id: z.string(), caseRef: z.string() }),
        refusal: REASON.meta({ description: 'Why there is nothing to mark' }),
        targets: z.array(z.object({ id: z.string(), text: z.string() })),
        entries: z
          .array(
            z.object({
              person: z.string(),
              office: z.string(),
              recordedAt: z.string(),
              absent: z.boolean(),
              marks: z.array(z.object({ target: z.string(), text: z.string(), mark: z.string() })),
            }),
          )
          .meta({ description: 'What was entered, the newest last: a correction takes nothing away' }),
      }),
    ),
  })
  .meta({ id: 'SchoolDay' });

const reason = (refusal: Sheet['refusal']) =>
  refusal && { code: refusal.refused, sentence: sentenceFor(refusal) };

const rowOf = ({ pupil: { id, caseRef }, refusal, targets, entries }: SheetRow) => ({
  pupil: { id, caseRef },
  refusal: reason(refusal),
  targets,
  entries: entries.map(({ person, office, recordedAt, absent, marks }) => {
    return { person, office, recordedAt, absent, marks };
  }),
});

const read = operation({
  id: 'read-monitoring',
  method: 'get',
  path: '/monitoring',
  summary: 'A school’s day: every pupil on the programme, the targets, and what was entered',
  query: z.strictObject({
    school: reference('the school').optional().meta({ description: 'Left out: your first school' }),
    day: day('the day').optional().meta({ description: 'Left out: today' }),
  }),
  answer: SHEET,
  handle: async ({ house }, { viewer, query }) => {
    const sheet = await openSheet(house, viewer, query);
    if (!sheet) return problem(NOT_FOUND);
    const { school, refusal, unfilled, rows } = sheet;
    return ok({
      school: { id: school.id, name: school.name },
      day: sheet.day,
      refusal: reason(refusal),
      unfilled,
      rows: rows.map(rowOf),
    });
  },
});

const record = operation({
  id: 'record-monitoring',
  method: 'post',
  path: '/monitoring',
  summary: 'Fill in a school’s day, or correct it: all of it or nothing',
  body: z.strictObject({
    school: reference('the school'),
    day: day('the day'),
    rows: list(
      'the pupils',
      z.strictObject({
        pupil: reference('the pupil'),
        seen: count('the number of entries that you have seen', 0, 1_000).default(0),
        entered: z.union([
          choice('the day', ['absent', 'all-met']),
          list('the marks', z.strictObject({ target: reference('the target'), mark: MARK }), 10),
        ]),
      }),
      500,
    ),
  }),
  answer: z.object({ saved: z.int().meta({ description: 'How many were different from what was there' }) }),
  handle: async ({ house }, { viewer, body, commandId }) => {
    const sheet = await openSheet(house, viewer, body);
    if (!sheet) return problem(NOT_FOUND);
    const { day: on, rows } = body;
    return savedReply(await saveDay(house, viewer, { school: sheet.school, day: on, rows, commandId }));
  },
});

function savedReply(saved: SavedDay): Reply {
  if ('saved' in saved) return ok(saved);
  const [first] = saved.refused;
  if (!first) return ok({ saved: 0 });
  const errors = saved.refused.map(({ pupil, refusal }) => {
    return { field: pupil ?? 'day', message: sentenceFor(refusal) };
  });
  return problem({ ...refusalProblem(first.refusal), errors });
}

/** The daily monitoring of a school, as the page has it (B4). */
export const monitoring = [read, record];
