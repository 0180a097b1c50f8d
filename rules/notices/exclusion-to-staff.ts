import { dateInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { fromDay, howLong, toDay, type ExclusionFacts } from './exclusion-facts';
import type { LetterFacts } from './facts';
import type { Block } from './letter';
import { capital, roleInWords } from './naming';
import { byWhen } from './owing';

/** The same facts, shorter, for the authority and the governors. @source law.md rows 6, 7, 9 */
export function exclusionToStaff({ pupil, school }: LetterFacts, facts: ExclusionFacts): Block[] {
  const { decision, days, reasons, daySix, governors } = facts;
  const unknown = days.missing ? `not known: the calendar for ${days.missing.year} is missing` : 'not known';
  const suspension = decision.kind === 'suspension';
  return [
    {
      table: {
        head: ['What', 'Detail'],
        rows: [
          ['Case', `${pupil.caseRef}, Year ${pupil.yearGroup}, ${school.name}`],
          ...(suspension ? [['Length', howLong(decision)]] : []),
          ['First day', days.first ? fromDay(days.first) : unknown],
          ...(suspension ? [['Last day', days.last ? toDay(days.last) : unknown]] : []),
          ...(suspension ? [['Back in school', days.back ? fromDay(days.back) : unknown]] : []),
          ['Reasons', reasons.join('; ')],
          ...(decision.losesExamOn ? [['Exam or test lost', dateInWords(decision.losesExamOn)]] : []),
          ['Full-time education from day six', owedLine(daySix)],
          ["Governors' meeting", owedLine(governors)],
        ],
      },
    },
  ];
}

/** @example 'The governing body must have it by Thursday 5 November 2026' */
const owedLine = (o: Obligation | undefined): string =>
  o ? `Owed by ${roleInWords(o.owedBy)} ${byWhen(o)}` : 'Not owed as things stand';

/** What the reader owes because of the decision, if anything. */
export function owedByReader({ to }: LetterFacts, { daySix, governors }: ExclusionFacts): Block[] {
  const own = [daySix, governors].filter((o): o is Obligation => o?.owedBy === to);
  return own.map((o) => ({
    p: `${capital(o.duty === 'governors-meeting' ? 'please meet and decide' : 'please have full-time education in place')} ${byWhen(o)}.`,
  }));
}
