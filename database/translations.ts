import { sql, type Selectable } from 'kysely';
import type { Language } from '../rules/pupil/language';
import type { Database } from './connect';
import type { Translations } from './tables/translations';

export type Translation = Selectable<Translations>;
export type Foreign = Exclude<Language, 'en'>;

/** What a language has for a partnership: its own words, and, where it has none, those that are shipped. */
export async function translationsFor(
  db: Database,
  partnership: string,
  language: Foreign,
): Promise<Translation[]> {
  return db
    .selectFrom('translations')
    .selectAll()
    .distinctOn('textId')
    .where('language', '=', language)
    .where((e) => e.or([e('partnershipId', '=', partnership), e('partnershipId', 'is', null)]))
    .orderBy('textId')
    .orderBy(sql`partnership_id nulls last`)
    .execute();
}

/**
 * The same for whoever has not come in yet, of whom nobody may tell to which partnership they belong: the words about which
 * all partnerships agree that have had them reviewed, else those that are shipped.
 */
export async function translationsAtTheDoor(db: Database, language: Foreign): Promise<Translation[]> {
  const rows = await db.selectFrom('translations').selectAll().where('language', '=', language).execute();
  return rows.filter((row) => {
    const reviewed = rows.filter((r) => r.textId === row.textId && r.reviewer !== null);
    const first = reviewed[0];
    const agree = first && reviewed.every((r) => r.words === first.words && r.english === first.english);
    return agree ? row === first : row.partnershipId === null;
  });
}

/** How many of the families of a partnership's open cases have chosen each language but English. */
export async function languagesChosen(
  db: Database,
  partnership: string,
): Promise<{ language: Language; contacts: number }[]> {
  return db
    .selectFrom('contacts as c')
    .innerJoin('pupils as p', 'p.id', 'c.pupilId')
    .innerJoin('cases', 'cases.caseId', 'p.caseId')
    .select(['c.language', sql<number>`count(*)::integer`.as('contacts')])
    .where('c.language', '!=', 'en')
    .where('p.partnershipId', '=', partnership)
    .where('cases.closed', '=', false)
    .groupBy('c.language')
    .orderBy('c.language')
    .execute();
}

/** Words as somebody has just written them: nobody has reviewed them yet. */
export type Written = Pick<
  Translation,
  'language' | 'textId' | 'english' | 'words' | 'note' | 'writtenAt'
> & { partnershipId: string; writtenBy: string };

/** Writes a partnership's own words of a text. A review of other words is worth nothing any more. */
export async function writeTranslation(db: Database, written: Written): Promise<void> {
  const anew = { ...written, reviewer: null, reviewedOn: null, markedBy: null };
  await db
    .insertInto('translations')
    .values(anew)
    .onConflict((conflict) => conflict.columns(['partnershipId', 'language', 'textId']).doUpdateSet(anew))
    .execute();
}

/** That a speaker has read these very words. */
export type Review = Pick<Translation, 'language' | 'textId' | 'english' | 'words'> & {
  partnershipId: string;
  reviewer: string;
  reviewedOn: string;
  markedBy: string;
};

/**
 * Puts a review on record. Shipped words become the partnership's own with it.
 *
 * @returns false where the words are others by now, or whoever marks them wrote them: nothing is written then
 */
export async function markReviewed(tx: Database, review: Review): Promise<boolean> {
  const { partnershipId, language, textId, words, english, markedBy } = review;
  const [found] = (await translationsFor(tx, partnershipId, language)).filter((t) => t.textId === textId);
  if (!found || found.words !== words || found.english !== english || found.writtenBy === markedBy)
    return false;
  const row = { ...found, ...review };
  await tx
    .insertInto('translations')
    .values(row)
    .onConflict((conflict) => conflict.columns(['partnershipId', 'language', 'textId']).doUpdateSet(row))
    .execute();
  return true;
}
