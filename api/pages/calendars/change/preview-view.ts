import { dateInWords } from '../../../../rules/calendar/words';
import { countInWords } from '../../../../rules/calendar/words';
import { dutyWords } from '../../../../rules/notices/duty-words';
import { capital, roleInWords } from '../../../../rules/notices/naming';
import type { CalendarPreview, ChangedClock, MovedDate } from '../../../calendars/preview';
import { sees } from '../../../cases/scope';
import { fullName } from '../../../words/names';
import type { SchoolPage } from '../school-page';

/** A date that would move, in words. */
export interface MovedView {
  /** The case, with the pupil's name for those who may open it. */
  about: string;
  href: string | null;
  duty: string;
  owedBy: string;
  from: string;
  to: string;
  why: string;
  /** What is grave about it; empty for most. */
  marks: string[];
}

/** A clock that would begin or end, in words. */
export interface ClockView extends Pick<MovedView, 'about' | 'href' | 'duty' | 'owedBy' | 'marks'> {
  what: string;
  due: string;
}

/** What a change would move, in words. */
export interface CalendarPreviewView {
  summary: string;
  moved: MovedView[];
  /** What stays as a family was told it. */
  kept: { about: string; duty: string; words: string }[];
  /** What begins to be owed, and what no longer is. */
  clocks: ClockView[];
  /** How many more of each list there are than are shown. */
  more: { moved: number; kept: number; clocks: number };
  told: string;
  people: number;
}

export function calendarPreviewView(preview: CalendarPreview, page: SchoolPage): CalendarPreviewView {
  const { moved, kept, clocks, letters, told } = preview;
  return {
    summary: summaryOf(preview),
    moved: moved.map((one) => movedView(one, page)),
    kept: kept.map(({ pupil, obligation, words }) => ({
      about: aboutWhom(pupil, page),
      duty: dutyWords[obligation.duty].title,
      words,
    })),
    clocks: clocks.map((one) => clockView(one, page)),
    more: {
      moved: preview.total - moved.length,
      kept: preview.totalKept - kept.length,
      clocks: preview.totalClocks - clocks.length,
    },
    told:
      letters === 0
        ? 'Nobody is written to because of it.'
        : `${countInWords(told, 'person', 'people')} will be told, by ${countInWords(letters, 'letter')}.`,
    people: told,
  };
}

function summaryOf({ cases, touched, total, totalClocks }: CalendarPreview): string {
  if (touched === 0) return `Nothing moves: ${countInWords(cases, 'open case')}, and no date of them.`;
  const changes = [
    ...(total > 0 ? [`${countInWords(total, 'date')} ${total === 1 ? 'moves' : 'move'}`] : []),
    ...(totalClocks > 0
      ? [`${countInWords(totalClocks, 'clock')} ${totalClocks === 1 ? 'begins or ends' : 'begin or end'}`]
      : []),
  ];
  return `${changes.join(' and ')}, in ${countInWords(touched, 'case')} of ${countInWords(cases, 'open case')} at the school.`;
}

const NO_DATE = 'no date: the calendar is missing';

/** The case, with the pupil's name where the viewer may open it: a pupil who has moved school is another school's. */
const aboutWhom = (pupil: MovedDate['pupil'], { viewer }: SchoolPage): string =>
  sees(viewer, pupil.schoolId) ? `${fullName(pupil)}, case ${pupil.caseRef}` : `Case ${pupil.caseRef}`;

function movedView(move: MovedDate, page: SchoolPage): MovedView {
  const { pupil, obligation, from, to, why, touchesRight, isPast } = move;
  return {
    about: aboutWhom(pupil, page),
    href: sees(page.viewer, pupil.schoolId) ? `/pupils/${pupil.id}` : null,
    duty: dutyWords[obligation.duty].title,
    owedBy: capital(roleInWords(obligation.owedBy)),
    from: from === null ? NO_DATE : dateInWords(from),
    to: to === null ? NO_DATE : dateInWords(to),
    why,
    marks: [...(touchesRight ? [rightInWords(from, to)] : []), ...(isPast ? ['Already past'] : [])],
  };
}

function clockView({ pupil, obligation, outcome, due, isPast }: ChangedClock, page: SchoolPage): ClockView {
  return {
    about: aboutWhom(pupil, page),
    href: sees(page.viewer, pupil.schoolId) ? `/pupils/${pupil.id}` : null,
    duty: dutyWords[obligation.duty].title,
    owedBy: capital(roleInWords(obligation.owedBy)),
    what: outcome === 'began' ? 'Begins' : 'No longer owed',
    due: due === null ? 'No date' : dateInWords(due),
    marks: isPast ? ['Already past'] : [],
  };
}

function rightInWords(from: string | null, to: string | null): string {
  if (to === null) return 'A right without a date';
  return from !== null && to < from ? 'Time to answer shortened' : 'A right delayed';
}
