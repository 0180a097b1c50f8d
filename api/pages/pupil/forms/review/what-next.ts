import { refusalOf } from '../../../../commands/possible';
import { sentenceFor } from '../../../../sentences';
import { COMMAND_WORDS } from '../../../../words/commands';
import { onStage } from '../../../../../rules/programme/gate';
import type { PupilCase } from '../../../../../rules/pupil/state';
import type { PupilPage } from '../../pupil-page';

/** What may come after a review beside staying. */
const MOVES = ['move-to-stage-2', 'move-to-stage-3', 'end-programme'] as const;

/** Moves that are behind the pupil: nothing is missing for them. */
const BEHIND = ['not-at-stage-1', 'not-at-stage-2', 'already-permanently-excluded'];

/** The moves that can be made once this review is held, and what is missing for the others. */
export function movesAfter(page: PupilPage) {
  const after = withReview(page);
  const asked = MOVES.map((command) => ({
    command,
    text: COMMAND_WORDS[command].deed,
    refusal: refusalOf(after, command, page.viewer.office),
  }));
  return {
    open: asked.filter(({ refusal }) => refusal === null),
    notYet: asked.flatMap(({ text, refusal }) =>
      refusal && !BEHIND.includes(refusal.refused) ? [{ text, sentence: sentenceFor(refusal) }] : [],
    ),
  };
}

/** Where the chosen move is made; null to stay. */
export function moveUrl(page: PupilPage, chosen: string): string | null {
  const move = movesAfter(page).open.find(({ command }) => command === chosen);
  return move ? `${page.url}/${COMMAND_WORDS[move.command].path}` : null;
}

function withReview({ state, today }: PupilPage): PupilCase {
  const stage = onStage(state.programme);
  return stage ? { ...state, programme: { ...stage, reviews: [...stage.reviews, today] } } : state;
}
