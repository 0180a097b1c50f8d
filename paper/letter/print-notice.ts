import type { Database } from '../../database/connect';
import { linksOf } from '../../database/family-links';
import type { Notice } from '../../database/notices';
import { schoolById, type School } from '../../database/partnerships';
import type { PupilWithContacts } from '../../database/pupils';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import { dateInWords } from '../../rules/calendar/words';
import { schoolOf } from '../../rules/exclusion/school-of';
import { isLarge } from '../../rules/pupil/language';
import type { PupilCase } from '../../rules/pupil/state';
import type { PdfFile } from '../pdf-file';
import { postalAddress } from './postal-address';
import { printLetter } from './print-letter';

/** Whom a letter is about, as the record has them. */
export interface About {
  pupil: PupilWithContacts;
  state: PupilCase;
}

/** A letter that is held lacks what the law wants in it: it is not for the post either. */
export const isPrinted = ({ status }: Notice): boolean => !['held', 'stopped', 'rehearsed'].includes(status);

/** Whether the record says where this letter goes by post. */
export async function hasPostalAddress(db: Database, about: About, notice: Notice): Promise<boolean> {
  return postalAddress(notice, await schoolBehind(db, about, notice), about.pupil.contacts).length > 0;
}

/** A notice as it was sent, on sheets of A4. */
export async function printNotice(db: Database, about: About, notice: Notice): Promise<PdfFile> {
  const { caseRef } = about.pupil;
  const school = await schoolBehind(db, about, notice);
  const writtenOn = dateOf(localDateTimeOf(Date.parse(notice.composedAt)));
  const reader = about.pupil.contacts.find(({ id }) => id === notice.recipientContact);
  const links = await linksOf(db, about.pupil.id);
  // What it tells of is not said where an onlooker would read it.
  const body = await printLetter({
    title: `Letter of ${dateInWords(writtenOn)}, case ${caseRef}`,
    from: [school.name, dateInWords(writtenOn), `Case ${caseRef}`],
    address: [notice.recipientName, ...postalAddress(notice, school, about.pupil.contacts)],
    html: notice.html,
    large: reader !== undefined && isLarge({ language: reader.language, size: reader.printSize }),
    hasOwnPage: links.some(({ contactId, standing }) => contactId === reader?.id && standing > 0),
  });
  return { name: `${caseRef}-letter-${writtenOn}.pdf`, body };
}

/** The school whose decision a letter tells of; for any other, the pupil's own. */
async function schoolBehind(db: Database, { state }: About, { decision }: Notice): Promise<School> {
  const school = await schoolById(db, decision === null ? state.school.id : schoolOf(state, decision));
  if (!school) throw new Error('A letter needs its school on record');
  return school;
}
