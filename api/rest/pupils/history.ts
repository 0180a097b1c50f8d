import { z } from 'zod';
import { findPupil } from '../../cases/find-pupil';
import { readHistory } from '../../history/read-history';
import { NOT_FOUND } from '../../problems/problem';
import { ok, operation, problem } from '../operation';

const DAY = z.string().meta({ format: 'date' });
const WORDS = z.string().meta({ description: 'In plain English' });

const HISTORY = z
  .object({
    case: z.object({
      ref: z.string(),
      pupil: z.string(),
      yearGroup: z.int(),
      school: z.string(),
      status: z.enum(['open', 'closed']),
    }),
    exported: z.object({ at: z.iso.datetime(), by: z.string(), office: z.string() }),
    happened: z
      .array(
        z.object({
          number: z.int().meta({ description: 'Its place in the case: no number is missing' }),
          at: z.iso.datetime(),
          title: WORDS,
          sentences: z.array(WORDS),
          who: z.string().meta({ description: 'The person and the office, or "by itself"' }),
          byItself: z.boolean(),
        }),
      )
      .meta({ description: 'Everything that happened, the first first' }),
    operators: z
      .array(
        z.object({ at: z.iso.datetime(), title: WORDS, who: z.string(), reason: z.string(), detail: WORDS }),
      )
      .meta({ description: 'What operators did to the engine’s run of the case; the first first' }),
    owed: z
      .array(
        z.object({
          id: z.string(),
          duty: WORDS,
          owedBy: WORDS,
          due: DAY.nullable(),
          status: z.enum(['running', 'done', 'done-late', 'missed', 'no-longer-needed']),
          late: z.boolean(),
          closedOn: DAY.nullable(),
          rule: z.string(),
          source: z.string(),
          confirmed: z.boolean(),
        }),
      )
      .meta({ description: 'Every duty of the case, those without a day last' }),
    letters: z
      .array(
        z.object({
          id: z.string(),
          name: WORDS,
          to: WORDS,
          recipient: z.string(),
          address: z.string().nullable(),
          confidential: z.boolean().meta({ description: 'The address is, and is left out' }),
          writtenAt: z.string().meta({ description: 'London time, by the clock of the case' }),
          status: z.string(),
          words: WORDS,
          tries: z
            .array(z.object({ at: z.iso.datetime(), outcome: WORDS, detail: z.string() }))
            .meta({ description: 'What mail servers said' }),
        }),
      )
      .meta({ description: 'What was sent, and whether it arrived; the first first' }),
    toCome: z
      .array(
        z.object({
          obligation: z.string().meta({ description: 'Its id among those owed' }),
          at: z.string().meta({ description: 'London time, by the clock of the case' }),
          because: WORDS,
          tells: z.array(WORDS).meta({ description: 'Nobody, where it only looks again' }),
          letters: z.array(z.object({ to: WORDS, name: WORDS, subject: WORDS })),
        }),
      )
      .meta({
        description: 'What happens by itself, unless what is owed is done before; the next first',
      }),
  })
  .meta({
    id: 'CaseHistory',
    description: 'From the record alone, also when the engine has forgotten the case',
  });

export const history = operation({
  id: 'export-history',
  method: 'get',
  path: '/pupils/{pupil}/history',
  summary:
    'The whole history of a case: what happened, what was owed, what was sent and whether it arrived, and what is still to come',
  answer: HISTORY,
  handle: async ({ house }, { viewer, params }) => {
    const record = await findPupil(house, viewer, params['pupil'] ?? '');
    return record ? ok(await readHistory(house, viewer, record)) : problem(NOT_FOUND);
  },
});
