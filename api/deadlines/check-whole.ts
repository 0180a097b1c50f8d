import type { z } from 'zod';
import type { Decision, FairAccess, Fact, OffSiteDirection, Question } from '../../rules/deadlines';

/** A question of which each part is sound by itself. */
type Parts = Pick<Question, 'calendars' | 'schools'> & {
  decisions: Decision[];
  offSiteDirections: OffSiteDirection[];
  fairAccess: FairAccess[];
  facts: Fact[];
};

/** What no part can know by itself: ids that stand twice, and schools and decisions that are named but not there. */
export function checkWhole(question: Parts, context: z.RefinementCtx): void {
  const complain = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  const decisions = new Set(question.decisions.map(({ id }) => id));
  const isSchool = (id: string): boolean => Object.hasOwn(question.schools ?? {}, id);
  const isKnown = (id: string): boolean => isSchool(id) || Object.hasOwn(question.calendars ?? {}, id);

  const seen = new Set<string>();
  for (const part of ['decisions', 'offSiteDirections', 'fairAccess'] as const) {
    question[part].forEach(({ id }, index) => {
      if (seen.has(id)) complain([part, index, 'id'], `stands twice: ${JSON.stringify(id)}`);
      seen.add(id);
    });
  }
  question.decisions.forEach(({ school }, index) => {
    if (!isSchool(school)) complain(['decisions', index, 'school'], 'is not among the schools');
  });
  for (const part of ['offSiteDirections', 'fairAccess'] as const) {
    question[part].forEach(({ school }, index) => {
      if (!isKnown(school)) complain([part, index, 'school'], 'is not among the schools');
    });
  }
  question.facts.forEach((fact, index) => {
    if ('decision' in fact && !decisions.has(fact.decision)) {
      complain(['facts', index, 'decision'], 'is not among the decisions');
    }
    if ('school' in fact && !isKnown(fact.school)) {
      complain(['facts', index, 'school'], 'is not among the schools');
    }
  });
}
