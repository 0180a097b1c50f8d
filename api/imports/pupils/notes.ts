import type { LocalDate } from '../../../rules/calendar/types';
import type { Note, PupilRow } from './file';

/** Further from the year of their age than so pupils are hardly ever taught. */
const YEARS_OUT = 1;

/**
 * What somebody may want to look at again before they confirm. None of it stands in the way.
 *
 * @param today London date, for the school year that it is in
 */
export function notesOn({ row, body }: PupilRow, today: LocalDate): Note[] {
  const { registration, pupil } = body;
  const notes: Note[] = [];
  const usual = usualYearGroup(pupil.dateOfBirth, today);
  if (Math.abs(usual - pupil.yearGroup) > YEARS_OUT) {
    notes.push({ row, words: `Year ${pupil.yearGroup}, where the date of birth is that of year ${usual}` });
  }
  if (!registration.contacts.some(({ parentalResponsibility }) => parentalResponsibility)) {
    notes.push({
      row,
      words: 'Nobody with parental responsibility: letters to the parents will wait for one',
    });
  }
  for (const { name, email, postalAddress, parentalResponsibility } of registration.contacts) {
    if (parentalResponsibility && !email && !postalAddress)
      notes.push({
        row,
        words: `${name} has neither an email nor a postal address: letters can only be handed over`,
      });
  }
  if (registration.upn === undefined) {
    notes.push({ row, words: 'No UPN: the pupil is known again by name and date of birth alone' });
  }
  return notes;
}

/** The year group of those born between September and August: four when it begins is reception, year 0. */
function usualYearGroup(born: LocalDate, today: LocalDate): number {
  const schoolYear = (date: LocalDate): number =>
    Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);
  return schoolYear(today) - schoolYear(born) - 5;
}
