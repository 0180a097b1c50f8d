import { countInWords } from '../../../rules/calendar/words';
import type { Answer } from '../../../rules/deadlines';
import type { Asked } from './answers';
import { DECISION } from './question';

const SIX = 6;
const SIXTH_DAY = 'sixth-day-provision';

/** Why nobody owes full-time education from day six: what a reader looks for first must not be missing in silence. */
export function noSixthDay({ duties, problems, refusals, totals }: Answer, asked: Asked): string | null {
  if (refusals.length > 0 || [...duties, ...problems].some(({ duty }) => duty === SIXTH_DAY)) return null;
  const days = totals[DECISION]?.consecutiveSchoolDays ?? null;
  if (days !== null && days < SIX) {
    return `There is no day six: this suspension covers ${countInWords(days, 'school day')}. Another one straight after it would go on with the count.`;
  }
  return `Nobody owes full-time education from day six: ${exemption(asked)} (row 24).`;
}

function exemption({ age, reducedHoursPlan, examsFinishedOn }: Asked): string {
  if (reducedHoursPlan) return 'the pupil’s plan sets fewer hours, and they are provided';
  if (age === 'year-11' && examsFinishedOn !== null) return 'the pupil’s last exam is over';
  return 'the pupil is not of compulsory school age on that day';
}
