import type { Finding, FindingCode } from '../../rules/calendar/finding';
import { countInWords, dateInWords } from '../../rules/calendar/words';

type Sentence = (on: { first: string; second: string; year: string; detail: Finding['detail'] }) => string;

/** Every finding in plain words: what is the matter, then what to do. */
const FINDING_SENTENCES: Record<FindingCode, Sentence> = {
  'ends-before-it-begins': ({ first, second, detail }) =>
    `${detail['name']} ends on ${second}, before it begins on ${first}. Change one of the two days.`,
  'years-overlap': ({ first, second, year, detail }) =>
    `${year} begins on ${first}, and ${detail['name']} runs until ${second}. A day belongs to one year: change one of the two.`,
  'terms-overlap': ({ first, second, detail }) =>
    `${detail['name']} begins on ${first}, and ${detail['other']} runs until ${second}. Terms cannot share a day: change one of the two.`,
  'outside-its-year': ({ first, year, detail }) =>
    `${detail['name']} on ${first} is not wholly in the school year ${year}. Move it, or change the days of the year.`,
  'gap-between-years': ({ first, second, detail }) =>
    `From ${first} to ${second}, after ${detail['name']}, days are in no school year: no date can be worked out on them. Let one year follow the other.`,
  'year-length': ({ detail, year }) =>
    `The school year ${year} has ${countInWords(Number(detail['days']), 'day')}. A school year is about twelve months, mostly from 1 September to 31 August.`,
  'bank-holidays-unknown': ({ first, second, year }) =>
    `${year} reaches outside the days whose bank holidays are known, ${first} to ${second}. No date is worked out on the others.`,
  'no-terms': ({ year }) => `${year} has no term, so it has no school day. Add its terms.`,
  'too-few-days': ({ detail, year }) =>
    `${year} has ${countInWords(Number(detail['days']), 'school day')}; ${expected(detail)}. Look for a term that is too short or an INSET day too many.`,
  'too-many-days': ({ detail, year }) =>
    `${year} has ${countInWords(Number(detail['days']), 'school day')}; ${expected(detail)}. Are INSET days or a half-term missing?`,
  'term-length': ({ detail }) =>
    `${detail['name']} lasts ${countInWords(Number(detail['days']), 'day')}, which is unusual for a term. Check its first and last day.`,
  'term-edge-is-no-school-day': ({ first, detail }) =>
    `${detail['name']} begins or ends on ${first}, a weekend or bank holiday. It is not counted as a school day.`,
  'holiday-across-a-term': ({ first, second, detail }) =>
    `${detail['name']}, ${first} to ${second}, is partly in a term and partly outside it. Check its days and those of the term.`,
  'half-term-outside-term': ({ first, second, detail }) =>
    `${detail['name']}, ${first} to ${second}, is in no term. Check its days.`,
  'inset-at-weekend': ({ first }) => `The INSET day on ${first} is at a weekend. Check the day.`,
  'inset-outside-term': ({ first }) =>
    `The INSET day on ${first} is neither in a term nor beside one. Check the day.`,
  'closure-outside-term': ({ first, detail }) =>
    `The school was not open on ${first} anyway (${detail['name']}): the day is in no term.`,
  'part-day-on-no-school-day': ({ first, detail }) =>
    `The part day on ${first} is no school day: ${detail['why']}. It stays one that is not counted.`,
  'part-day-without-session': ({ first }) =>
    `On ${first} neither morning nor afternoon is open. Record a closure instead.`,
};

const expected = ({ least, most }: Finding['detail']): string =>
  least === most
    ? `a maintained school is open to its pupils on ${least}`
    : `schools are mostly open to their pupils on ${least} to ${most}`;

/** The sentence for a finding. */
export function findingSentence({ code, dates, year, detail }: Finding): string {
  const [first = '', second = ''] = dates.map(dateInWords);
  return FINDING_SENTENCES[code]({ first, second, year, detail });
}
