import type { LocalDate } from '../calendar/types';
import type { Decision } from '../case/verbs';
import type { PupilCase } from '../pupil/state';
import { yearGroupOn } from '../pupil/year-group';
import { refuse } from '../refusal';
import type { HoldStage3Review } from './commands';
import type { ProgrammeEvent } from './events';
import { onStage } from './gate';
import { badDay, missingVoices } from './steps';

/**
 * The Stage 3 review meeting (B10): never held without the authority's representative, and with outcomes chosen among
 * those of the programme. The flexible programme is for Key Stage 4 only.
 */
export function decideReviewMeeting(
  state: PupilCase,
  command: HoldStage3Review,
  today: LocalDate,
): Decision<ProgrammeEvent> {
  const stage = onStage(state.programme);
  if (stage?.at !== 'stage-3') return refuse('not-at-stage-3', 'B10');
  if (!command.meeting.present.includes('authority')) return refuse('authority-not-present', 'B10');
  const bad = badDay(command.meeting.on, stage.since, today, 'B10');
  if (bad) return bad;
  if (command.outcomes.length === 0) return refuse('missing-outcome', 'B10');
  const yearGroup = yearGroupOn(state, command.meeting.on);
  if (command.outcomes.includes('flexible-programme') && !state.policy.flexibleYears.includes(yearGroup)) {
    return refuse('flexible-programme-only-key-stage-4', 'B10', { yearGroup });
  }
  const silent = missingVoices(command.voices);
  if (silent || !command.voices) return silent ?? refuse('missing-voices', 'B15');
  const { meeting, outcomes, voices } = command;
  return { events: [{ type: 'stage-3-review-held', meeting, outcomes, voices }] };
}
