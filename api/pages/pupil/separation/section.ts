import { dateInWords } from '../../../../rules/calendar/words';
import { runningSeparation } from '../../../../rules/separation/decide';
import type { PupilPage } from '../pupil-page';

/** A running safeguarding separation as the pupil's page shows it: apart from everything about suspensions. */
export interface SeparationView {
  since: string;
  ledBy: string;
  review: string;
  education: string;
}

export function separationView({ state }: PupilPage): SeparationView | null {
  const found = runningSeparation(state);
  if (!found) return null;
  const { firstDay, ledBy, reviews, provision } = found;
  return {
    since: dateInWords(firstDay),
    ledBy,
    review: dateInWords(reviews.at(-1)?.due ?? firstDay),
    education: provision
      ? `Attended at ${provision.provider} since ${dateInWords(provision.attendedOn)}`
      : 'Owed by the authority from the first day',
  };
}
