import { dateInWords, countInWords } from '../../../rules/calendar/words';
import { onStage } from '../../../rules/programme/gate';
import { pupilGate } from '../../../rules/pupil/decide';
import type { StageName } from '../../../rules/programme/state';
import type { PupilCase } from '../../../rules/pupil/state';
import { sentenceFor } from '../../sentences';
import { ENDS } from '../../words/choices';

/** One step of the ladder of stages. */
export interface StageStep {
  name: string;
  state: 'done' | 'now' | 'later' | 'passed-over';
  word: string;
  detail: string;
}

const NAMES: StageName[] = ['stage-1', 'stage-2', 'stage-3'];

/** The stages of the pupil's policy: done, not used, now, or still to come. */
export function stageSteps(state: PupilCase): StageStep[] {
  const { programme, policy } = state;
  const now = onStage(programme);
  const last = now?.at ?? (programme.at === 'ended' ? programme.left.at : null);
  return NAMES.map((stage): StageStep => {
    const name = policy.stages[stage].label;
    if (now?.at === stage) {
      const reviews = countInWords(now.reviews.length, 'review');
      const days = countInWords(now.timescale, 'school day');
      const detail = `Since ${dateInWords(now.since)}, ${days} for the targets, ${reviews} held`;
      return { name, state: 'now', word: 'Now', detail };
    }
    if (wasPassedOver(stage, programme)) return { name, state: 'passed-over', word: 'Not used', detail: '' };
    if (last !== null && NAMES.indexOf(stage) <= NAMES.indexOf(last))
      return { name, state: 'done', word: 'Done', detail: leftDetail(state, stage) };
    return { name, state: 'later', ...toCome(state, stage) };
  });
}

/** Whether a stage that is still to come can begin, and what is missing before it can, as the rules say it. */
function toCome(state: PupilCase, stage: StageName): Pick<StageStep, 'word' | 'detail'> {
  if (stage === 'stage-1' || !onStage(state.programme)) return { word: 'Not started', detail: '' };
  const refusal = pupilGate(state, { type: `move-to-${stage}` });
  return refusal
    ? { word: 'Cannot start yet', detail: sentenceFor(refusal) }
    : { word: 'Can start now', detail: '' };
}

/** A serious incident opens the programme at Stage 2 or 3, or moves a pupil past Stage 2. */
function wasPassedOver(stage: StageName, programme: PupilCase['programme']): boolean {
  if (programme.at === 'not-open') return false;
  const now = onStage(programme);
  const [place, left] = [NAMES.indexOf(stage), programme.left];
  if (now && place >= NAMES.indexOf(now.at)) return false;
  if (left === null) return true;
  const before = NAMES.indexOf(left.at);
  return place < before ? left.since === programme.openedOn : now !== null && place > before;
}

function leftDetail({ programme }: PupilCase, stage: StageName): string {
  if (programme.at === 'ended' && programme.left.at === stage)
    return `Ended on ${dateInWords(programme.on)}. ${ENDS[programme.outcome]}`;
  const left = programme.at === 'not-open' ? null : programme.left;
  if (left?.at === stage) return `From ${dateInWords(left.since)} to ${dateInWords(left.on)}`;
  return '';
}
