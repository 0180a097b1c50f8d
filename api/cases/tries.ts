import type { Database } from '../../database/connect';
import { attemptsOf } from '../../database/deliveries';
import { reportsOf } from '../../database/delivery-reports';
import { textBeside } from '../../database/letter-texts';
import type { Notice } from '../../database/notices';
import { POST_REPORTS, reasonFor, REPORTS, TEXTS } from '../words/returned';

const OUTCOMES = { accepted: 'Accepted', refused: 'Refused', unreachable: 'Not reached' } as const;

/** One step on a letter's way. */
export interface Try {
  /** ISO. */
  at: string;
  outcome: string;
  /** What the mail server or the gateway said. */
  detail: string;
}

/** Each try to hand a letter over, and what was reported of it afterwards, in the order of time (E3). */
export async function triesInWords(
  db: Database,
  { id: notice, channel }: Pick<Notice, 'id' | 'channel'>,
): Promise<Try[]> {
  const tries = (await attemptsOf(db, notice)).map(({ at, outcome, detail }) => {
    return { at, outcome: OUTCOMES[outcome], detail };
  });
  const reports = (await reportsOf(db, notice)).map(({ at, outcome, code, detail }) => {
    if (channel === 'post') return { at, outcome: POST_REPORTS[outcome], detail };
    const why = outcome === 'bounced' ? `: ${reasonFor(code)}` : '';
    return { at, outcome: `${REPORTS[outcome]}${why}`, detail };
  });
  const text = await textBeside(db, notice);
  const texts = text ? [{ at: text.changedAt, outcome: TEXTS[text.status], detail: text.detail }] : [];
  return [...tries, ...reports, ...texts].sort((a, b) => (a.at < b.at ? -1 : 1));
}
