import { z } from 'zod';
import type { CalendarPreview } from '../../calendars/preview';
import type { FindingView } from '../../calendars/findings-of';

const DAY = z.string().meta({ format: 'date' });

export const FINDING = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']).meta({ description: 'An error cannot be overridden' }),
    year: z.string(),
    dates: z.array(DAY),
    sentence: z.string(),
    rule: z.string(),
    isNew: z.boolean().meta({ description: 'Needs an override: the calendar did not have it before' }),
    reason: z.string().nullable().meta({ description: 'Why it stands, where somebody has said so' }),
  })
  .meta({ id: 'CalendarFinding' });

export const findingShown = ({
  code,
  severity,
  year,
  dates,
  sentence,
  rule,
  isNew,
  reason,
}: FindingView) => ({
  code,
  severity,
  year,
  dates,
  sentence,
  rule,
  isNew,
  reason,
});

const MOVED = z
  .object({
    pupil: z.object({ id: z.string(), caseRef: z.string() }),
    obligation: z.string(),
    duty: z.string(),
    owedBy: z.string(),
    from: DAY.nullable(),
    to: DAY.nullable(),
    why: z.string(),
    touchesRight: z.boolean().meta({ description: 'A right is delayed, or a time to answer shortened' }),
    isPast: z.boolean().meta({ description: 'The new date has passed already' }),
  })
  .meta({ id: 'MovedDate' });

const CLOCK = z
  .object({
    pupil: z.object({ id: z.string(), caseRef: z.string() }),
    obligation: z.string(),
    duty: z.string(),
    owedBy: z.string(),
    outcome: z.enum(['began', 'ended']),
    due: DAY.nullable(),
    isPast: z.boolean().meta({ description: 'It begins with its last day gone by' }),
  })
  .meta({ id: 'ChangedClock' });

export const CALENDAR_PREVIEW = z
  .object({
    cases: z.int().meta({ description: 'Open cases of the school' }),
    touched: z.int().meta({ description: 'Cases of which a date would move, or a clock begin or end' }),
    moved: z.array(MOVED).meta({ description: 'Rights first; 200 at most' }),
    kept: z
      .array(
        z.object({
          pupil: z.object({ id: z.string(), caseRef: z.string() }),
          obligation: z.string(),
          words: z.string(),
        }),
      )
      .meta({
        description: 'Dates that would be earlier and stay, because a family was given them; 200 at most',
      }),
    clocks: z
      .array(CLOCK)
      .meta({ description: 'Duties that would begin to be owed, or no longer be; 200 at most' }),
    total: z.int().meta({ description: 'How many dates would move in all' }),
    totalKept: z.int().meta({ description: 'How many would stay in all' }),
    totalClocks: z.int().meta({ description: 'How many clocks would begin and end in all' }),
    letters: z.int(),
    told: z.int().meta({ description: 'How many people would be told' }),
  })
  .meta({ id: 'CalendarPreview' });

export const previewShown = ({ moved, kept, clocks, ...counts }: CalendarPreview) => ({
  ...counts,
  kept: kept.map(({ pupil, obligation, words }) => ({
    pupil: { id: pupil.id, caseRef: pupil.caseRef },
    obligation: obligation.id,
    words,
  })),
  clocks: clocks.map(({ pupil, obligation, outcome, due, isPast }) => ({
    pupil: { id: pupil.id, caseRef: pupil.caseRef },
    obligation: obligation.id,
    duty: obligation.duty,
    owedBy: obligation.owedBy,
    outcome,
    due,
    isPast,
  })),
  moved: moved.map(({ pupil, obligation, from, to, why, touchesRight, isPast }) => ({
    pupil: { id: pupil.id, caseRef: pupil.caseRef },
    obligation: obligation.id,
    duty: obligation.duty,
    owedBy: obligation.owedBy,
    from,
    to,
    why,
    touchesRight,
    isPast,
  })),
});
