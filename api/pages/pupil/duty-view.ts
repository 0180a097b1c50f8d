import { calendarOf } from '../../../rules/exclusion/obligations';
import type { CompiledCalendar } from '../../../rules/calendar/school-days';
import type { Obligation } from '../../../rules/case/obligation';
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
  const arranged = state.exclusions.decisions.find((d) => d.id === o.arisesFrom)?.arranged;
  const late = arranged && o.duty === 'sixth-day-provision' ? lateStart(o, arranged, calendar) : null;
  const view = obligationView(o, {
    url,
    today,
    calendar,
    owner: mine ? 'You' : name,
    action: actionFor(o, state, viewer.office, url),
  });
  return late === null ? view : { ...view, note: `Arranged, but late: ${late}.` };
}

/** The days of a duty are those of the school whose head decided, also after the pupil has moved. */
export function calendarFor({ state, calendar }: PupilPage, { arisesFrom }: Obligation): CompiledCalendar {
  const { decisions, struckOut = [] } = state.exclusions;
  const decision = [...decisions, ...struckOut].find((d) => d.id === arisesFrom);
  return decision ? calendarOf(state, decision, calendar) : calendar;
}
