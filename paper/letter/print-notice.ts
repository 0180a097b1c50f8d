import type { Database } from '../../database/connect';
import { linksOf } from '../../database/family-links';
import { hasHadText } from '../../database/letter-texts';
import type { Notice } from '../../database/notices';
import { schoolById, type School } from '../../database/partnerships';
import type { PupilWithContacts } from '../../database/pupils';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';
import { schoolOf } from '../../rules/exclusion/school-of';
import { isLarge } from '../../rules/pupil/language';
import type { PupilCase } from '../../rules/pupil/state';
import type { PdfFile } from '../pdf-file';
import { postalAddress } from './postal-address';
import { printLetter, type LinkIn, type OnSheets } from './print-letter';

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
  const school = await schoolBehind(db, about, notice);
  const address = [notice.recipientName, ...postalAddress(notice, school, about.pupil.contacts)];
  const body = await printLetter(await sheetsOf(db, about, notice, { address }));
  return { name: `${about.pupil.caseRef}-letter-${writtenOn(notice)}.pdf`, body };
}

/** The same letter for the printers of the gateway. @param address as `linesForPost` gives it */
export const printForGateway = async (
  db: Database,
  about: About,
  notice: Notice,
  address: string[],
): Promise<Buffer> => printLetter(await sheetsOf(db, about, notice, { address, envelope: 'gateway' }));

/** What it tells of is not said where an onlooker would read it. */
async function sheetsOf(
  db: Database,
  about: About,
  notice: Notice,
  posted: Pick<OnSheets, 'address' | 'envelope'>,
): Promise<OnSheets> {
  const { id, caseRef, contacts } = about.pupil;
  const school = await schoolBehind(db, about, notice);
  const day = dateInWords(writtenOn(notice));
  const reader = contacts.find((contact) => contact.id === notice.recipientContact);
  return {
    ...posted,
    title: `Letter of ${day}, case ${caseRef}`,
    from: [school.name, day, `Case ${caseRef}`],
    html: notice.html,
    large: reader !== undefined && isLarge({ language: reader.language, size: reader.printSize }),
    linkIn: reader ? await linkOf(db, id, reader) : null,
  };
}

/** In what a reader finds a link to their own page: they may have been sent one by e-mail, by text or both. */
async function linkOf(
  db: Database,
  pupilId: string,
  { id, email }: PupilWithContacts['contacts'][number],
): Promise<LinkIn | null> {
  const links = await linksOf(db, pupilId);
  if (!links.some(({ contactId, standing }) => contactId === id && standing > 0)) return null;
  if (!(await hasHadText(db, { pupilId, contactId: id }))) return 'email';
  return email === '' ? 'text' : 'email or text';
}

const writtenOn = ({ composedAt }: Notice): LocalDate => dateOf(localDateTimeOf(Date.parse(composedAt)));

/** The school whose decision a letter tells of; for any other, the pupil's own. */
async function schoolBehind(db: Database, { state }: About, { decision }: Notice): Promise<School> {
  const school = await schoolById(db, decision === null ? state.school.id : schoolOf(state, decision));
  if (!school) throw new Error('A letter needs its school on record');
  return school;
}
