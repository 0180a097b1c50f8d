import type { ProgrammeOutcome } from '../../../rules/programme/state';
import type { TransferOrOther } from '../../../rules/programme/words';
import type { OpenStage1 } from '../../../rules/programme/commands';
import type { About, Bare } from '../script';
import { earlyHelp, meetingOn, targets, voices } from './words';

type Mark = 'met' | 'partly' | 'not-yet';

export const openStage1 =
  (changes: Partial<OpenStage1> = {}) =>
  (about: About): Bare => ({
    type: 'open-stage-1',
    lead: about.person('lead'),
    supportTried: ['A mentor since the autumn: better mornings'],
    meeting: meetingOn(about),
    earlyHelp,
    targets,
    timescale: null,
    rewards: 'A praise card; time with the mentor',
    voices,
    ...changes,
  });

export const openAfterIncident =
  (type: 'open-at-stage-2' | 'open-at-stage-3') =>
  (about: About): Bare => ({
    type,
    lead: about.person('lead'),
    incident: { on: about.today, what: 'A fight at the gate.' },
    earlyHelp,
    targets,
    timescale: null,
    voices,
  });

export const explain = ({ today }: About): Bare => ({
  type: 'explain-programme',
  on: today,
  representative: 'The inclusion officer',
});

export const review =
  (mark: Mark, changes: { on?: string; of?: string[] } = {}) =>
  ({ today }: About): Bare => ({
    type: 'record-review',
    on: changes.on ?? today,
    marks: (changes.of ?? targets.map((t) => t.id)).map((target) => ({ target, mark })),
    toFamily: mark === 'met' ? 'A good week.' : 'A hard week. We try again together.',
    note: '',
  });

export const setTargets = (): Bare => ({ type: 'set-targets', targets, rewards: 'A call home on Fridays' });

export const moveToStage2 = (about: About): Bare => ({
  type: 'move-to-stage-2',
  reason: 'The targets were not met in a reasonable time.',
  meeting: meetingOn(about),
  plansReviewed: true,
  warningsGiven: true,
  earlyHelp,
  targets,
  timescale: null,
  voices,
});

export const moveToStage3 = (): Bare => ({
  type: 'move-to-stage-3',
  reason: 'A suspension in the place of a permanent exclusion.',
  incident: null,
  targets,
  timescale: null,
  earlyHelp,
  voices,
});

export const holdReview =
  (...outcomes: TransferOrOther[]) =>
  ({ today }: About): Bare => ({
    type: 'hold-stage-3-review',
    meeting: {
      on: today,
      present: ['pupil', 'parent', 'headteacher', 'authority'],
      record: 'A way was found.',
    },
    outcomes,
    voices,
  });

export const agree = ({ today }: About): Bare => ({
  type: 'record-agreement',
  on: today,
  agreed: true,
  words: 'Yes, we agree.',
});

export const end = (outcome: ProgrammeOutcome) => (): Bare => ({
  type: 'end-programme',
  outcome,
  reason: 'What the last review and the meeting have shown.',
  voices,
});

export const close = (): Bare => ({ type: 'close-case', reason: 'Nothing is owed any more.' });
