import type { Notice } from '../../../../database/notices';
import { dateOf, localDateTimeOf } from '../../../../rules/calendar/london-time';
import { decideLetterAgain } from '../../../../rules/pupil/letter-again';
import { refuse, type Refusal } from '../../../../rules/refusal';
import { refusalOf } from '../../../commands/possible';
import { actorOf } from '../../../session/viewer';
import type { PupilPage } from '../pupil-page';

/** Why a letter cannot be sent again now, by the rule that decides it; null where it can. */
export function refusalOfAgain(page: PupilPage, notice: Notice): Refusal | null {
  const { state, today, viewer } = page;
  // The rules know only of what people did: a letter may have gone on by post by itself.
  if (notice.againBy !== null) return refuse('letter-already-again', 'E3');
  const { id, notice: name, toRole: to, status, composedAt, recipientContact: contact } = notice;
  const writtenOn = dateOf(localDateTimeOf(Date.parse(composedAt)));
  const letter = { id, notice: name, to, writtenOn, status, contact, hasAddress: true };
  const asked = { id, actor: actorOf(viewer), letter, by: 'by-hand', reason: '-' } as const;
  const decided = decideLetterAgain(state, { type: 'send-letter-again', ...asked }, today);
  return 'refused' in decided ? decided : refusalOf(state, 'send-letter-again', viewer.office);
}
