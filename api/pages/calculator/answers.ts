import { isLocalDate } from '../../../rules/calendar/epoch-day';
import type { LocalDate } from '../../../rules/calendar/types';
import type { FieldError } from '../../problems/field-error';
import type { Answers } from '../form/answers';
import { isAge, type Age } from './ages';

const EARLIEST = '2012-09-01';
const LATEST = '2099-12-31';
const MOST_DAYS = 400;

/** What somebody wants to know the dates of. */
export interface Asked {
  school: string;
  decidedOn: LocalDate;
  beforeAfternoon: boolean;
  kind: 'suspension' | 'permanent-exclusion';
  /** Half days; null for a permanent exclusion. */
  sessions: number | null;
  losesExamOn: LocalDate | null;
  age: Age;
  examsFinishedOn: LocalDate | null;
  lookedAfter: boolean;
  socialWorker: boolean;
  plan: boolean;
  reducedHoursPlan: boolean;
  /** Null: the authority of the school. */
  homeAuthority: string | null;
}

/** The answers of the form, or what is wrong with them in the order of its fields. */
export function askedBy(a: Answers, schools: string[]): { asked: Asked } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const say = (field: string, message: string): null => {
    errors.push({ field, message });
    return null;
  };
  const school = schools.find((id) => id === a.text('school')) ?? say('school', 'Choose a school');
  const decidedOn = day(a, 'decided', 'the day of the decision', say) ?? required(a, 'decided', say);
  const left = oneOf(a, 'left', ['before', 'after']) ?? say('left', 'Say when the pupil was sent home');
  const kind = oneOf(a, 'kind', ['suspension', 'permanent-exclusion']) ?? say('kind', 'Say what was decided');
  const sessions = kind === 'suspension' ? lengthOf(a, say) : null;
  const losesExamOn =
    a.choice('exam') === 'yes'
      ? (day(a, 'losesExamOn', 'the day of the exam or test', say) ?? required(a, 'losesExamOn', say))
      : null;
  const examsFinishedOn = day(a, 'examsFinished', 'the day of the last exam', say);
  const homeAuthority = authorityOf(a, say);
  if (errors.length > 0 || !school || !decidedOn || !left || !kind) return { errors };
  const chosen = a.choice('age');
  const said = a.all('pupil');
  return {
    asked: {
      school,
      decidedOn,
      beforeAfternoon: left === 'before',
      kind,
      sessions,
      losesExamOn,
      age: isAge(chosen) ? chosen : 'school-age',
      examsFinishedOn: chosen === 'year-11' ? examsFinishedOn : null,
      lookedAfter: said.includes('looked-after'),
      socialWorker: said.includes('social-worker'),
      plan: said.includes('plan') || said.includes('reduced-hours'),
      reducedHoursPlan: said.includes('reduced-hours'),
      homeAuthority,
    },
  };
}

type Say = (field: string, message: string) => null;

const oneOf = <Value extends string>(a: Answers, name: string, values: Value[]): Value | null =>
  values.find((value) => value === a.text(name)) ?? null;

/** A day of the years the rules know; null where there is none, or where what there is is no such day. */
function day(a: Answers, name: string, what: string, say: Say): LocalDate | null {
  const date = a.date(name);
  if (date === '') return null;
  if (!isLocalDate(date)) return say(name, `Enter ${what} as a real date, such as 27 3 2027`);
  if (date < EARLIEST || date > LATEST) return say(name, `Enter ${what} between September 2012 and 2099`);
  return date;
}

const WHICH: Record<string, string> = {
  decided: 'Enter the day of the decision',
  losesExamOn: 'Enter the day of the exam or test',
};

const required = (a: Answers, name: string, say: Say): null =>
  a.date(name) === '' ? say(name, WHICH[name] ?? 'Enter the day') : null;

function lengthOf(a: Answers, say: Say): number | null {
  const days = a.whole('days') ?? 0;
  const sessions = days * 2 + (a.choice('half') === null ? 0 : 1);
  if (!(sessions > 0)) return say('days', 'Enter the length in days, like 7 or 2 and a half');
  return sessions <= MOST_DAYS * 2 ? sessions : say('days', `The length must be ${MOST_DAYS} days or fewer`);
}

function authorityOf(a: Answers, say: Say): string | null {
  const code = a.text('home');
  if (code === '' || /^\d{3}$/.test(code)) return code || null;
  return say('home', 'Enter the number of the home authority as three digits, like 803');
}
