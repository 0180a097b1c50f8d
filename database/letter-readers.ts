import type { LetterReader } from '../rules/notices/above/with-lines';
import type { Database } from './connect';
import type { PupilWithContacts } from './pupils';
import type { Recipient } from './recipients';
import { translationsFor } from './translations';

/** In which language a recipient reads, and what the partnership can say in it. Only families choose: all others read English. */
export async function letterReader(
  db: Database,
  { contacts, partnershipId }: PupilWithContacts,
  { contact, email }: Recipient,
): Promise<LetterReader> {
  const language = contacts.find(({ id }) => id === contact)?.language ?? 'en';
  const known = language === 'en' ? [] : await translationsFor(db, partnershipId, language);
  return { language, hasEmail: email !== null, known };
}
