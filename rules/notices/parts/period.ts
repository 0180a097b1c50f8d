import type { Block } from '../letter';
import { fromDay, howLong, toDay } from '../exclusion-facts';
import type { Declared, Part } from './part';
import { row } from './row';
import type { Told } from './told';

const PERIOD: Declared = {
  id: 'period',
  what: 'the first day: the calendar of the school is missing',
  suppliedBy: 'headteacher',
  rule: 'law 3',
  confirmed: true,
};

/** The first day, the last and the day back; without the first nobody knows when it begins. @source law.md rows 2, 3 */
export const periodToFamily: Part = {
  ...PERIOD,
  words: ({ name, decision, days }) => {
    const { first, last, back, missing } = days;
    if (!first) return [];
    const day = decision.lunchtimes ? 'lunchtime' : 'day';
    const lines = [
      `The first ${day} is ${fromDay(first)}.`,
      ...(last ? [`The last ${day} is ${toDay(last)}.`] : []),
      ...(back ? [`${name} comes back to school on ${fromDay(back)}.`] : []),
      ...(decision.lunchtimes ? [`${name} comes to all lessons, and stays away at lunchtime.`] : []),
    ];
    const open = decision.kind === 'suspension' && (decision.lunchtimes ? last : back) === null;
    const unknown = `We cannot tell you all the days yet. The school has no calendar for ${missing?.year ?? 'that time'}. We will write to you as soon as we know.`;
    return [{ list: open ? [...lines, unknown] : lines }];
  },
};

/** The same as rows of a table. @source law.md rows 6 to 9 */
export const periodToStaff: Part = {
  ...PERIOD,
  words: (told) => (told.days.first ? row(...rowsOf(told)) : []),
};

function rowsOf({ decision, days }: Told): [string, string][] {
  const { first, last, back, missing } = days;
  const unknown = missing ? `not known: the calendar for ${missing.year} is missing` : 'not known';
  const start: [string, string][] = [['First day', first ? fromDay(first) : unknown]];
  if (decision.kind === 'permanent-exclusion') return start;
  return [
    ['Length', howLong(decision)],
    ...start,
    ['Last day', last ? toDay(last) : unknown],
    ...(decision.lunchtimes ? [] : [['Back in school', back ? fromDay(back) : unknown] as [string, string]]),
  ];
}

/** For letters that only recall which decision they are about. */
export const whichDecision = ({ decision, days }: Told): Block[] =>
  row([
    'Decision',
    `${decision.kind === 'suspension' ? `Suspension, ${howLong(decision)}` : 'Permanent exclusion'}${days.first ? `, from ${fromDay(days.first)}` : ''}`,
  ]);
