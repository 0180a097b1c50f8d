import { onStage } from '../../rules/programme/gate';
import { isOut, undoneOn } from '../../rules/exclusion/standing';
import { daysOut } from '../../rules/notices/days-out';
import type { LocalDate } from '../../rules/calendar/types';
import { dateInWords } from '../../rules/calendar/words';
import type { PupilCase } from '../../rules/pupil/state';

/** Where a pupil stands in the programme, in the policy's own name of the stage. */
export function stageWord({ programme, policy, status }: PupilCase): string {
  if (status === 'closed') return 'Case closed';
  if (programme.at === 'ended') return 'Programme ended';
  const stage = onStage({ ...programme });
  return stage ? policy.stages[stage.at].label : 'Not on the programme';
}

/** Whether the pupil is out of school on a day, and until when; null when in school. What was undone keeps nobody out. */
export function outWord(state: PupilCase, today: LocalDate): string | null {
  if (isOut(state)) return 'Permanently excluded';
  const now = state.exclusions.decisions
    .filter((d) => d.kind === 'suspension' && (undoneOn(d) ?? FAR_AHEAD) > today)
    .map((d) => ({ ...daysOut(d, state), words: d.lunchtimes ? 'Suspended at lunchtimes' : 'Suspended' }))
    .find(({ first, last }) => first !== null && first.on <= today && (last === null || last.on >= today));
  if (!now) return null;
  return now.last ? `${now.words} until ${dateInWords(now.last.on)}` : now.words;
}

const FAR_AHEAD = '9999-12-31';
