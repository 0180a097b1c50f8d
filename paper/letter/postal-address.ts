import type { Notice } from '../../database/notices';
import type { ContactOnRecord } from '../../database/pupils';
import type { School } from '../../database/partnerships';

/**
 * Where a letter goes by post, as far as the record says it.
 *
 * @param school the one whose decision the letter tells of
 * @param family its contacts, as the record has them now
 * @returns empty where it does not say it: then the name stands alone in the window, and nothing is made up
 */
export function postalAddress(
  { toRole, recipientContact }: Pick<Notice, 'toRole' | 'recipientContact'>,
  school: Pick<School, 'details'>,
  family: readonly Pick<ContactOnRecord, 'id' | 'postalAddress'>[],
): string[] {
  const reader = family.find(({ id }) => id === recipientContact);
  if (reader?.postalAddress) return reader.postalAddress.split('\n');
  if (toRole !== 'governing-body') return [];
  return (school.details.address ?? '').split(/\r?\n|,/).flatMap((line) => line.trim() || []);
}
