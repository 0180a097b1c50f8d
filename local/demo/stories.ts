import { randomUUID } from 'node:crypto';
import type { DemoOffice } from './people';

/** What a story needs to know of the world it is told in. */
export interface Scene {
  /** London, by the world's clock: what is done here is done today. */
  today: string;
  now: string;
  /** Person id of the lead of the pupil's school. */
  lead: string;
  /** Person id of the behaviour support worker. */
  worker: string;
}

/** One thing somebody does. */
export interface Deed {
  as: DemoOffice;
  command: string;
  body: object;
}

const voices = {
  pupil: { said: 'I want it to go better and I do not always know how.' },
  parents: { said: 'We will help at home. Please ring us early.' },
};
const earlyHelp = { answer: 'open', note: 'A family worker visits every other week.' };
const targets = [
  { id: 'on-time', text: 'Be in every lesson on time' },
  { id: 'ask', text: 'Ask for help before leaving the room' },
  { id: 'words', text: 'Use calm words with adults' },
];

const openStage1 = ({ today, lead }: Scene): Deed => ({
  as: 'lead',
  command: 'open-stage-1',
  body: {
    lead,
    supportTried: ['A mentor since the start of term', 'A place in the inclusion unit at lunch'],
    meeting: {
      on: today,
      present: ['pupil', 'parent', 'lead'],
      record: 'Most difficulties come after lunch.',
    },
    earlyHelp,
    targets,
    rewards: 'A praise card each day; a phone call home on Fridays.',
    voices,
  },
});

const explain = ({ today }: Scene): Deed => ({
  as: 'inclusion-officer',
  command: 'explain-programme',
  body: { on: today, representative: 'Oakley Placeholder' },
});

const review = ({ today }: Scene, mark: 'met' | 'partly' | 'not-yet'): Deed => ({
  as: 'lead',
  command: 'record-review',
  body: {
    on: today,
    marks: targets.map((t) => ({ target: t.id, mark })),
    toFamily: 'On time on four days out of five, and calm in every lesson before lunch.',
    note: 'Seen with the mentor.',
  },
});

const incident = ({ today }: Scene, what: string): Deed => ({
  as: 'lead',
  command: 'record-incident',
  body: { on: today, what },
});

const openAt = (stage: 2 | 3, { today, lead }: Scene): Deed => ({
  as: 'headteacher',
  command: `open-at-stage-${stage}`,
  body: { lead, incident: { on: today, what: 'A fight in the dinner queue.' }, earlyHelp, targets, voices },
});

const out = (scene: Scene, more: object) => ({
  decision: randomUUID(),
  decidedAt: scene.now,
  beforeAfternoon: true,
  circumstances: 'Pushed another pupil and would not leave when asked.',
  voices,
  ...more,
});

const suspend = (scene: Scene, sessions: number): Deed => ({
  as: 'headteacher',
  command: 'suspend',
  body: out(scene, { sessions, reasons: ['DB', 'VP'] }),
});

const stage3Meeting = ({ today }: Scene, outcomes: string[]): Deed => ({
  as: 'headteacher',
  command: 'hold-stage-3-review',
  body: {
    meeting: {
      on: today,
      present: ['parent', 'headteacher', 'authority'],
      record: 'Everybody wants a fresh start.',
    },
    outcomes,
    voices,
  },
});

const agreement = ({ today }: Scene): Deed => ({
  as: 'lead',
  command: 'record-agreement',
  body: { on: today, agreed: true, words: 'We agree and we thank the school.' },
});

const support = ({ worker }: Scene, priority: 'urgent' | 'high' | 'standard'): Deed => ({
  as: 'lead',
  command: 'allocate-support',
  body: { worker, priority, reason: 'Agreed between the headteacher and the behaviour support team.' },
});

const refer: Deed = {
  as: 'headteacher',
  command: 'refer-for-transfer',
  body: {
    documents: [
      'support-history',
      'attendance-record',
      'stage-3-review-record',
      'parental-agreement',
      'early-help-record',
    ],
    reason: 'A fresh start near home, with a mentor who knows the family.',
    voices,
  },
};

const worry: Deed = {
  as: 'headteacher',
  command: 'signal-escalation',
  body: { concern: 'Much quieter than before, and absent from two lessons today.' },
};

function excluded(scene: Scene): Deed[] {
  const body = out(scene, { reasons: ['PA', 'OW'] });
  const startsAt = `${scene.today}T09:00`;
  return [
    { as: 'headteacher', command: 'exclude-permanently', body },
    {
      as: 'inclusion-officer',
      command: 'arrange-provision',
      body: {
        decision: body.decision,
        provider: 'Central Centre',
        startsAt,
        address: '4 Sample Street, Exampletown',
        reportTo: 'the centre manager',
        times: '9am to 3pm',
      },
    },
  ];
}

/** One story for each pupil of `pupils.ts`, in the same order: twelve points of the programme. */
export const stories: ((scene: Scene) => Deed[])[] = [
  (s) => [openStage1(s)],
  (s) => [openStage1(s), explain(s), review(s, 'partly'), support(s, 'standard')],
  (s) => [openStage1(s), explain(s), review(s, 'met')],
  (s) => [openAt(2, s), support(s, 'high')],
  (s) => [suspend(s, 6), openAt(3, s), support(s, 'urgent')],
  (s) => [suspend(s, 14)],
  (s) => [
    suspend(s, 4),
    openAt(3, s),
    stage3Meeting(s, ['re-induction']),
    agreement(s),
    {
      as: 'lead',
      command: 'end-programme',
      body: { outcome: 're-inducted', reason: 'Back in class with a reduced set of targets.', voices },
    },
  ],
  (s) => [suspend(s, 4), openAt(3, s), stage3Meeting(s, ['supported-transfer']), agreement(s), refer],
  (s) => [
    openStage1(s),
    incident(s, 'Left a lesson without asking.'),
    incident(s, 'Threw a bag across the corridor.'),
    incident(s, 'Shouted at a member of staff.'),
  ],
  (s) => excluded(s),
  () => [],
  (s) => [openAt(2, s), worry],
];
