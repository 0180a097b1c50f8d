import { pupilWorkflowId, WORKFLOWS } from '../../messages/ids';
import { knownPupils } from '../../database/known-pupils';
import { partnershipById, schoolById } from '../../database/partnerships';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import type { RegisterPupil } from '../../rules/pupil/commands';
import { NOT_YET } from '../../rules/pupil/state';
import { pupilVerbs } from '../../rules/pupil/verbs';
import { refuse, type Refusal } from '../../rules/refusal';
import { sees } from '../cases/scope';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { actorOf, type Viewer } from '../session/viewer';
import type { RegisterPupilBody } from './schemas/registration';
import { startCase } from './start-case';

/**
 * Puts a pupil under our care. The case has the command's id; policy, calendar and school are those on record.
 *
 * @returns `absent` when the school is not one of the viewer's own
 */
export async function registerPupil(
  house: House,
  viewer: Viewer,
  id: string,
  body: RegisterPupilBody,
): Promise<Answer> {
  const school = await schoolById(house.db, body.school);
  const partnership = await partnershipById(house.db, viewer.partnership);
  if (!school || !partnership || school.partnershipId !== partnership.id || !sees(viewer, school.id)) {
    return { absent: true };
  }
  const command: RegisterPupil = {
    type: 'register-pupil',
    id,
    actor: actorOf(viewer),
    partnership: partnership.id,
    registration: body.registration,
    pupil: body.pupil,
    ...(body.need && { need: body.need }),
    school: { id: school.id, kind: school.kind, authority: school.authority },
    policy: partnership.policy,
    calendar: school.calendar,
    ...(partnership.rehearsal && { rehearsal: true }),
  };
  const decision =
    (await isThere(house, partnership.id, command)) ??
    pupilVerbs.decide(NOT_YET, command, localDateTimeOf(house.now()));
  const start = { workflowId: pupilWorkflowId(id), workflow: WORKFLOWS.pupil, caseId: id, command };
  return startCase(house, start, decision);
}

/** One pupil, one open case: a number that is on record is not registered again. */
async function isThere(
  house: House,
  partnership: string,
  { id, registration }: RegisterPupil,
): Promise<Refusal | null> {
  const { upn } = registration;
  if (upn === undefined) return null;
  const known = await knownPupils(house.db, partnership, { upns: [upn], births: [] });
  return known.some((pupil) => pupil.id !== id) ? refuse('already-registered', 'A6') : null;
}
