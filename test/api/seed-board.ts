import { randomUUID } from 'node:crypto';
import { writeBoard } from '../../activities/record/board-view';
import { upsertCase } from '../../database/cases';
import type { Database } from '../../database/connect';
import { replaceObligations } from '../../database/obligations';
import { setSupport } from '../../database/pupil-support';
import { insertPupil } from '../../database/pupils';
import type { PupilCase } from '../../rules/pupil/state';
import { supportInLists } from '../../rules/pupil/support';
import { aPupilCase } from '../support/cases';
import { PARTNERSHIP, SCHOOL } from './seed';

/** A pupil as one is recorded: the case, what it owes, and what the board shows of it. */
export interface Recorded {
  name: string;
  school?: string;
  partnership?: string;
  upn?: string;
  /** ISO. */
  clock?: string;
  state?: Partial<PupilCase>;
}

/** Writes a pupil as the record does at the end of a step. @returns the id */
export async function record(db: Database, pupil: Recorded, caseId = randomUUID()): Promise<string> {
  const { name, school = SCHOOL, partnership = PARTNERSHIP, upn, clock = '2026-11-02T09:00:00Z' } = pupil;
  const facts = { id: school, kind: 'academy', authority: '803' } as const;
  const state = aPupilCase({ partnership, school: facts, ...pupil.state });
  const [firstName = '', lastName = ''] = name.split(' ');
  const registration = { firstName, lastName, contacts: [], ...(upn !== undefined && { upn }) };
  await db.transaction().execute(async (tx) => {
    await upsertCase(tx, {
      caseId,
      caseKind: 'pupil',
      partnershipId: partnership,
      schoolId: school,
      lastNumber: 1,
      clock,
      status: state.status,
      stage: state.programme.at,
      summary: {},
      state,
      closed: state.status === 'closed',
    });
    await insertPupil(tx, {
      id: caseId,
      caseId,
      partnershipId: partnership,
      schoolId: school,
      registration,
      facts: state.pupil,
    });
    if (state.support) await setSupport(tx, caseId, supportInLists(state.support));
    await replaceObligations(tx, caseId, state.owed);
    await writeBoard(tx, { caseId, state, clock });
  });
  return caseId;
}
