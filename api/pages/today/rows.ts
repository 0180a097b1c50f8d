import { caseStates } from '../../../database/case-states';
import type { OwedInList } from '../../../database/obligations';
import { peopleByIds } from '../../../database/people';
import { compileCalendar } from '../../../rules/calendar/school-days';
import { dateOf } from '../../../rules/calendar/london-time';
import type { LocalDate } from '../../../rules/calendar/types';
import { referenceOf } from '../../../rules/partnership/reports/reference';
import { capital, roleInWords } from '../../../rules/notices/naming';
import type { PupilCase } from '../../../rules/pupil/state';
import { seesDuty } from '../../cases/scope';
import { caseTime } from '../../clock';
import type { House } from '../../house';
import { may } from '../../permissions';
import type { Viewer } from '../../session/viewer';
import { fullName } from '../../words/names';
import { obligationView, type ObligationView } from '../parts/obligation';
import { decisionUrl } from '../pupil/decision-lines';
import { actionFor } from '../pupil/duty-actions';

/** One duty of today, with whom it is about. */
export interface TodayRow extends ObligationView {
  about: { text: string; href: string };
  school: string;
  /** The viewer's own to do, or somebody else's. */
  mine: boolean;
  dueDay: LocalDate | null;
  today: LocalDate;
  duty: OwedInList['obligation']['duty'];
}

/** Draws duties as rows. Each is looked at by its own case's clock and calendar. */
export async function todayRows(
  house: House,
  viewer: Viewer,
  found: OwedInList[],
  own: boolean,
): Promise<TodayRow[]> {
  const states = await caseStates(house.db, [...new Set(found.map((f) => f.caseId))]);
  const leads = [...states.values()].flatMap((s) => leadOf(s) ?? []);
  const names = new Map(
    (await peopleByIds(house.db, viewer.partnership, [...new Set(leads)])).map((p) => [p.id, p.name]),
  );
  const isTheirs = ({ caseId, obligation }: OwedInList): boolean =>
    seesDuty(viewer, states.get(caseId), obligation);
  return found.filter(isTheirs).map((f) => row(house, viewer, f, own, states.get(f.caseId), names));
}

const leadOf = ({ programme }: PupilCase): string | null =>
  programme.at === 'not-open' ? null : programme.lead;

function row(
  house: House,
  viewer: Viewer,
  { caseId, obligation: o, pupil, clock, schoolName }: OwedInList,
  own: boolean,
  state: PupilCase | undefined,
  names: ReadonlyMap<string, string>,
): TodayRow {
  const elsewhere = ofNoPupil(caseId, o);
  const url = pupil ? `/pupils/${pupil.id}` : elsewhere.href;
  // Who reads no programme opens the decision.
  const home = may(viewer.office, 'read-pupil') ? url : decisionUrl({ url }, o.arisesFrom);
  const today = dateOf(caseTime(house.now(), clock));
  const calendar = compileCalendar(state?.school.id ?? '', state?.calendar);
  const lead = state && o.owedBy === 'lead' ? leadOf(state) : null;
  const mine = own && (lead === null || lead === viewer.person);
  const owner = mine && o.owedBy !== 'governing-body' ? 'You' : leadName(lead, names);
  const action = !mine
    ? null
    : state
      ? actionFor(o, state, viewer.office, url)
      : { text: elsewhere.deed, href: url };
  const view = obligationView(o, {
    url,
    today,
    calendar,
    owner: owner ?? capital(roleInWords(o.owedBy)),
    action,
  });
  return {
    ...view,
    ...(pupil === null && { why: url }),
    about: { text: pupil ? fullName(pupil) : elsewhere.text, href: home },
    school: schoolName ?? '',
    mine,
    dueDay: o.due,
    today,
    duty: o.duty,
  };
}

/** A duty that is of no pupil on record: of the panel, or of a report that somebody without an account has made. */
const ofNoPupil = (caseId: string, { duty, arisesFrom }: OwedInList['obligation']) =>
  duty === 'answer-concern'
    ? {
        text: `Report ${referenceOf(arisesFrom)}`,
        href: `/concerns/${arisesFrom}`,
        deed: 'Open the report',
      }
    : { text: 'Panel', href: `/panels/${caseId}`, deed: 'Open the meeting' };

const leadName = (lead: string | null, names: ReadonlyMap<string, string>): string | null => {
  const name = lead && names.get(lead);
  return name ? `${name}, lead` : null;
};
