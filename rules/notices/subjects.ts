import { clockInWords, dayInWords } from '../calendar/words';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Role } from '../case/people';
import { isFamily } from './naming';

interface Subject {
  to: Role;
  school: { name: string };
  pupil: { caseRef: string };
}

/** To a family every subject is the same: it gives nothing away over a shoulder. To staff it names the case, no pupil. */
const subject = ({ to, school, pupil }: Subject, staff: string): string =>
  isFamily(to) ? `What happens next: a letter from ${school.name}` : `${staff}: case ${pupil.caseRef}`;

/**
 * Asks for a deed; null where no date can be worked out.
 *
 * @example 'Action by Thursday 5 November: case 7Q2M'
 */
export const actionBy = (facts: Subject, due: LocalDate | null): string =>
  subject(facts, due === null ? 'Action needed' : `Action by ${dayInWords(due)}`);

/** @example 'Late, due Thursday 5 November: case 7Q2M' */
export const lateSince = (facts: Subject, due: LocalDate | null): string =>
  subject(facts, due === null ? 'Late' : `Late, due ${dayInWords(due)}`);

/** @example 'Suspension: case 7Q2M' */
export const news = (facts: Subject, what: string): string => subject(facts, what);

/** @example 'Panel meeting 9:30am Thursday 12 November: case 7Q2M' */
export const newsAt = (facts: Subject, what: string, at: LocalDateTime): string =>
  subject(facts, `${what} ${clockInWords(at)} ${dayInWords(at.slice(0, 10))}`);
