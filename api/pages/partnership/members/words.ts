import { countInWords, dateInWords } from '../../../../rules/calendar/words';
import type { Period } from '../../../../rules/partnership/period';
import type { Agreement } from '../../../../rules/partnership/members/member';
import type { Commissioned } from '../../../../rules/partnership/members/standing';

/** "from Tuesday 1 September 2026", and to when where it ends. */
export const periodWords = ({ from, to }: Period): string =>
  `from ${dateInWords(from)}${to === null ? '' : ` to ${dateInWords(to)}`}`;

/** "in 12 days", "12 days ago": none is today. */
export const inDays = (days: number): string => (days === 0 ? 'today' : `in ${countInWords(days, 'day')}`);
const daysAgo = (days: number): string => `${countInWords(days, 'day')} ago`;

/** How the partnership is commissioned, in words: `isDue` where the next agreement is to be seen to. */
export function commissionedWords(commissioned: Commissioned): { words: string; isDue: boolean } {
  switch (commissioned.standing) {
    case 'never':
      return { words: 'No commissioning agreement is on record yet.', isDue: true };
    case 'to-come':
      return {
        words: `No commissioning agreement is in force yet. The first begins on ${from(commissioned)}.`,
        isDue: false,
      };
    case 'running':
      return { words: `The commissioning agreement ends on ${to(commissioned)}.`, isDue: false };
    case 'ending':
      return {
        words: `The commissioning agreement ends on ${to(commissioned)}, and none follows it yet.`,
        isDue: true,
      };
    case 'ended': {
      const { agreement, days, next } = commissioned;
      const over = `The commissioning agreement ended on ${dateInWords(agreement.to)}, ${daysAgo(days)}: none is in force.`;
      return {
        words: next ? `${over} The next begins on ${dateInWords(next.from)}.` : over,
        isDue: next === undefined,
      };
    }
  }
}

type Dated = Extract<Commissioned, { days: number }>;
const from = ({ agreement, days }: Dated): string => `${dateInWords(agreement.from)}, ${inDays(days)}`;
const to = ({ agreement, days }: Dated): string => `${dateInWords(agreement.to)}, ${inDays(days)}`;

/** An agreement, as a sentence names it. */
export const agreementWords = (agreement: Agreement): string =>
  `The commissioning agreement ${periodWords(agreement)}`;
