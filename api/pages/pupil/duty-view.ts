import { calendarOf } from '../../../rules/exclusion/obligations';
import type { CompiledCalendar } from '../../../rules/calendar/school-days';
import { dateOf } from '../../../rules/calendar/london-time';
import { dateInWords } from '../../../rules/calendar/words';
import type { Obligation } from '../../../rules/case/obligation';
import { arrangementFor } from '../../../rules/exclusion/of-one-run';
import type { Exclusion } from '../../../rules/exclusion/state';
import { howLong } from '../../../rules/notices/exclusion-facts';
import { capital, roleInWords } from '../../../rules/notices/naming';
import { obligationView, type ObligationView } from '../parts/obligation';
import { actionFor } from './duty-actions';
import { lateStart } from './late-start';
import type { PupilPage } from './pupil-page';

/** One duty of the pupil, its owner as the viewer sees it. */
export function dutyView(page: PupilPage, o: Obligation): ObligationView {
  const { state, viewer, url, today, lead } = page;
  const isLeads = o.owedBy === 'lead' && state.programme.at !== 'not-open';
  const mine = isLeads
    ? state.programme.at !== 'not-open' && state.programme.lead === viewer.person
    : o.owedBy === viewer.office;
  const name = isLeads && lead ? `${lead}, lead` : capital(roleInWords(o.owedBy));
  const calendar = calendarFor(page, o);
  const arranged = o.duty === 'sixth-day-provision' ? arrangementFor(state, o.arisesFrom) : null;
  const late = arranged && lateStart(o, arranged, calendar);
  const view = obligationView(o, {
    url,
    today,
    calendar,
    owner: mine ? 'You' : name,
    action: actionFor(o, state, viewer.office, url),
  });
  const after = isOneOfSome(page, o) ? decisionOf(page, o) : undefined;
  return {
    ...view,
    ...(after && { title: `${view.title}: ${whichOf(after)}` }),
    ...(late !== null && { note: `Arranged, but late: ${late}.` }),
  };
}

/** Whether the same is owed for another decision too, so that the title alone does not say which is meant. */
const isOneOfSome = ({ state }: PupilPage, { duty, id }: Obligation): boolean =>
  state.owed.some((other) => other.duty === duty && other.id !== id);

const decisionOf = ({ state }: PupilPage, { arisesFrom }: Obligation): Exclusion | undefined => {
  const { decisions, struckOut = [] } = state.exclusions;
  return [...decisions, ...struckOut].find((d) => d.id === arisesFrom);
};

/** @example 'suspension of 3 days from Monday 9 November 2026' */
function whichOf(decision: Exclusion): string {
  const { sessions, starts, decidedAt } = decision;
  const what = sessions === null ? 'permanent exclusion' : `suspension of ${howLong(decision)}`;
  return `${what} ${starts ? `from ${dateInWords(starts.date)}` : `decided on ${dateInWords(dateOf(decidedAt))}`}`;
}

/** The days of a duty are those of the school whose head decided, also after the pupil has moved. */
export function calendarFor(page: PupilPage, o: Obligation): CompiledCalendar {
  const { state, calendar } = page;
  const decision = decisionOf(page, o);
  return decision ? calendarOf(state, decision, calendar) : calendar;
}
