import type { z } from 'zod';
import { schoolById } from '../../database/partnerships';
import type { MoveSchool } from '../../rules/pupil/commands';
import type { PupilRecord } from '../cases/find-pupil';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { actorOf, type Viewer } from '../session/viewer';
import { act } from './act';
import type { moveSchool as schema } from './schemas/registration';

/**
 * Moves a pupil to another school of the partnership, whose facts and calendar are those on record.
 *
 * @returns null when there is no such school in the partnership
 */
export async function moveSchool(
  house: House,
  viewer: Viewer,
  record: PupilRecord,
  id: string,
  { school: chosen, reason }: z.output<typeof schema>,
): Promise<Answer | null> {
  const school = await schoolById(house.db, chosen);
  if (!school || school.partnershipId !== viewer.partnership) return null;
  const command: MoveSchool = {
    type: 'move-school',
    id,
    actor: actorOf(viewer),
    school: { id: school.id, kind: school.kind, authority: school.authority },
    calendar: school.calendar,
    reason,
  };
  return act(house, record, command);
}
