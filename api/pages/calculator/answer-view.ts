import type { School } from '../../../database/partnerships';
import { dateInWords, lengthInWords } from '../../../rules/calendar/words';
import { answer, type Answer, type DutyOwed, type Problem } from '../../../rules/deadlines';
import { capital } from '../../../rules/notices/naming';
import { everyDay, folded, type FoldedDays } from '../pupil/why/fold';
import { DUTY_TITLES, OWNERS } from '../rules/duty-titles';
import { ruleBehind } from '../rules/rule-views';
import type { Asked } from './answers';
import { DECISION, questionOf } from './question';
import { noSixthDay } from './no-sixth-day';
import { dueInWords, onlyIfAsked } from './words';

interface DutyView {
  title: string;
  due: string;
  asks: string;
  owedBy: string;
  rule: { rows: string; href: string };
  source: string;
  confirmed: boolean;
  onlyIfAsked: boolean;
  days: FoldedDays[];
  /** Empty where it would say no more than `days`. */
  everyDay: FoldedDays[];
}

/** The answer as the page shows it, the duty that is due first at the top. */
export interface AnswerView {
  /** What was asked, in a sentence. */
  asked: string;
  edition: string;
  refusal: string | null;
  missing: { year: string; duties: string[] }[];
  duties: DutyView[];
  noSixthDay: string | null;
  inARow: string | null;
}

export function answerView(asked: Asked, school: School): AnswerView {
  const answered = answer(questionOf(asked, school));
  const inARow = answered.totals[DECISION]?.consecutiveSchoolDays ?? null;
  return {
    asked: inWords(asked, school),
    edition: answered.edition[DECISION] ?? '',
    refusal: refusalOf(answered),
    missing: missingYears(answered.problems),
    duties: [...answered.duties].sort(byDate).map(dutyView),
    noSixthDay: noSixthDay(answered, asked),
    inARow: inARow === null || answered.refusals.length > 0 ? null : lengthInWords(inARow * 2),
  };
}

function inWords({ kind, sessions, decidedOn, beforeAfternoon }: Asked, { name }: School): string {
  const what =
    kind === 'suspension' ? `Suspension of ${lengthInWords(sessions ?? 0)}` : 'Permanent exclusion';
  const when = beforeAfternoon ? 'before the afternoon session' : 'after the afternoon session began';
  return `${what} from ${name}, decided on ${dateInWords(decidedOn)}, ${when}.`;
}

/** Dates first, in order; what has none comes last. */
const byDate = (a: DutyOwed, b: DutyOwed): number => (a.due ?? '9').localeCompare(b.due ?? '9');

function dutyView(owed: DutyOwed): DutyView {
  const { asks, rows, href } = ruleBehind(owed);
  const days = folded(owed.days, owed.due);
  const every = everyDay(owed.days, owed.due);
  return {
    title: DUTY_TITLES[owed.duty],
    due: dueInWords(owed),
    asks,
    owedBy: capital(OWNERS[owed.owedBy]),
    rule: { rows, href },
    source: owed.source,
    confirmed: owed.confirmed,
    onlyIfAsked: onlyIfAsked(owed),
    days,
    everyDay: every.length > days.length ? every : [],
  };
}

function refusalOf({ refusals, totals }: Answer): string | null {
  const [refusal] = refusals;
  if (!refusal) return null;
  const year = totals[DECISION]?.sessionsThisYear ?? 0;
  return refusal.code === 'over-45-days'
    ? `It would come to ${lengthInWords(year)} in one school year, and the limit is 45. Enter 45 days or fewer.`
    : refusal.detail;
}

/** The dates that cannot be worked out, by the school year whose calendar is missing. */
function missingYears(problems: Problem[]): AnswerView['missing'] {
  const years = [...new Set(problems.map(({ year }) => year))];
  return years.map((year) => ({
    year,
    duties: problems.filter((one) => one.year === year).map(({ duty }) => DUTY_TITLES[duty]),
  }));
}
