import type { School } from '../../../../database/partnerships';
import { dateInWords } from '../../../../rules/calendar/words';
import type { PupilsFile } from '../../../imports/pupils/file';
import type { PupilsPlan } from '../../../imports/pupils/plan';

/** So many are shown, to see that each column was read for what it is. */
const MOST_SHOWN = 25;

/** What taking in a file of pupils would do, in words. */
export function pupilsView(file: PupilsFile, { add, same }: PupilsPlan, schools: School[]) {
  const counts = schools.flatMap(({ id, name, calendar }) => {
    const count = add.filter(({ body }) => body.school === id).length;
    return count === 0 ? [] : [{ name, count, hasCalendar: calendar.years.length > 0 }];
  });
  return {
    unread: file.unread,
    counts,
    more: Math.max(0, add.length - MOST_SHOWN),
    add: add.slice(0, MOST_SHOWN).map(({ body: { school, registration, pupil } }) => ({
      name: `${registration.firstName} ${registration.lastName}`,
      born: dateInWords(pupil.dateOfBirth),
      year: pupil.yearGroup,
      school: schools.find(({ id }) => id === school)?.name ?? '',
      contacts: registration.contacts.map(
        ({ name, relation, email, postalAddress, phone, parentalResponsibility }) =>
          [
            name,
            relation,
            email || 'no email address: letters go on paper',
            ...(postalAddress ? postalAddress.split('\n') : ['no postal address']),
            ...(phone ? [phone] : []),
            parentalResponsibility ? 'parental responsibility' : 'no parental responsibility',
          ].join(', '),
      ),
    })),
    notes: file.notes,
    same: same.map(({ row, known }) => ({ row, caseRef: known.caseRef, href: `/pupils/${known.id}` })),
  };
}
