/**
 * Things in the order of a text each has, such as its date, as a copy; of two with the same text the first stays first.
 *
 * @example sortedBy([{ on: '2026-11-05' }, { on: '2026-10-21' }], (day) => day.on) begins with 21 October
 */
export const sortedBy = <Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): Thing[] =>
  [...things].sort((a, b) => Number(textOf(a) > textOf(b)) - Number(textOf(a) < textOf(b)));
