import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import type { PupilCase } from '../pupil/state';
import { refuse } from '../refusal';
import { isAgreed } from '../transfer/decide';
import type { EndProgramme } from './commands';
import type { ProgrammeEvent } from './events';
import { onStage } from './gate';
import { heardFirst } from './steps';

/** Off the programme (B7): each end has to be borne out by what the case holds. */
export function decideEnd(state: PupilCase, command: EndProgramme, on: LocalDate): Decision<ProgrammeEvent> {
  const stage = onStage(state.programme);
  if (!stage) return refuse('programme-not-open', 'B7');
  if (command.reason.trim() === '') return refuse('missing-reason', 'B7');
  const { at } = state.transfer;
  if (at === 'referred' || at === 'booked') return refuse('referral-open', 'B11');
  if (command.outcome === 'progress-made' && !stage.lastReviewMet) return refuse('progress-not-shown', 'B7');
  if (command.outcome === 'transferred' && !isAgreed(state)) return refuse('transfer-not-agreed', 'B11');
  if (command.outcome === 're-inducted') {
    const agreed =
      stage.agreement?.agreed === true && stage.meeting?.outcomes.includes('re-induction') === true;
    if (!agreed) return refuse('re-induction-not-agreed', 'B10');
  }
  const { outcome, reason, voices } = command;
  const heard = heardFirst(voices);
  if ('refused' in heard) return heard;
  return { events: [{ type: 'programme-ended', on, outcome, reason, ...heard }] };
}
