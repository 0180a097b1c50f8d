import { actorNames } from '../../database/actor-names';
import type { Database } from '../../database/connect';
import { eventsOf } from '../../database/events';
import type { Notice } from '../../database/notices';
import { sendingsOf } from '../../database/send-again';
import type { PupilEvent } from '../../rules/pupil/events';
import { GIVEN_HOW } from '../words/choices';
import { who } from '../words/who';
import { triesInWords, type Try } from './tries';

/** How one letter fared, whenever and by whichever way it was sent: each try, each report, who sent it again and why (E3). */
export async function proofOf(db: Database, partnership: string, notice: Notice): Promise<Try[]> {
  const steps: Try[] = [];
  for (const sending of await sendingsOf(db, notice)) {
    if (sending.againOf !== null) steps.push(...(await sentAgain(db, partnership, sending)));
    steps.push(...(await triesInWords(db, sending)));
  }
  return steps;
}

/** What stands on record of the deed behind a later sending. */
async function sentAgain(
  db: Database,
  partnership: string,
  { caseId, number, recordedAt, channel }: Notice,
): Promise<Try[]> {
  if (channel === 'post')
    return [
      { at: recordedAt, outcome: 'Goes on by post, by itself', detail: 'The record has a postal address' },
    ];
  const [deed] = await eventsOf<PupilEvent>(db, caseId, { after: number - 1, limit: 1 });
  if (deed?.event.type !== 'letter-sent-again') return [];
  const names = await actorNames(db, partnership, [deed.actor]);
  const { by, reason } = deed.event;
  const detail = `${who(deed.actor, names)}: ${reason}`;
  return [{ at: recordedAt, outcome: `Sent again. ${GIVEN_HOW[by]}`, detail }];
}
