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
