import type { Database } from '../../database/connect';
import { attemptsOf } from '../../database/deliveries';

const OUTCOMES = { accepted: 'Accepted', refused: 'Refused', unreachable: 'Not reached' } as const;

/** One try to hand a letter over. */
export interface Try {
  /** ISO. */
  at: string;
  outcome: string;
  /** What the mail server said. */
  detail: string;
}

export async function triesInWords(db: Database, notice: string): Promise<Try[]> {
  const tries = await attemptsOf(db, notice);
  return tries.map(({ at, outcome, detail }) => ({ at, outcome: OUTCOMES[outcome], detail }));
}
