import type { CaseOfChange, Failure } from '../../../../database/calendar-change-cases';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { countInWords } from '../../../../rules/calendar/words';
import { standingOf, type FoundChange } from '../../../calendar-changes/find-change';
import { dateAndTime } from '../../../words/dates';
import { dateView } from './date-view';

const FAILURES: Record<Failure, string> = {
  'not-running': 'The engine does not run this case.',
  'no-answer': 'It was told and has not answered yet. It may still.',
  'not-told': 'It could not be told.',
};

const cases = (count: number): string => countInWords(count, 'case');

/** How a change stands, for the head of its page. */
export function changeView(found: FoundChange) {
  const { change, school, progress } = found;
  const { cases: all, answered, closed, moved, stood, failed } = progress;
  const standing = standingOf(found);
  return {
    standing,
    sentence:
      standing === 'complete'
        ? `All looked at: ${cases(all)}.`
        : `${answered + closed} of ${cases(all)} looked at.`,
    facts: [
      ['School', school.name],
      ['Calendar set', dateAndTime(localDateTimeOf(Date.parse(change.begunAt)))],
      ['Dates have moved', `in ${cases(moved)}`],
      ['What was given stands', `in ${cases(stood)}`],
      ['Not answered yet', cases(failed)],
      ['Closed meanwhile', cases(closed)],
    ].map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
  };
}

/** A case that has not answered, and why. */
export const failedView = ({ pupil, caseRef, failure }: CaseOfChange) => ({
  href: `/pupils/${pupil}`,
  caseRef,
  why: failure === null ? '' : FAILURES[failure],
});

/** The dates of a case, one row each. */
export const datesView = ({ pupil, caseRef, dates }: CaseOfChange) =>
  dates.map((date) => ({
    href: `/pupils/${pupil}`,
    whyHref: `/pupils/${pupil}/why/${encodeURIComponent(date.id)}`,
    caseRef,
    ...dateView(date),
  }));
