import type { Language, PrintSize } from '../../rules/pupil/language';

/** Each language in its own words, as whoever reads it looks for it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  cy: 'Cymraeg',
  pl: 'Polski',
  ur: 'اردو',
  ro: 'Română',
  so: 'Soomaali',
  'easy-read': 'Easy read',
};

/** The same, for staff. */
export const LANGUAGES_IN_ENGLISH: Record<Language, string> = {
  en: 'English',
  cy: 'Welsh',
  pl: 'Polish',
  ur: 'Urdu',
  ro: 'Romanian',
  so: 'Somali',
  'easy-read': 'Easy read',
};

export const PRINT_SIZE_NAMES: Record<PrintSize, string> = {
  standard: 'The usual size',
  'large-print': 'Large print',
};
