import { dateInWords, timeInWords } from '../../../../rules/calendar/words';
import { dateOf } from '../../../../rules/calendar/london-time';
import { editionOf } from '../../../../rules/editions';
import { reasonLabel } from '../../../../rules/exclusion/reasons';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { daysOut, type HalfDay } from '../../../../rules/notices/days-out';
import { howLong } from '../../../../rules/notices/exclusion-facts';
import type { PupilPage } from '../pupil-page';
import type { Story } from './story';

interface Row {
  key: { text: string };
  value: { text: string };
}

/** What was decided, by whom and when, the days out and the days at home, as a list of facts. */
export function summaryOf(page: PupilPage, d: Exclusion, { decided }: Story, school: string): Row[] {
  const days = daysOut(d, page.state);
  const unknown = days.missing ? `Not known: the school’s calendar for ${days.missing.year} is missing` : '';
  const rows: [string, string | null][] = [
    ['Decided', `${capitalTime(d)}${decided ? `, by ${decided.who}` : ''}`],
    ['Put on record', decided?.recorded ?? null],
    ['School', school],
    ['Length', d.sessions === null ? 'Permanent: it has no last day' : howLong(d)],
    [
      d.lunchtimes ? 'First lunchtime' : 'First day out',
      days.first ? half(days.first, 'from the afternoon') : unknown,
    ],
    [
      d.lunchtimes ? 'Last lunchtime' : 'Last day out',
      d.sessions === null ? null : days.last ? half(days.last, 'the morning') : unknown,
    ],
    [
      'Back',
      d.sessions === null || d.lunchtimes ? null : days.back ? half(days.back, 'for the afternoon') : unknown,
    ],
    ['Days at home', atHome(days.atHome)],
    ['Reasons', d.reasons.map(reasonLabel).join('; ')],
    ['What happened', decided?.circumstances ?? null],
    ['The pupil’s own words', decided?.voices[0] ?? null],
    ['The parents’ own words', decided?.voices[1] ?? null],
    ['Exam or test lost', d.losesExamOn ? dateInWords(d.losesExamOn) : 'None'],
    ['Rules', editionWords(d)],
  ];
  return rows.flatMap(([key, value]) =>
    value === null ? [] : [{ key: { text: key }, value: { text: value } }],
  );
}

const capitalTime = ({ decidedAt }: Exclusion): string => timeInWords(decidedAt);

const half = ({ on, half: isHalf }: HalfDay, part: string): string =>
  isHalf ? `${dateInWords(on)} (${part})` : dateInWords(on);

/** Out of public places in school hours, by the parents: the days that the notice names (law 14). */
const atHome = (days: string[]): string =>
  days.length === 0
    ? 'None'
    : `Kept out of public places in school hours by the parents: ${days.map(dateInWords).join('; ')}`;

/** A decision keeps the rules of its own day, whatever comes after. */
function editionWords({ decidedAt }: Exclusion): string {
  const { name, from } = editionOf(dateOf(decidedAt));
  return `Edition ${name}: decisions since ${dateInWords(from)}`;
}
