import { answerOpen } from '../commands/escalation';
import { arrange, attended, governorsUphold, representations, suspend } from '../commands/exclusion';
import {
  agree,
  end,
  explain,
  holdReview,
  moveToStage2,
  moveToStage3,
  openAfterIncident,
  openStage1,
} from '../commands/programme';
import { on, type Path, type Step } from '../script';
import { besideSuspension } from './suspension';
import { weekly } from './weekly';

const SEVEN_DAYS = 14;
const opens = on(0, 'lead', openAfterIncident('open-at-stage-2'), { hour: '15:30' });

/** At Stage 2 since ten school days before half-term, suspended for seven from the third-last day before it. */
const suspendedAcrossHalfTerm = (more: Step[]): Step[] => [
  opens,
  on(2, 'inclusion-officer', explain),
  ...weekly(5, 'not-yet'),
  on(7, 'headteacher', suspend('seven', SEVEN_DAYS)),
  on(8, 'headteacher', arrange('seven', 4), { hour: '15:30' }),
  ...weekly(10, 'not-yet'),
  ...more,
];
const besideSeven = besideSuspension('seven', 7, 14);
const beforeHalfTerm: Path['enters'] = ({ halfTerm }) => halfTerm - 10;

/** Those whom an incident brings to Stage 2, and those who come to Stage 3 by way of it. */
export const stage2Paths: Path[] = [
  {
    title: 'Stage 2 after an incident: targets met',
    pupils: 3,
    enters: (_term, n) => 10 + n * 3,
    tracks: [
      [
        opens,
        on(2, 'inclusion-officer', explain),
        ...weekly(5, 'partly', 'partly', 'met'),
        on(16, 'lead', end('progress-made')),
      ],
    ],
  },
  {
    title: 'Stages 1 to 3: re-inducted',
    pupils: 3,
    enters: (_term, n) => n,
    tracks: [
      [
        on(0, 'lead', openStage1()),
        on(3, 'inclusion-officer', explain),
        ...weekly(5, 'not-yet', 'not-yet', 'not-yet'),
        on(16, 'lead', moveToStage2),
        ...weekly(21, 'not-yet', 'not-yet'),
        on(29, 'headteacher', suspend('first', 2)),
        ...weekly(31, 'not-yet'),
        on(32, 'lead', moveToStage3),
        on(33, 'headteacher', suspend('second', 6)),
        on(34, 'lead', answerOpen, { hour: '15:30' }),
        on(36, 'headteacher', holdReview('re-induction'), { hour: '15:30' }),
        on(37, 'lead', agree),
        ...weekly(37, 'partly'),
        on(39, 'lead', end('re-inducted')),
      ],
      besideSuspension('first', 29, 30),
      besideSuspension('second', 33, 36),
    ],
  },
  {
    title: 'Stage 2: suspended across half-term',
    pupils: 2,
    enters: beforeHalfTerm,
    tracks: [
      suspendedAcrossHalfTerm([
        on(12, 'headteacher', attended('seven'), { hour: '15:30' }),
        ...weekly(15, 'met'),
        on(16, 'lead', end('progress-made')),
      ]),
      besideSeven,
    ],
  },
  {
    title: 'Stage 2: suspended, the parents object',
    pupils: 1,
    enters: beforeHalfTerm,
    tracks: [
      suspendedAcrossHalfTerm([
        on(9, 'headteacher', representations('seven')),
        on(12, 'headteacher', attended('seven'), { hour: '15:30' }),
        ...weekly(15, 'met'),
        on(16, 'lead', end('progress-made')),
        on(20, 'headteacher', governorsUphold('seven')),
      ]),
      besideSeven,
    ],
  },
  {
    title: 'Stage 2: provision after the sixth day',
    pupils: 2,
    enters: beforeHalfTerm,
    late: ['sixth-day-provision'],
    tracks: [
      suspendedAcrossHalfTerm([
        on(13, 'headteacher', attended('seven'), { hour: '15:30' }),
        ...weekly(15, 'met'),
        on(17, 'lead', end('progress-made')),
      ]),
      besideSeven,
    ],
  },
];
