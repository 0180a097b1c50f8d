import type { ColumnType } from 'kysely';
import type { LocalDate } from '../../rules/calendar/types';
import type { Language } from '../../rules/pupil/language';

export interface Translations {
  /** Null: shipped with Sixth Day, for every partnership. */
  partnershipId: string | null;
  language: Exclude<Language, 'en'>;
  textId: string;
  /** The English that these words say. */
  english: string;
  words: string;
  /** For whoever reviews it, or translates it next. */
  note: string;
  /** Null: shipped. */
  writtenBy: string | null;
  writtenAt: ColumnType<string, string, string>;
  /** The speaker who read it, by name, and the day. */
  reviewer: string | null;
  reviewedOn: LocalDate | null;
  /** Who put that on record: never who wrote the words. */
  markedBy: string | null;
}
