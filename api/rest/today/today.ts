import { z } from 'zod';
import type { WaitingNotice } from '../../../database/held-notices';
import type { UndeliveredNotice } from '../../../database/undelivered-notices';
import { ownUndelivered } from '../../undelivered/own-undelivered';
import { waitingLetters } from '../../today/waiting-letters';
import { readToday, type OwedToday } from '../../today/read-today';
import { missingTasks } from '../../calendars/missing';
import { ok, operation } from '../operation';
import { LACKS, OBLIGATION } from '../pupils/answers';

const OWED = z
  .object({
    pupil: z.object({ id: z.string(), caseRef: z.string() }),
    school: z.string(),
    stage: z.string().nullable(),
    late: z.boolean(),
    obligation: OBLIGATION,
  })
  .meta({ id: 'Owed' });

const WAITING = z
  .object({
    id: z.string(),
    notice: z.string(),
    to: z.string(),
    pupil: z.object({ id: z.string(), caseRef: z.string() }),
    lacks: z.array(LACKS),
  })
  .meta({ id: 'WaitingNotice' });

const UNDELIVERED = WAITING.omit({ lacks: true })
  .extend({ status: z.string(), channel: z.string(), error: z.string().nullable() })
  .meta({ id: 'UndeliveredNotice' });

const notArrived = ({
  id,
  notice,
  toRole: to,
  pupil,
  status,
  channel,
  lastError: error,
}: UndeliveredNotice) => ({
  id,
  notice,
  to,
  pupil,
  status,
  channel,
  error,
});

const inShort = ({ id, notice, toRole: to, pupil, lacks }: WaitingNotice) => ({
  id,
  notice,
  to,
  pupil,
  lacks,
});

const shown = ({ pupil, schoolName, stage, late, obligation }: OwedToday) => ({
  pupil,
  school: schoolName,
  stage,
  late,
  obligation,
});

export const today = operation({
  id: 'read-today',
  method: 'get',
  path: '/today',
  summary: 'What is owed in the next fortnight, late first: by your office, and by others',
  answer: z.object({
    date: z.string(),
    mine: z.array(OWED),
    others: z.array(OWED),
    calendars: z
      .array(
        z.object({
          school: z.object({ id: z.string(), name: z.string() }),
          year: z.string(),
          dates: z.int(),
        }),
      )
      .meta({ description: 'School years that your office is to add; `dates` wait for each' }),
    undelivered: z
      .array(UNDELIVERED)
      .meta({ description: 'Letters that have not arrived and are yours to see to, 25 at most' }),
    waiting: z.array(WAITING).meta({ description: 'Letters held for what your office can supply' }),
    more: z.boolean().meta({ description: 'True where more is owed than is shown' }),
  }),
  handle: async ({ house }, { viewer }) => {
    const { date, mine, others, more } = await readToday(house, viewer);
    const calendars = await missingTasks(house, viewer);
    const waiting = (await waitingLetters(house, viewer)).map(inShort);
    const undelivered = (await ownUndelivered(house, viewer)).map(notArrived);
    return ok({
      date,
      mine: mine.map(shown),
      others: others.map(shown),
      calendars,
      undelivered,
      waiting,
      more,
    });
  },
});
