import type { CompiledCalendar } from '../../../rules/calendar/school-days';
import type { LocalDate } from '../../../rules/calendar/types';
import { dateInWords } from '../../../rules/calendar/words';
import type { Obligation } from '../../../rules/case/obligation';
import { dutyWords } from '../../../rules/notices/duty-words';
import { capital, roleInWords } from '../../../rules/notices/naming';
import { howFar } from './distance';
import { statusOf, type Status } from './status';

/** One duty as every page shows it. Nothing else prints a due date. */
export interface ObligationView {
  title: string;
  /** Null where a calendar is missing: `missing` then says which. */
  due: string | null;
  /** "in 3 school days"; empty where it cannot be said, or the duty is closed. */
  distance: string;
  owedBy: string;
  status: Status;
  missing: string | null;
  confirmed: boolean;
  /** The count of its days. */
  why: string;
  /** The one thing to do about it, named in full. */
  action: { text: string; href: string } | null;
  /** What is known to make it late, although its day is still to come. */
  note?: string;
}

/** What a page knows around a duty. */
export interface Around {
  /** The page of the pupil, such as `/pupils/…`. */
  url: string;
  today: LocalDate;
  calendar: CompiledCalendar;
  /** The owner as the reader should see it, such as "you"; otherwise the office is named. */
  owner?: string | undefined;
  action?: ObligationView['action'];
}

export function obligationView(o: Obligation, around: Around): ObligationView {
  const { url, today, calendar } = around;
  return {
    title: dutyWords[o.duty].title,
    due: o.due === null ? null : dateInWords(o.due),
    distance: o.status === 'running' ? howFar(o, today, calendar) : '',
    owedBy: around.owner ?? capital(roleInWords(o.owedBy)),
    status: statusOf(o, today, calendar),
    missing: o.missing ? `The school's calendar for ${o.missing.year} is missing` : null,
    confirmed: o.confirmed,
    why: `${url}/why/${encodeURIComponent(o.id)}`,
    action: around.action ?? null,
  };
}
