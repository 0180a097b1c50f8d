import { notOnBoard, putOnBoard, takeOffBoard } from '../../database/board';
import type { Database } from '../../database/connect';
import { isInRehearsal } from '../../database/rehearsal';
import { dateOf, localDateTimeOf } from '../../rules/calendar/london-time';
import { boardOf } from '../../rules/pupil/board';
import type { PupilCase } from '../../rules/pupil/state';

/** One case as it stands, with its own clock, ISO. */
interface Standing {
  caseId: string;
  clock: string;
  state: PupilCase;
}

/** What the board shows of a case; of a closed one nothing, nor of one from a rehearsal that is over (K1, E7). */
export async function writeBoard(tx: Database, { caseId, clock, state }: Standing): Promise<void> {
  const isOver = state.rehearsal && !(await isInRehearsal(tx, state.partnership));
  if (state.status === 'closed' || isOver) return takeOffBoard(tx, caseId);
  const clockDay = dateOf(localDateTimeOf(Date.parse(clock)));
  await putOnBoard(tx, { caseId, state, clockDay }, boardOf(state));
}

/** So many cases in one transaction. */
const AT_ONCE = 100;

/**
 * Puts the open cases on the board that were recorded before there was one. They are held still meanwhile, so that nothing
 * older is written over what a case has just recorded.
 */
export async function fillBoard(db: Database): Promise<void> {
  for (let found = AT_ONCE; found === AT_ONCE;) {
    found = await db.transaction().execute(async (tx) => {
      const page = await notOnBoard(tx, AT_ONCE);
      for (const standing of page) await writeBoard(tx, standing);
      return page.length;
    });
  }
}
