import type { Lack } from '../../rules/partnership/go-live';

const MISSING: Record<Lack['part'], (school: string, year: string) => string> = {
  schools: () => 'there is no school yet',
  calendar: (school, year) => `${school} has no calendar of ${year}`,
  headteacher: (school) => `${school} has no headteacher`,
  'governing-body': (school) => `how to reach the governing body of ${school} is not known`,
  'inclusion-officer': () => 'nobody is inclusion officer',
};

/** Why a partnership cannot go live yet: the first thing that is missing, and how many more. */
export function lackToGoLive(detail: Record<string, string | number>): string {
  const { lacks, school = '', year = '', more = 0 } = detail;
  const missing = MISSING[lacks as Lack['part']](String(school), String(year));
  const others = Number(more) === 0 ? '' : ` and ${more} more`;
  return `Something that the law needs is missing: ${missing}${others}. See to it under Before you go live.`;
}
