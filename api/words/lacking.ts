import type { Declared } from '../../rules/notices/parts/part';
import { OFFICE_NAMES } from './offices';
import { ruleWords } from './rules';

/** A part that a letter lacks, as every page says it: what, who can supply it, and where. */
export interface LackView {
  what: string;
  who: string;
  where: string;
  href: string;
  rule: string;
  confirmed: boolean;
}

/** The parts that the details of a school supply. */
const OF_SCHOOL = ['where-to-send', 'review-address', 'governors-address'];

export function lackView(part: Declared, pupil: string, school: string): LackView {
  const { id, what, suppliedBy, rule, confirmed } = part;
  const place = OF_SCHOOL.includes(id)
    ? { where: 'what letters need of the school', href: `/partnership/schools/${school}/details` }
    : suppliedBy === 'administrator'
      ? { where: 'the partnership and its calendars', href: '/partnership' }
      : { where: 'what can be done for this pupil', href: `/pupils/${pupil}#actions` };
  const who = `The ${OFFICE_NAMES[suppliedBy].toLowerCase()}`;
  return { what, who, rule: ruleWords(rule), confirmed, ...place };
}
