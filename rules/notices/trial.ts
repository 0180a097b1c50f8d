import { countInWords, dateInWords } from '../calendar/words';
import type { Trial } from '../transfer/state';

/** @example 'a trial of 12 weeks, looked at again on Friday 5 June 2026' */
export const trialInWords = ({ weeks, reviewOn }: Trial): string =>
  `a trial of ${countInWords(weeks, 'week')}, looked at again on ${dateInWords(reviewOn)}`;
