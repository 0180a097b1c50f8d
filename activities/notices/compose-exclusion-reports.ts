import type { Database } from '../../database/connect';
import { holdersOf, type Holder } from '../../database/people';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import { answerDutyId } from '../../rules/concern/duties/answer-concern';
import { composeExclusionReport } from '../../rules/notices/compose';
import type { ExclusionReportFacts } from '../../rules/notices/facts';
import type { NoticeFacts } from '../../rules/case/effect';
import type { Role } from '../../rules/case/people';
import { referenceOf } from '../../rules/partnership/reports/reference';
import { clockOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import type { Composed } from './store-notices';

/** Word of a report to each inclusion officer, and of one that is late to the Chair too (C12). */
export async function composeExclusionReports(
  tx: Database,
  entry: EntryOf<'partnership'>,
  { baseUrl }: World,
): Promise<Composed[]> {
  const { caseId, state } = entry;
  const today = dateOf(localDateTimeOf(Date.parse(clockOf(entry))));
  const composed: Composed[] = [];
  for (const { number, effect } of entry.effects) {
    if (effect.kind !== 'notice' || effect.notice !== 'exclusion-report') continue;
    const { about, to } = effect;
    const told = composed.filter((one) => one.number === number).map(({ recipient }) => recipient.person);
    for (const { id: person, name, email } of await readersOf(tx, to, caseId, today)) {
      if (told.includes(person)) continue;
      const common = { notice: 'exclusion-report', to, partnership: state, today, baseUrl } as const;
      const facts = { ...common, ...factsOf(entry, about, today), recipientName: name };
      composed.push({
        number,
        position: composed.length,
        notice: 'exclusion-report',
        role: to,
        recipient: { name, email, person, contact: null, isKnown: true },
        letter: composeExclusionReport(facts),
        invitation: null,
        about,
        held: null,
      });
    }
  }
  return composed;
}

/** Where a partnership has no Chair, the authority's officers stand for it. */
async function readersOf(tx: Database, to: Role, partnership: string, today: LocalDate): Promise<Holder[]> {
  const officers = () => holdersOf(tx, 'inclusion-officer', { partnership }, today);
  if (to !== 'chair') return officers();
  const chairs = await holdersOf(tx, 'chair', { partnership }, today);
  return chairs.length > 0 ? chairs : officers();
}

function factsOf({ state }: EntryOf<'partnership'>, { concern = '', rung }: NoticeFacts, today: LocalDate) {
  const due = state.owed.find(({ id }) => id === answerDutyId(concern))?.due;
  const report = state.reports?.find(({ id }) => id === concern);
  const school = state.schools.find(({ id }) => id === report?.school);
  if (!due || !school) throw new Error('A letter about a report that is not on record');
  const moment: ExclusionReportFacts['moment'] = rung === undefined ? 'come' : today > due ? 'late' : 'due';
  return {
    school: { name: school.name },
    reference: referenceOf(concern),
    due,
    moment,
    path: `/concerns/${concern}`,
  };
}
