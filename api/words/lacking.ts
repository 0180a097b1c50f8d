import type { Declared } from '../../rules/notices/parts/part';
import { OFFICE_NAMES } from './offices';
import { ruleWords } from './rules';

/** A part that a letter lacks, as every page says it: what, who can supply it, and where. */
export interface LackView {
  /** What it lacks and who can supply it, or why it waits: the words before the link. */
  says: string;
  what: string;
  who: string;
  where: string;
  href: string;
  rule: string;
  confirmed: boolean;
}

const BARRED_WORDS =
  'It waits: nobody with parental responsibility may be written to. Each of them is marked “nothing is sent to this person”. Post or hand over nothing. By whom and when they were marked:';

/** The parts that the details of a school supply. */
const OF_SCHOOL = ['where-to-send', 'review-address', 'governors-address'];

export function lackView(part: Declared, pupil: string, school: string): LackView {
  const { what, suppliedBy, rule, confirmed } = part;
  const who = `The ${OFFICE_NAMES[suppliedBy].toLowerCase()}`;
  const says = part.id === 'recipient-barred' ? BARRED_WORDS : `It lacks ${what}. ${who} can supply it:`;
  return { says, what, who, rule: ruleWords(rule), confirmed, ...placeOf(part, pupil, school) };
}

/** Where a part is supplied. */
function placeOf({ id, what }: Declared, pupil: string, school: string): Pick<LackView, 'where' | 'href'> {
  if (OF_SCHOOL.includes(id))
    return { where: 'what letters need of the school', href: `/partnership/schools/${school}/details` };
  if (what.includes('calendar')) return { where: 'the calendar of the school', href: `/calendars/${school}` };
  if (id === 'recipient-barred') return { where: 'the contacts', href: `/pupils/${pupil}/contacts` };
  return id === 'recipient'
    ? { where: 'what is known of this pupil', href: `/pupils/${pupil}/facts` }
    : { where: 'what can be done for this pupil', href: `/pupils/${pupil}#actions` };
}
