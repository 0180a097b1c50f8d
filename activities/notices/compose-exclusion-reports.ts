import type { Database } from '../../database/connect';
import { greetedName, recipientsOfPartnership } from '../../database/recipients';
import type { LocalDate } from '../../rules/calendar/types';
import { answerDutyId } from '../../rules/concern/duties/answer-concern';
import { composeExclusionReport } from '../../rules/notices/compose';
import type { ExclusionReportFacts } from '../../rules/notices/facts';
import type { NoticeFacts } from '../../rules/case/effect';
import { referenceOf } from '../../rules/partnership/reports/reference';
import { dayOf, type EntryOf } from '../record/entry-of';
import type { World } from '../world';
import { onceEach } from './once-each';
import type { Composed } from './store-notices';

/** Word of a report to each inclusion officer, and of one that is late to the Chair too (C12). */
export async function composeExclusionReports(
  tx: Database,
  entry: EntryOf<'partnership'>,
  { baseUrl }: World,
): Promise<Composed[]> {
  const { caseId, state } = entry;
  const today = dayOf(entry);
  const composed: Composed[] = [];
  for (const { number, effect } of entry.effects) {
    if (effect.kind !== 'notice' || effect.notice !== 'exclusion-report') continue;
    const { about } = effect;
    // No rung of it tells anybody else.
    const to = effect.to === 'chair' ? 'chair' : 'authority';
    for (const recipient of await recipientsOfPartnership(tx, to, caseId, today)) {
      const common = { notice: 'exclusion-report', to, partnership: state, today, baseUrl } as const;
      const recipientName = greetedName(recipient, to);
      composed.push({
        number,
        position: composed.length,
        notice: 'exclusion-report',
        role: to,
        recipient,
        letter: composeExclusionReport({ ...common, ...factsOf(entry, about, today), recipientName }),
        invitation: null,
        about,
        held: null,
      });
    }
  }
  return onceEach(composed);
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
