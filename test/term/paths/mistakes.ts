import { answerOpen } from '../commands/escalation';
import { attended, suspend } from '../commands/exclusion';
import { close, end, explain, moveToStage2, openStage1, review, setTargets } from '../commands/programme';
import { refer } from '../commands/transfer';
import { on, type Path } from '../script';

/** Early, late, doubled and wrong: each refused with its reason, and none of it left in the record. */
export const mistakes: Path = {
  title: 'Stage 1: many mistakes',
  pupils: 2,
  enters: (_term, n) => 8 + n,
  tracks: [
    [
      on(0, 'lead', explain, { refused: 'programme-not-open' }),
      on(0, 'lead', openStage1({ meeting: null }), { refused: 'missing-meeting' }),
      on(0, 'lead', openStage1({ lead: null }), { refused: 'missing-lead' }),
      on(0, 'lead', openStage1({ timescale: 40 }), { refused: 'timescale-out-of-range' }),
      on(0, 'inclusion-officer', openStage1(), { refused: 'not-your-office' }),
      on(0, 'lead', openStage1(), { name: 'open' }),
      on(0, 'lead', openStage1(), { repeats: 'open' }),
      on(0, 'lead', openStage1(), { refused: 'programme-already-open' }),
      on(1, 'lead', moveToStage2, { refused: 'too-few-reviews' }),
      on(2, 'inclusion-officer', explain),
      on(2, 'lead', explain, { refused: 'already-explained' }),
      on(3, 'lead', suspend('doubted', 2), { refused: 'not-your-office' }),
      on(3, 'headteacher', suspend('doubted', 0), { refused: 'no-length' }),
      on(3, 'headteacher', suspend('doubted', 92), { refused: 'over-45-days' }),
      on(5, 'lead', review('partly', { of: ['t1'] }), { refused: 'target-not-marked' }),
      on(5, 'lead', (about) => review('partly', { on: about.schoolDay(1) })(about), {
        refused: 'date-in-the-future',
      }),
      on(5, 'lead', review('partly'), { name: 'first review' }),
      on(5, 'lead', review('met'), { refused: 'already-reviewed' }),
      on(6, 'headteacher', refer(), { refused: 'not-at-stage-3' }),
      on(6, 'lead', end('progress-made'), { refused: 'progress-not-shown' }),
      on(6, 'lead', answerOpen, { refused: 'no-open-escalation' }),
      on(6, 'headteacher', attended('doubted'), { refused: 'no-exclusion' }),
      on(6, 'headteacher', close, { refused: 'programme-still-open' }),
      on(7, 'lead', setTargets),
      on(8, 'lead', review('partly'), { repeats: 'first review' }),
      on(10, 'lead', review('met')),
      on(12, 'lead', end('progress-made')),
      on(12, 'lead', review('met'), { refused: 'programme-not-open' }),
    ],
  ],
};
