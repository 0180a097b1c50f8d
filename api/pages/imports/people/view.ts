import type { School } from '../../../../database/partnerships';
import { dateInWords } from '../../../../rules/calendar/words';
import type { PeoplePlan } from '../../../imports/people/plan';
import type { PersonRow } from '../../../imports/people/read-people';
import { officeInWords } from '../../../words/offices';

/** What taking in a file of staff would do, in words. */
export function peopleView({ give, same }: PeoplePlan, unread: string[], schools: School[]) {
  const held = ({ office, school, from, to, category }: PersonRow): string => {
    const where = schools.find(({ id }) => id === school)?.name ?? 'the whole partnership';
    return `${officeInWords({ office, category })}, ${where}, from ${dateInWords(from)}${to ? ` to ${dateInWords(to)}` : ''}`;
  };
  return {
    unread,
    give: give.map((one) => ({ name: one.name, email: one.email, isNew: one.isNew, office: held(one) })),
    same: same.map((one) => ({ row: one.row, name: one.name, office: held(one) })),
  };
}
