import { dateOf } from '../calendar/london-time';
import { editionOf } from '../editions';
import { leftAfterCancelling } from '../exclusion/after-cancelling';
import { cancellationsOf } from '../exclusion/cancelling';
import type { DecisionCase } from '../exclusion/decision-case';
import { DECISION_DUTIES } from '../exclusion/duties/all';
import { fairAccessPlace } from '../exclusion/duties/fair-access-place';
import { offSiteNotice } from '../exclusion/duties/off-site-notice';
import { offSiteReview } from '../exclusion/duties/off-site-review';
import { historyOf, type Placed, type Uncancelled } from '../exclusion/history';
import { reviewWindowOf } from '../exclusion/review';
import { sixthDaysOf } from '../exclusion/sixth-days';
import type { Answer, EditionName, RefusalCode, Totals } from './answer';
import type { Question } from './question';
import { schoolsOf, toldBy } from './told';
import { write } from './write';

/**
 * The deadline question, answered: every duty with its date, its days and its rule; the totals; what is refused; and
 * which dates need a calendar that is missing. Everything that can be answered is answered.
 *
 * @param question as in the reference of the deadline question; its shape has been checked
 * @example a suspension of 14 sessions on 2026-10-21T09:15, before the afternoon: `sixth-day-provision` due 2026-11-05
 */
export function answer(question: Question): Answer {
  const answered: Answer = {
    id: question.id,
    edition: {},
    duties: [],
    totals: {},
    refusals: [],
    problems: [],
  };
  const told = toldBy(question);
  answerDecisions(question, told, answered);
  answerOffSite(question, told, answered);
  answerFairAccess(question, told, answered);
  return answered;
}

function refuse(answered: Answer, decision: string, code: RefusalCode, detail: string): void {
  answered.refusals.push({ decision, code, detail });
}

function answerDecisions(question: Question, told: Uncancelled, answered: Answer): void {
  const cancellations = cancellationsOf(told);
  answered.refusals.push(...cancellations.refusals);
  const history = historyOf({ ...told, cancelledOn: cancellations.effective });
  const sixthOf = sixthDaysOf(history);
  const schoolOf = schoolsOf(question);
  const editions: [string, EditionName][] = [];
  const totals: [string, Totals][] = [];
  for (const placed of history.placed) {
    const { decision, calendar } = placed;
    const decidedOn = dateOf(decision.decidedAt);
    const edition = editionOf(decidedOn);
    const facts = told.factsOf(decision.id);
    editions.push([decision.id, edition.name]);
    if (placed.totals) totals.push([decision.id, placed.totals]);
    if (placed.refused) {
      refuse(answered, decision.id, 'over-45-days', overFortyFive(placed));
      continue;
    }
    const aCase: DecisionCase = {
      decision,
      decidedOn,
      school: schoolOf(decision.school),
      calendar,
      edition,
      pupil: question.pupil,
      facts,
      review: reviewWindowOf(decision, facts, calendar),
      placed,
      history,
      attended: told.attended(decision.school),
      sixth: sixthOf(decision.id),
    };
    answerOne(question, answered, aCase, cancellations.effective(decision.id));
  }
  answered.edition = Object.fromEntries(editions);
  answered.totals = Object.fromEntries(totals);
}

function overFortyFive({ mostInAYear }: Placed): string {
  return `With this suspension the school year comes to ${mostInAYear} sessions: more than 45 days.`;
}

function answerOne(
  question: Question,
  answered: Answer,
  aCase: DecisionCase,
  cancelledOn: string | undefined,
): void {
  const { decision, decidedOn, review } = aCase;
  for (const { rule, owes } of DECISION_DUTIES) {
    const found = leftAfterCancelling(owes(aCase), rule.duty, decidedOn, cancelledOn);
    write(answered, question.asOf ?? null, decision.id, rule.duty, found);
  }
  if (cancelledOn === undefined && review?.applied !== undefined && review.inTime === false) {
    refuse(answered, decision.id, 'review-application-late', 'It was given after the last day to apply.');
  }
}

function answerOffSite(question: Question, { calendarOf }: Uncancelled, answered: Answer): void {
  const schoolOf = schoolsOf(question);
  const editions: [string, EditionName][] = [];
  for (const direction of question.offSiteDirections ?? []) {
    const edition = editionOf(direction.decidedOn);
    editions.push([direction.id, edition.name]);
    if (!edition.offSiteBinds.includes(schoolOf(direction.school).kind)) continue;
    const asOf = question.asOf ?? null;
    write(
      answered,
      asOf,
      direction.id,
      'off-site-notice',
      offSiteNotice(direction, calendarOf(direction.school)),
    );
    write(answered, asOf, direction.id, 'off-site-review', offSiteReview(direction));
  }
  answered.edition = { ...answered.edition, ...Object.fromEntries(editions) };
}

function answerFairAccess(question: Question, { calendarOf }: Uncancelled, answered: Answer): void {
  for (const agreed of question.fairAccess ?? []) {
    if (question.pupil.lookedAfter || question.pupil.plan) {
      const who = question.pupil.lookedAfter ? 'A looked-after pupil' : 'A pupil with an EHC plan';
      refuse(answered, agreed.id, 'not-for-fair-access', `${who} does not go through fair access.`);
      continue;
    }
    const found = fairAccessPlace(agreed, calendarOf(agreed.school));
    write(answered, question.asOf ?? null, agreed.id, 'fair-access-place', found);
  }
}
