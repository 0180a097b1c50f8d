import type { Database } from '../../database/connect';
import { appendEvents } from '../../database/events';
import { replaceObligations } from '../../database/obligations';
import type { Actor } from '../../rules/case/people';
import { NOT_YET, type PupilCase } from '../../rules/pupil/state';
import { command } from '../support/commands';
import { aPupil } from '../support/given';
import { PARTNERSHIP, SCHOOL, seedPupil } from './seed';

const SCHOOL_FACTS = { id: SCHOOL, kind: 'maintained', authority: '803' } as const;

/**
 * A story of a pupil told to the rules alone, put on record as the engine would have.
 *
 * @param actor who is on record for all of it
 * @param now the case's own clock, in milliseconds
 * @returns the pupil's id
 */
export async function toldOnRecord(
  db: Database,
  tell: (pupil: ReturnType<typeof aPupil>) => void,
  actor: Actor,
  now: number,
): Promise<string> {
  const pupil = aPupil(NOT_YET);
  pupil.does('2026-09-03T09:00', command('register-pupil', { school: SCHOOL_FACTS }));
  tell(pupil);
  const state = pupil.state() as PupilCase;
  const id = await seedPupil(db, SCHOOL, state, PARTNERSHIP, now);
  await db.transaction().execute(async (tx) => {
    await replaceObligations(tx, id, state.owed);
    const events = pupil.events.map((event, at) => ({
      number: at + 1,
      at: now,
      commandId: `c${at}`,
      actor,
      event,
    }));
    await appendEvents(tx, { caseId: id, caseKind: 'pupil', events });
  });
  return id;
}
