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
  const { what, suppliedBy, rule, confirmed } = part;
  const who = `The ${OFFICE_NAMES[suppliedBy].toLowerCase()}`;
  return { what, who, rule: ruleWords(rule), confirmed, ...placeOf(part, pupil, school) };
}

/** Where a part is supplied. */
function placeOf({ id, what }: Declared, pupil: string, school: string): Pick<LackView, 'where' | 'href'> {
  if (OF_SCHOOL.includes(id))
    return { where: 'what letters need of the school', href: `/partnership/schools/${school}/details` };
  if (what.includes('calendar')) return { where: 'the calendar of the school', href: `/calendars/${school}` };
  return id === 'recipient'
    ? { where: 'what is known of this pupil', href: `/pupils/${pupil}/facts` }
    : { where: 'what can be done for this pupil', href: `/pupils/${pupil}#actions` };
}
