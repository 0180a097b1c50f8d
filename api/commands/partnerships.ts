import { randomUUID } from 'node:crypto';
import { partnershipWorkflowId, WORKFLOWS } from '../../messages/ids';
import { caseById } from '../../database/cases';
import { schoolById } from '../../database/partnerships';
import { peopleByEmails, personByEmail, personById } from '../../database/people';
import { localDateTimeOf } from '../../rules/calendar/london-time';
import type { FoundPartnership, PartnershipCommand } from '../../rules/partnership/commands';
import type { PartnershipState } from '../../rules/partnership/state';
import { partnershipVerbs } from '../../rules/partnership/verbs';
import { refuse, type Refusal } from '../../rules/refusal';
import { caseTime, londonDate } from '../clock';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { hashPassword } from '../security/passwords';
import { doneBefore } from './done-before';
import { startCase } from './start-case';

interface ToFound extends Pick<FoundPartnership, 'name' | 'policy'> {
  administrator: { name: string; email: string; password: string };
  rehearsal: boolean;
}

/** Founds a partnership for whoever has shown the set-up token; the partnership has the command's id. */
export async function foundWith(house: House, id: string, body: ToFound): Promise<Answer> {
  const { name, policy, rehearsal, administrator } = body;
  const { password, ...who } = administrator;
  const person = randomUUID();
  return foundPartnership(house, {
    type: 'found-partnership',
    id,
    actor: { person, office: 'administrator' },
    partnership: id,
    name,
    policy,
    rehearsal,
    administrator: { person, ...who, passwordHash: await hashPassword(password) },
  });
}

/** Founds a partnership with its first administrator: its case has the partnership's id. */
async function foundPartnership(house: House, command: FoundPartnership): Promise<Answer> {
  const { partnership: caseId, administrator } = command;
  const decision = partnershipVerbs.decide(
    { status: 'new', owed: [] },
    command,
    localDateTimeOf(house.now()),
  );
  const start = {
    workflowId: partnershipWorkflowId(caseId),
    workflow: WORKFLOWS.partnership,
    caseId,
    command,
  };
  return startCase(house, start, (await addressTaken(house, administrator)) ?? decision);
}

type ToPartnership = Exclude<PartnershipCommand, FoundPartnership>;

/** Sets something up in a partnership: a school, a calendar, a person. */
export const actOnPartnership = async (
  house: House,
  caseId: string,
  command: ToPartnership,
): Promise<Answer> =>
  (await answeredAtOnce(house, caseId, command)) ??
  house.engine.update({ workflowId: partnershipWorkflowId(caseId), command });

/** What a command is answered without the engine: refused as things stand, or done before; null where it would be done now. */
export async function answeredAtOnce(
  house: House,
  caseId: string,
  command: ToPartnership,
): Promise<Answer | null> {
  const row = await caseById(house.db, caseId);
  if (!row) return { absent: true };
  const now = caseTime(house.now(), row.clock);
  const decision = partnershipVerbs.decide(row.state as PartnershipState, command, now);
  const refused = 'refused' in decision ? decision : await taken(house, caseId, command);
  return refused ? ((await doneBefore(house, caseId, command.id)) ?? { refused }) : null;
}

/** Ids are the asker's own: what is there already, here or in another partnership, is never taken over under its id. */
async function taken(
  house: House,
  partnership: string,
  command: PartnershipCommand,
): Promise<Refusal | null> {
  const used = refuse('id-already-used', 'A6');
  if (command.type === 'add-school') return (await schoolById(house.db, command.school.id)) ? used : null;
  if (command.type === 'import-people') return addressesTaken(house, command.people);
  if (command.type !== 'add-person') return null;
  const there = await personById(house.db, command.person, londonDate(house.now()));
  const isNew = command.person === command.id;
  const isElsewhere = there?.partnershipId !== partnership && command.home === undefined;
  if (there && (isNew || isElsewhere)) return used;
  return addressTaken(house, command);
}

/** One person, one sign-in: an address is somebody's, in whichever partnership. */
async function addressTaken(house: House, who: { person: string; email: string }): Promise<Refusal | null> {
  const there = await personByEmail(house.db, who.email, londonDate(house.now()));
  return there && there.id !== who.person ? refuse('address-taken', 'A3') : null;
}

/** The same for many at once. */
async function addressesTaken(
  house: House,
  people: { person: string; email: string }[],
): Promise<Refusal | null> {
  const known = await peopleByEmails(
    house.db,
    people.map(({ email }) => email.toLowerCase()),
    londonDate(house.now()),
  );
  const isTaken = people.some(({ person, email }) =>
    known.some((one) => one.email === email.toLowerCase() && one.id !== person),
  );
  return isTaken ? refuse('address-taken', 'A3') : null;
}
