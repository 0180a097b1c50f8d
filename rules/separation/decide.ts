import { dateOf } from '../calendar/london-time';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { editionOf } from '../editions';
import { isOut } from '../exclusion/standing';
import { impossible } from '../impossible';
import { badDay, missingVoices } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { BeginSeparation, SeparationCommand } from './commands';
import type { SeparationEvent } from './events';
import type { Separation } from './state';

/** The separation that is running, if there is one: there is never more than one. */
export const runningSeparation = ({ separations = [] }: PupilCase): Separation | undefined =>
  separations.find((s) => s.endedOn === null);

/** Whether this kind of command can be given at all as things stand. */
export function separationGate(state: PupilCase, type: SeparationCommand['type']): Refusal | null {
  const running = runningSeparation(state);
  if (type !== 'begin-separation') return running ? null : refuse('no-separation', 'law 45a');
  if (isOut(state)) return refuse('already-permanently-excluded', 'law 12');
  return running ? refuse('already-separated', 'law 45a', { on: running.firstDay }) : null;
}

/** Safeguarding separation: kept apart from suspensions in every way (C13; law 45a). */
export function decideSeparation(
  state: PupilCase,
  command: SeparationCommand,
  now: LocalDateTime,
): Decision<SeparationEvent> {
  const closed = separationGate(state, command.type);
  if (closed) return closed;
  const today = dateOf(now);
  if (command.type === 'begin-separation') return begin(state, command, today);
  const found = runningSeparation(state);
  if (found?.id !== command.separation) return refuse('no-separation', 'law 45a');
  const { separation, on } = command;
  const since = command.type === 'end-separation' ? found.decidedOn : found.firstDay;
  const wrong = badDay(on, since, today, 'law 45a');
  if (wrong) return wrong;
  switch (command.type) {
    case 'review-separation': {
      const { record, nextReviewOn } = command;
      if (found.reviews.some((r) => r.heldOn === on)) return refuse('already-reviewed', 'law 45a', { on });
      if (record.trim() === '') return refuse('missing-record', 'law 45a');
      if (nextReviewOn < on) return refuse('date-too-early', 'law 45a', { on: nextReviewOn, since: on });
      return { events: [{ type: 'separation-reviewed', separation, on, record, nextReviewOn }] };
    }
    case 'record-separation-provision': {
      const { provider } = command;
      if (found.provision) return refuse('already-attended', 'law 45a', { on: found.provision.attendedOn });
      if (provider.trim() === '') return refuse('missing-provider', 'law 45a');
      return { events: [{ type: 'separation-provided-for', separation, provider, on }] };
    }
    case 'end-separation': {
      const { reason } = command;
      if (reason.trim() === '') return refuse('missing-reason', 'law 45a');
      return { events: [{ type: 'separation-ended', separation, on, reason }] };
    }
    default:
      return impossible(command);
  }
}

/** Only since 26 July 2026, led by the safeguarding lead, with its reason and the day on which it is looked at again. */
function begin(
  { separations = [] }: PupilCase,
  command: BeginSeparation,
  today: LocalDate,
): Decision<SeparationEvent> {
  const { separation, decidedOn, ledBy, reason, firstDay, reviewOn, voices } = command;
  if (separations.some((s) => s.id === separation)) return refuse('already-decided', 'law 45a');
  const wrong = badDay(decidedOn, null, today, 'law 45a');
  if (wrong) return wrong;
  if (!editionOf(decidedOn).knowsSeparation) return refuse('no-separation-before-2026', 'law 45a');
  if (ledBy.trim() === '') return refuse('missing-safeguarding-lead', 'law 45a');
  if (reason.trim() === '') return refuse('missing-reason-to-separate', 'law 45a');
  if (firstDay < decidedOn) return refuse('date-too-early', 'law 45a', { on: firstDay, since: decidedOn });
  if (reviewOn < firstDay) return refuse('date-too-early', 'law 45a', { on: reviewOn, since: firstDay });
  const silent = missingVoices(voices);
  if (silent || !voices) return silent ?? refuse('missing-voices', 'B15');
  const began = { separation, decidedOn, ledBy, reason, firstDay, reviewOn, voices };
  return { events: [{ type: 'separation-began', ...began }] };
}
