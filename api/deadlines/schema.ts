import { z } from 'zod';
import type { Question } from '../../rules/deadlines';
import { calendarSchema } from './calendar-schema';
import { checkWhole } from './check-whole';
import { factSchema } from './fact-schema';
import { bySchool, date, localTime, maybeList, name, wholeNumber, yesNo } from './fields';

const MOST_DECISIONS = 150;
const MOST_FACTS = 5_000;

const pupil = z.strictObject({
  dateOfBirth: date,
  yearGroup: z.int().min(-2).max(15).nullish(),
  homeAuthority: name.nullish(),
  lookedAfter: yesNo,
  socialWorker: yesNo,
  plan: yesNo,
  reducedHoursPlan: yesNo,
  examsFinishedOn: date.nullish(),
  earlierSessionsThisYear: wholeNumber.nullish(),
});

/** A school as the question itself describes it. */
export const schoolSchema = z.strictObject({
  kind: z.enum(['maintained', 'academy', 'pru']),
  authority: name,
});

const decision = z
  .strictObject({
    id: name,
    kind: z.enum(['suspension', 'permanent-exclusion']),
    school: name,
    decidedAt: localTime,
    beforeAfternoon: yesNo,
    sessions: z.int().min(1).nullish(),
    lunchtimes: yesNo,
    starts: z.strictObject({ date, session: z.enum(['am', 'pm']) }).nullish(),
    losesExamOn: date.nullish(),
  })
  .refine(({ kind, sessions }) => kind !== 'suspension' || typeof sessions === 'number', {
    message: 'is missing: a suspension has a length in sessions',
    path: ['sessions'],
  })
  .refine(({ kind, sessions }) => kind !== 'permanent-exclusion' || typeof sessions !== 'number', {
    message: 'must be null: a permanent exclusion has no length',
    path: ['sessions'],
  })
  .refine(({ kind, lunchtimes }) => kind === 'suspension' || !lunchtimes, {
    message: 'must be false or left out: only a suspension can be of lunchtimes',
    path: ['lunchtimes'],
  });

const offSiteDirection = z.strictObject({
  id: name,
  school: name,
  decidedOn: date,
  firstDay: date,
  lastReviewOn: date.nullish(),
  reviewAskedOn: date.nullish(),
});

const fairAccess = z.strictObject({ id: name, school: name, agreedOn: date });

/** The fields of the question, each by itself. */
export const questionShape = {
  id: z.union([name, z.int()]),
  asOf: localTime.nullish(),
  calendars: bySchool(calendarSchema).nullish(),
  pupil,
  schools: bySchool(schoolSchema).nullish(),
  decisions: maybeList(decision, MOST_DECISIONS),
  offSiteDirections: maybeList(offSiteDirection, MOST_DECISIONS),
  fairAccess: maybeList(fairAccess, MOST_DECISIONS),
  facts: maybeList(factSchema, MOST_FACTS),
};

/**
 * The deadline question as it may be asked: unknown fields are refused by name, dates exist, sessions are whole numbers, and
 * whatever is referred to is there.
 */
export const questionSchema: z.ZodType<Question> = z.strictObject(questionShape).superRefine(checkWhole);
