import { randomBytes } from 'node:crypto';
import type { Database } from '../../database/connect';
import { insertFamilyLink, type OfContact } from '../../database/family-links';
import type { Notice } from '../../database/notices';
import { FAMILY_LINK } from '../../rules/notices/actions';

/** Longer than anybody can guess. */
const SECRET_BYTES = 24;

/**
 * A letter as it leaves: where the stored one says that the family's own link stands, a new one, for this contact of this
 * pupil alone. Its secret is in the mail and nowhere on record, so that nobody who reads the record can use it.
 */
export async function withFamilyLink(
  db: Database,
  { recipientContact, caseId, text, html }: Notice,
): Promise<Pick<Notice, 'text' | 'html'>> {
  if (recipientContact === null || !text.includes(FAMILY_LINK)) return { text, html };
  // A pupil has the id of the case.
  const own = await newFamilyLink(db, { pupilId: caseId, contactId: recipientContact });
  return { text: text.replaceAll(FAMILY_LINK, own), html: html.replaceAll(FAMILY_LINK, own) };
}

/** A new link for one of the family. @returns its path, whose secret is kept nowhere */
export async function newFamilyLink(db: Database, of: OfContact): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  await insertFamilyLink(db, { ...of, secret, madeAt: new Date().toISOString() });
  return `/f/${secret}`;
}
