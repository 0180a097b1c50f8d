import type { LanguageChosen } from '../rules/pupil/language';
import type { Database } from './connect';

/** Writes how one of the family reads what we write. A pupil has the id of the case. */
export async function keepReading(
  tx: Database,
  pupilId: string,
  { contact, language, size }: LanguageChosen,
): Promise<void> {
  await tx
    .updateTable('contacts')
    .set({ language, printSize: size })
    .where('pupilId', '=', pupilId)
    .where('id', '=', contact)
    .execute();
}
