import type { Database } from '../../database/connect';
import type { Foreign } from '../../database/translations';

/** A speaker has read the shipped words of a language, all but those that are left out; for every partnership there is. */
export async function reviewWords(db: Database, language: Foreign, without: string[] = []): Promise<void> {
  const shipped = await db
    .selectFrom('translations')
    .selectAll()
    .where('language', '=', language)
    .where('partnershipId', 'is', null)
    .execute();
  const people = await db
    .selectFrom('people')
    .select(['partnershipId', 'id'])
    .distinctOn('partnershipId')
    .execute();
  const reviewed = people.flatMap(({ partnershipId, id }) =>
    shipped
      .filter(({ textId }) => !without.includes(textId))
      .map((row) => ({
        ...row,
        partnershipId,
        reviewer: 'A speaker',
        reviewedOn: '2026-10-20',
        markedBy: id,
      })),
  );
  await db.insertInto('translations').values(reviewed).execute();
}
