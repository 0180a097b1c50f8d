import type { LocalDate } from '../calendar/types';
import type { Asked } from '../case/asked';
import type { Decision } from '../case/verbs';
import { refuse } from '../refusal';
import { isSame } from '../same';
import type { PupilEvent } from './events';
import type { PupilCase } from './state';

/** English, Welsh, Polish, Urdu, Romanian, Somali, by their codes of ISO 639-1; and English made easy to read. */
export const LANGUAGES = ['en', 'cy', 'pl', 'ur', 'ro', 'so', 'easy-read'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a page or a file calls a language, so that programs read it aloud in it. */
export const langTag = (language: Language): Exclude<Language, 'easy-read'> =>
  language === 'easy-read' ? 'en' : language;

/** In which direction a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ur' ? 'rtl' : 'ltr');

export const PRINT_SIZES = ['standard', 'large-print'] as const;
export type PrintSize = (typeof PRINT_SIZES)[number];

/** How one of the family reads what we write (E5). */
export interface Reading {
  language: Language;
  size: PrintSize;
}

/** Easy read is set as large as large print. */
export const isLarge = ({ language, size }: Reading): boolean =>
  size === 'large-print' || language === 'easy-read';

/** What holds until somebody of the family chooses. */
export const USUAL: Reading = { language: 'en', size: 'standard' };

/** The family chooses for itself, or a professional notes what it asked for. */
export interface ChooseLanguage extends Asked<'choose-language'>, Reading {
  contact: string;
}

export interface LanguageChosen extends Reading {
  type: 'language-chosen';
  on: LocalDate;
  contact: string;
}

export const readingOf = ({ readings = {} }: PupilCase, contact: string): Reading =>
  readings[contact] ?? USUAL;

/** One of the family chooses for itself alone. */
export function decideLanguage(
  state: PupilCase,
  { actor, contact, language, size }: ChooseLanguage,
  on: LocalDate,
): Decision<PupilEvent> {
  if (actor.office === 'family' && actor.person !== contact) return refuse('not-your-own', 'L4');
  if (isSame(readingOf(state, contact), { language, size })) return refuse('nothing-changes', 'E5');
  return { events: [{ type: 'language-chosen', on, contact, language, size }] };
}

/** The case with what one of the family reads. */
export const withReading = (state: PupilCase, { contact, language, size }: LanguageChosen): PupilCase => ({
  ...state,
  readings: { ...state.readings, [contact]: { language, size } },
});
