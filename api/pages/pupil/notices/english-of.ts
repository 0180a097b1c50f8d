import type { Notice } from '../../../../database/notices';

const BETWEEN = '\n\n';

/** The plain text of a letter without the lines above it: those are in another language, and are shown as such. */
export const englishOf = ({ above, text }: Pick<Notice, 'above' | 'text'>): string =>
  text.slice((above?.lines ?? []).reduce((length, line) => length + line.length + BETWEEN.length, 0));
