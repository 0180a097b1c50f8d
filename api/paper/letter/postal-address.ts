import type { Notice } from '../../../database/notices';
import type { School } from '../../../database/partnerships';

/**
 * Where a letter goes by post, as far as the record says it.
 *
 * @param school the one whose decision the letter tells of
 * @returns empty where it does not say it, as of families: then the name stands alone in the window, and nothing is made up
 */
export function postalAddress({ toRole }: Pick<Notice, 'toRole'>, school: Pick<School, 'details'>): string[] {
  if (toRole !== 'governing-body') return [];
  return (school.details.address ?? '').split(/\r?\n|,/).flatMap((line) => line.trim() || []);
}
