/**
 * What is said above the English of a letter to a family that reads another language, in English: the source of its
 * translations. `{name}` and the like are places where something is put in.
 */
export const LINES = {
  'above.letter': 'This is an important letter about your child. The letter itself is in English.',
  'above.week': 'This letter says how the week went at school. The letter itself is in English.',
  'above.page':
    'Our email has a link to your own page. There you can choose your language, and see what happens next.',
  'above.call': 'Do you want somebody to read this letter to you? Call {phone}.',
  'above.ask': 'Do you want somebody to read this letter to you? Please ask the school.',
  'week.looked': 'We looked at the week with {name}.',
  'week.met-all': '{name} met every target this week.',
  'week.met-some': '{name} met {met} of {all} targets this week.',
} as const;

export type LineId = keyof typeof LINES;

/** A line, with what is put into it, not yet in any language. */
export interface Line {
  id: LineId;
  with?: Record<string, string | number>;
}

/** The words of a line in full. A place that nothing is put into stays as it is. */
export const filled = (words: string, values: Line['with'] = {}): string =>
  words.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );

/** A line in English. */
export const inEnglish = ({ id, with: values }: Line): string => filled(LINES[id], values);
