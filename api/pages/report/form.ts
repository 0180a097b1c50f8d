import type { Request } from 'express';
import { caseById } from '../../../database/cases';
import { schoolsToReport } from '../../../database/exclusion-reports';
import { answerDutyId } from '../../../rules/concern/duties/answer-concern';
import { referenceOf } from '../../../rules/partnership/reports/reference';
import type { Partnership } from '../../../rules/partnership/state';
import { councilOf } from '../../../rules/policies/authorities';
import { refuse } from '../../../rules/refusal';
import { actOnPartnership } from '../../commands/partnerships';
import { reportExclusion } from '../../commands/schemas/report';
import type { Answer } from '../../engine/answer';
import type { House } from '../../house';
import { derivedId } from '../../imports/derived-id';
import type { Answers } from '../form/answers';
import type { SimpleForm } from '../form/simple-form';
import { REPORT_KINDS, REPORT_TELLERS, REPORT_WORDS } from './words';

/** Who reports: nobody that we know. */
const SOMEBODY = { person: 'somebody-without-an-account', office: 'family' } as const;

/** What somebody without an account tells of an unlawful exclusion (C12). It says of no child whether it is on record. */
export async function reportForm(
  house: House,
  request: Request,
): Promise<SimpleForm<typeof reportExclusion>> {
  const schools = await schoolsToReport(house.db);
  const isOne = new Set(schools.map(({ partnershipId }) => partnershipId)).size === 1;
  const named = schools.map(({ id, name, partnership }) => [id, isOne ? name : `${name} (${partnership})`]);
  return {
    template: 'report/tell.njk',
    page: {
      title: 'Tell us',
      heading: 'Tell us what went on',
      back: { href: '/report', text: 'Back' },
      action: '/report/tell',
      button: 'Send this to the council',
      texts: REPORT_WORDS,
      schools: Object.fromEntries(named) as Record<string, string>,
      kinds: REPORT_KINDS,
      tellers: REPORT_TELLERS,
    },
    schema: reportExclusion,
    read: (a) => ({ school: a.text('school'), told: toldIn(a) }),
    act: async ({ school, told }, id): Promise<Answer> => {
      const found = schools.find((one) => one.id === school);
      if (!found) return { refused: refuse('unknown-school', 'C12') };
      // The same words sent twice are one report; words that were changed after a failure are another, and none is lost.
      const report = derivedId(id, JSON.stringify([school, told]));
      const answer = await actOnPartnership(house, found.partnershipId, {
        ...({ type: 'report-exclusion', id: report, actor: SOMEBODY } as const),
        ...{ report, school, told },
      });
      if ('done' in answer) await keepForDone(house, request, found.partnershipId, { report, form: id });
      // Whoever reports is told to try again, and never that there is no such page.
      return 'absent' in answer ? { down: true } : answer;
    },
    fieldOf: (refused) => (refused === 'unknown-school' ? 'school' : ''),
    done: 'We have it.',
    next: () => '/report/done',
  };
}

const toldIn = (a: Answers) => ({
  looksLike: a.text('told-looksLike'),
  words: a.text('told-words'),
  when: a.text('told-when'),
  firstName: a.text('told-firstName'),
  lastName: a.text('told-lastName'),
  yearGroup: a.text('told-yearGroup'),
  who: a.text('told-who'),
  email: a.text('told-email'),
  phone: a.text('told-phone'),
});

/** What the next page says: nothing of it stands in its address. Where it cannot be told, the report is taken all the same. */
async function keepForDone(
  house: House,
  request: Request,
  partnership: string,
  { report, form }: { report: string; form: string },
) {
  const row = await caseById(house.db, partnership);
  if (!row) return;
  const { owed, policy } = row.state as Partnership;
  const due = owed.find(({ id }) => id === answerDutyId(report))?.due;
  if (!due) return;
  request.session.reported = {
    reference: referenceOf(report),
    council: councilOf(policy.authority),
    due,
    at: house.now(),
    form,
  };
}
