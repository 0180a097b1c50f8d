import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import type { PupilCase } from '../pupil/state';
import { refuse } from '../refusal';
import type { ProgrammeCommand, RecordAgreement, RecordReview } from './commands';
import { decideEnd } from './decide-end';
import { decideReviewMeeting } from './decide-review-meeting';
import { moveToStage2, moveToStage3, openAfterIncident, openStage1 } from './decide-stage';
import type { ProgrammeEvent } from './events';
import { onStage, programmeGate } from './gate';
import type { OnStage } from './state';
import { badDay } from './steps';

/** May it be done? Features B1 to B10; every refusal names the promise or the row it rests on. */
export function decideProgramme(
  state: PupilCase,
  command: ProgrammeCommand,
  now: LocalDateTime,
): Decision<ProgrammeEvent> {
  const closed = programmeGate(state, command.type);
  if (closed) return closed;
  const on = dateOf(now);
  const stage = onStage(state.programme);
  switch (command.type) {
    case 'open-stage-1':
      return openStage1(state, command, on);
    case 'open-at-stage-2':
    case 'open-at-stage-3':
      return openAfterIncident(state, command, on);
    case 'move-to-stage-2':
      return moveToStage2(state, command, on);
    case 'move-to-stage-3':
      return moveToStage3(state, command, on);
    case 'explain-programme':
      if (command.representative.trim() === '') return refuse('missing-representative', 'B2');
      return (
        badDay(command.on, stage?.openedOn ?? null, on, 'B2') ?? {
          events: [{ type: 'programme-explained', on: command.on, representative: command.representative }],
        }
      );
    case 'set-targets':
      if (command.targets.length === 0) return refuse('missing-targets', 'B3');
      return { events: [{ type: 'targets-set', on, targets: command.targets, rewards: command.rewards }] };
    case 'record-review':
      return recordReview(state, command, on);
    case 'hold-stage-3-review':
      return decideReviewMeeting(state, command, on);
    case 'record-agreement':
      return (
        badDay(command.on, stage?.meeting?.on ?? null, on, 'B10') ?? { events: [answerOf(command, stage)] }
      );
    case 'end-programme':
      return decideEnd(state, command, on);
    case 'change-lead':
      if (stage?.lead === command.lead) return refuse('already-the-lead', 'B1');
      return { events: [{ type: 'lead-changed', on, lead: command.lead, reason: command.reason }] };
    default:
      return impossible(command);
  }
}

function recordReview(state: PupilCase, command: RecordReview, today: string): Decision<ProgrammeEvent> {
  const stage = onStage(state.programme);
  if (!stage) return refuse('programme-not-open', 'B5');
  const bad = badDay(command.on, stage.since, today, 'B5');
  if (bad) return bad;
  const last = stage.reviews.at(-1);
  if (last !== undefined && command.on <= last) return refuse('already-reviewed', 'B5', { on: last });
  const unmarked = stage.targets.find((t) => !command.marks.some((m) => m.target === t.id));
  if (unmarked) return refuse('target-not-marked', 'B5', { target: unmarked.text });
  const unknown = command.marks.find((m) => !stage.targets.some((t) => t.id === m.target));
  if (unknown) return refuse('unknown-target', 'B5');
  if (command.toFamily.trim() === '') return refuse('missing-sentence-to-family', 'B6');
  const { on, marks, toFamily, note } = command;
  return { events: [{ type: 'review-held', on, marks, toFamily, note }] };
}

/** One parent's yes is not the parents': each who holds parental responsibility must have said it. One no is (B10). */
function answerOf(command: RecordAgreement, stage: OnStage | null): ProgrammeEvent {
  const { on, agreed, words, actor, holders = [] } = command;
  if (actor.office !== 'family') return { type: 'agreement-recorded', on, agreed, words };
  const by = actor.person;
  const silent = holders.filter((contact) => contact !== by && !stage?.agreedBy?.includes(contact));
  return agreed && silent.length > 0
    ? { type: 'parent-agreed', on, words, by }
    : { type: 'agreement-recorded', on, agreed, words, by };
}
