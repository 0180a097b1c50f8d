import { answerOpen, incident, signalEscalation } from '../commands/escalation';
import { close, end, explain, moveToStage2, openStage1, review, setTargets } from '../commands/programme';
import { on, type Path } from '../script';
import { weekly } from './weekly';

const opens = on(0, 'lead', openStage1());

/** Those who enter at Stage 1: most get on, some reviews come late, two go on to Stage 2. */
export const stage1Paths: Path[] = [
  {
    title: 'Stage 1: targets met',
    pupils: 5,
    enters: (_term, n) => n * 7,
    tracks: [
      [
        opens,
        on(3, 'inclusion-officer', explain, { hour: '15:30' }),
        ...weekly(5, 'partly', 'partly', 'met'),
        on(16, 'lead', end('progress-made'), { hour: '15:30' }),
        on(18, 'headteacher', close),
      ],
    ],
  },
  {
    title: 'Stage 1: a review is late',
    pupils: 4,
    enters: (_term, n) => 2 + n * 4,
    late: ['weekly-review'],
    tracks: [
      [
        opens,
        on(4, 'inclusion-officer', explain, { hour: '15:30' }),
        ...weekly(5, 'partly'),
        on(13, 'lead', review('partly'), { hour: '15:30' }),
        on(18, 'lead', review('met')),
        on(19, 'lead', end('progress-made')),
      ],
    ],
  },
  {
    title: 'Stage 1: reviews are missed',
    pupils: 2,
    enters: (_term, n) => 4 + n,
    late: ['weekly-review'],
    tracks: [
      [
        opens,
        on(2, 'inclusion-officer', explain),
        ...weekly(5, 'not-yet'),
        on(15, 'headteacher', answerOpen, { hour: '15:30' }),
        on(16, 'lead', review('met')),
        on(19, 'lead', end('progress-made')),
      ],
    ],
  },
  {
    title: 'Stage 1 to 2: targets met',
    pupils: 3,
    enters: (_term, n) => 1 + n * 2,
    tracks: [
      [
        opens,
        on(3, 'inclusion-officer', explain),
        ...weekly(5, 'not-yet', 'not-yet', 'partly'),
        on(16, 'lead', moveToStage2),
        ...weekly(21, 'partly', 'partly', 'met'),
        on(32, 'lead', end('progress-made'), { hour: '15:30' }),
      ],
    ],
  },
  {
    title: 'Stage 1: it escalates',
    pupils: 2,
    enters: (_term, n) => 6 + n,
    late: ['answer-escalation'],
    tracks: [
      [
        opens,
        on(3, 'inclusion-officer', explain),
        ...weekly(5, 'not-yet'),
        on(6, 'inclusion-officer', signalEscalation('worry')),
        on(7, 'lead', answerOpen, { hour: '15:30' }),
        on(10, 'lead', review('not-yet')),
        ...[11, 12, 13].map((day) => on(day, 'lead', incident, { hour: '15:30' })),
        on(15, 'lead', review('met')),
        on(17, 'headteacher', answerOpen, { hour: '15:30' }),
        on(18, 'lead', end('progress-made')),
      ],
    ],
  },
  {
    title: 'Stage 1: begun near the end of term',
    pupils: 2,
    enters: ({ length }, n) => length - 14 + n,
    goesOn: true,
    tracks: [
      [
        on(0, 'lead', openStage1(), { name: 'open' }),
        on(3, 'inclusion-officer', explain),
        on(4, 'lead', setTargets),
        ...weekly(5, 'partly', 'not-yet', 'partly'),
        on(15, 'lead', openStage1(), { repeats: 'open' }),
      ],
    ],
  },
];
