import {
  applyForReview,
  arrange,
  attended,
  excludePermanently,
  governorsUphold,
  panelUpholds,
  setWork,
  suspend,
  takeOffRoll,
  waiveReview,
} from '../commands/exclusion';
import { agree, close, end, explain, holdReview, openAfterIncident, review } from '../commands/programme';
import { panelDecides, refer, withdraw } from '../commands/transfer';
import { afterDecision, afterPanel, on, type Path, type Step } from '../script';
import { besideSuspension } from './suspension';
import { weeklyToTheEnd } from './weekly';

const FIVE_DAYS = 10;

/** An incident, five days of suspension in the place of a permanent exclusion, and Stage 3 on the same day. */
const toStage3: Step[] = [
  on(0, 'headteacher', suspend('five', FIVE_DAYS)),
  on(0, 'lead', openAfterIncident('open-at-stage-3'), { hour: '15:30' }),
  on(2, 'inclusion-officer', explain),
];

/** The review meeting proposes a transfer, the parents agree, and the head submits the papers. */
const toThePanel: Step[] = [
  ...toStage3,
  on(3, 'headteacher', refer(), { refused: 'transfer-not-proposed' }),
  on(3, 'inclusion-officer', holdReview('supported-transfer')),
  on(3, 'headteacher', refer(), { refused: 'parents-have-not-agreed', hour: '15:30' }),
  on(4, 'lead', agree),
  on(5, 'headteacher', refer([]), { refused: 'missing-document' }),
  on(5, 'headteacher', refer()),
  on(5, 'headteacher', refer(), { refused: 'already-referred', hour: '15:30' }),
  on(5, 'inclusion-officer', panelDecides('agreed'), { refused: 'panel-has-not-met', hour: '15:30' }),
];

const permanentlyExcluded = (after: Step[]): Step[] => [
  ...toStage3,
  on(3, 'inclusion-officer', holdReview('joint-planning')),
  on(5, 'lead', review('not-yet')),
  on(10, 'lead', review('not-yet')),
  on(11, 'headteacher', excludePermanently('out')),
  on(11, 'headteacher', suspend('too much', 2), { refused: 'already-permanently-excluded', hour: '15:30' }),
  on(12, 'lead', end('closed-otherwise')),
  on(12, 'lead', setWork('out'), { hour: '15:30' }),
  on(13, 'inclusion-officer', arrange('out', 3)),
  on(16, 'inclusion-officer', attended('out')),
  on(16, 'headteacher', close, { refused: 'duty-still-running' }),
  on(24, 'headteacher', governorsUphold('out')),
  on(25, 'headteacher', takeOffRoll('out'), { refused: 'too-early-for-roll' }),
  on(25, 'headteacher', close, { refused: 'duty-still-running' }),
  ...after,
  on(32, 'headteacher', takeOffRoll('out')),
  on(32, 'headteacher', close, { hour: '15:30' }),
];

/** Five days from the day of entry: work, and a meeting on the sixth. */
const besideFive = besideSuspension('five', 0, 5);

/** Those whom an incident brings to Stage 3 at once. */
export const stage3Paths: Path[] = [
  {
    title: 'Stage 3 after an incident: transferred',
    pupils: 4,
    enters: (_term, n) => n,
    // Whoever finds the first meeting full waits for the second, and so past the timescale of the stage.
    late: ['stage-decision'],
    tracks: [
      toThePanel,
      besideFive,
      weeklyToTheEnd(5),
      [
        on(afterPanel(0), 'inclusion-officer', panelDecides('agreed')),
        on(afterDecision(2), 'headteacher', close),
      ],
    ],
  },
  {
    title: 'Stage 3: the panel defers, then refuses',
    pupils: 2,
    enters: () => 14,
    late: ['stage-decision', 'record-panel-decision'],
    tracks: [
      toThePanel,
      besideFive,
      weeklyToTheEnd(5),
      [
        on(afterPanel(0), 'inclusion-officer', panelDecides('deferred')),
        on(afterPanel(4), 'inclusion-officer', panelDecides('refused')),
        on(afterDecision(1), 'lead', end('closed-otherwise')),
      ],
    ],
  },
  {
    title: 'Stage 3: the parents withdraw',
    pupils: 1,
    enters: () => 20,
    tracks: [
      toThePanel,
      besideFive,
      weeklyToTheEnd(5),
      [on(13, 'headteacher', withdraw), on(14, 'lead', end('closed-otherwise'))],
    ],
  },
  {
    title: 'Stage 3: permanently excluded',
    pupils: 1,
    enters: () => 5,
    tracks: [permanentlyExcluded([on(26, 'headteacher', waiveReview('out'))]), besideFive],
  },
  {
    title: 'Stage 3: permanently excluded, lives elsewhere',
    pupils: 1,
    enters: () => 6,
    homeAuthority: '801',
    tracks: [
      permanentlyExcluded([
        on(26, 'headteacher', applyForReview('out')),
        on(31, 'inclusion-officer', panelUpholds('out')),
      ]),
      besideFive,
    ],
  },
];
