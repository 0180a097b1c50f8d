import { caseById } from '../../database/cases';
import type { Notice } from '../../database/notices';
import { noteHanded } from '../../database/posted-letters';
import { pupilOfCase, type PupilWithContacts } from '../../database/pupils';
import { isWrittenTo } from '../../database/recipients';
import type { Answer } from '../../gateway/gateway';
import { printForGateway } from '../../paper/letter/print-notice';
import { linesForPost } from '../../rules/notices/lines-for-post';
import type { PupilCase } from '../../rules/pupil/state';
import { putOff } from './put-off';
import type { Seen } from './round';
import { unlessTaken } from './unless-taken';
import { iso, type GatewayWorld } from './world';

const HOUR = 60 * 60_000;

/** Before it is asked after for the first time. */
export const ASK_AGAIN_AFTER = HOUR;

const NOWHERE: Answer = {
  accepted: false,
  answered: true,
  forGood: true,
  detail: 'The record has no postal address that may be used by itself',
};

/**
 * Hands one letter to the gateway, printed as it is stored. Whom it may go to, and where, is looked up at the last moment. Where
 * an earlier try was taken and nobody could note it, it is noted now, and nothing is sent again.
 */
export async function handOver(world: GatewayWorld, letter: Notice): Promise<Seen> {
  const { db, now } = world;
  const pupil = await pupilOfCase(db, letter.caseId);
  const to = pupil ? addressOf(pupil, letter) : null;
  const answer = pupil && to ? await handed(world, letter, pupil, to) : NOWHERE;
  if (answer.accepted && to) {
    const at = now();
    const noted = { at: iso(at), to: to.join('\n'), detail: answer.detail, askAt: iso(at + ASK_AGAIN_AFTER) };
    await noteHanded(db, letter.id, noted);
    return 'handed-over';
  }
  return putOff(world, letter, answer);
}

/** @returns null for whom letters may not be sent to by themselves */
function addressOf(
  { contacts }: PupilWithContacts,
  { recipientContact, recipientName }: Notice,
): string[] | null {
  const reader = contacts.find(({ id }) => id === recipientContact);
  if (!reader || !isWrittenTo(reader) || reader.confidential) return null;
  return linesForPost(recipientName, reader.postalAddress);
}

async function handed(
  { db, gateway }: GatewayWorld,
  letter: Notice,
  pupil: PupilWithContacts,
  to: string[],
): Promise<Answer> {
  const row = await caseById(db, letter.caseId);
  const state = row?.state as PupilCase;
  return unlessTaken(gateway, letter.id, async () => {
    const pdf = await printForGateway(db, { pupil, state }, letter, to);
    return gateway.sendLetter({ pdf, reference: letter.id });
  });
}
