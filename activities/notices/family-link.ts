import { randomBytes } from 'node:crypto';
import type { Database } from '../../database/connect';
import { insertFamilyLink } from '../../database/family-links';
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
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const madeAt = new Date().toISOString();
  // A pupil has the id of the case.
  await insertFamilyLink(db, { secret, pupilId: caseId, contactId: recipientContact, madeAt });
  const own = `/f/${secret}`;
  return { text: text.replaceAll(FAMILY_LINK, own), html: html.replaceAll(FAMILY_LINK, own) };
}
