import { pupilWorkflowId } from '../../messages/ids';
import type { PupilCommand } from '../../rules/pupil/commands';
import { caseStopped } from '../../rules/pupil/stopped';
import { pupilVerbs } from '../../rules/pupil/verbs';
import type { Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import type { Answer } from '../engine/answer';
import type { House } from '../house';
import { contactOfAnother } from './contact-of-another';
import { decisionOfAnother } from './decision-of-another';
import { doneBefore } from './done-before';
import { leadOfAnotherSchool } from './lead-of-school';
import { childOfAnother } from './other-children';
import { referralOfAnother } from './referral-of-another';
import { noSupportWorker } from './support-worker';

/**
 * Does what a person asks about a pupil: asks the rules first, so that what is refused never reaches the engine, then
 * the pupil's own workflow. The command's id is the update's: a retry is answered as the first time.
 */
export async function act(house: House, record: PupilRecord, command: PupilCommand): Promise<Answer> {
  const { caseId } = record;
  const refused = await refusedNow(house, record, command);
  if (refused) return (await doneBefore(house, caseId, command.id)) ?? { refused };
  const answer = await house.engine.update({ workflowId: pupilWorkflowId(caseId), command });
  return 'absent' in answer ? { refused: caseStopped() } : answer;
}

/** Why a command would be refused as things stand, by the rules and by the record; null where it would not. */
export async function refusedNow(
  house: House,
  record: PupilRecord,
  command: PupilCommand,
): Promise<Refusal | null> {
  const decision = pupilVerbs.decide(record.state, command, record.now);
  return 'refused' in decision ? decision : byRecord(house, record, command);
}

/** What the rules cannot know, because it stands in the record alone. */
export const byRecord = async (
  house: House,
  record: PupilRecord,
  command: PupilCommand,
): Promise<Refusal | null> =>
  decisionOfAnother(record, command) ??
  contactOfAnother(record, command) ??
  (await leadOfAnotherSchool(house, record, command)) ??
  (await noSupportWorker(house, record, command)) ??
  (await referralOfAnother(house, record, command)) ??
  (await childOfAnother(house, record, command));
