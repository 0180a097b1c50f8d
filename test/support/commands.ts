import type { Actor, Office } from '../../rules/case/people';
import type { PupilCommand } from '../../rules/pupil/commands';
import { OFFICES } from '../../rules/pupil/offices';
import { leicestershire } from '../../rules/policies/leicestershire';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import type { Voices } from '../../rules/programme/words';
import { aPupilCase } from './cases';
import { LAW_CALENDAR } from './law-calendar';

type Name = PupilCommand['type'];
type Of<T extends Name, C = PupilCommand> = C extends { type: infer U } ? (T extends U ? C : never) : never;
/** What a command holds, apart from its name, its id and who asks. */
type Held<T extends Name> = Omit<Of<T>, 'type' | 'id' | 'actor'>;

export const actorIn = (office: Office): Actor => ({ person: `a-${office}`, office });

export const VOICES: Voices = {
  pupil: { said: 'I want to stay.' },
  parents: { notHeard: 'They were asked twice.' },
};

const TARGETS = [
  { id: 't1', text: 'Be in class on time' },
  { id: 't2', text: 'Ask for help before leaving the room' },
];
const EARLY_HELP = { answer: 'open', note: '' } as const;
const MEETING = { on: '2026-09-14', present: ['pupil', 'parent', 'lead'], record: 'After lunch is hardest.' };
const STAGE = { targets: TARGETS, timescale: null, earlyHelp: EARLY_HELP, voices: VOICES };
const DECIDES = {
  decision: 'd1',
  decidedAt: '2026-10-21T09:15',
  beforeAfternoon: true,
  reasons: ['DB'],
  circumstances: 'An assault in the corridor.',
  voices: VOICES,
  losesExamOn: null,
};
const { pupil, school } = aPupilCase();

/** Each command as it is given when nothing is missing. */
const FULL: { [T in Name]: Held<T> } = {
  'register-pupil': {
    partnership: 'partnership-1',
    registration: { firstName: 'Rowan', lastName: 'Specimen', contacts: [] },
    pupil,
    school,
    policy: southGloucestershire2009,
    calendar: LAW_CALENDAR,
  },
  'change-policy': { policy: leicestershire, reason: 'The partnerships have merged.' },
  'close-case': { reason: 'The family has moved away.' },
  'open-stage-1': {
    lead: 'person-1',
    supportTried: ['A mentor'],
    meeting: MEETING as Of<'open-stage-1'>['meeting'],
    rewards: 'A praise card',
    ...STAGE,
  },
  'open-at-stage-2': { lead: 'person-1', incident: { on: '2026-09-14', what: 'A fight.' }, ...STAGE },
  'open-at-stage-3': { lead: 'person-1', incident: { on: '2026-09-14', what: 'A fight.' }, ...STAGE },
  'explain-programme': { on: '2026-09-15', representative: 'Pat Officer' },
  'set-targets': { targets: TARGETS, rewards: 'A praise card' },
  'record-review': {
    on: '2026-09-21',
    marks: TARGETS.map((t) => ({ target: t.id, mark: 'partly' })),
    toFamily: 'A better week.',
    note: '',
  },
  'move-to-stage-2': {
    reason: 'The targets were not met.',
    meeting: { ...MEETING, on: '2026-10-05' } as Of<'move-to-stage-2'>['meeting'],
    plansReviewed: true,
    warningsGiven: true,
    ...STAGE,
  },
  'move-to-stage-3': { reason: 'Instead of a permanent exclusion.', incident: null, ...STAGE },
  'hold-stage-3-review': {
    meeting: {
      on: '2026-11-05',
      present: ['pupil', 'parent', 'headteacher', 'authority'],
      record: 'Agreed.',
    },
    outcomes: ['supported-transfer'],
    voices: VOICES,
  },
  'record-agreement': { on: '2026-11-06', agreed: true, words: 'Yes.' },
  'end-programme': { outcome: 'closed-otherwise', reason: 'The family asked for it.' },
  'change-lead': { lead: 'person-2', reason: 'Person 1 has left.' },
  suspend: { ...DECIDES, sessions: 14, starts: null },
  'exclude-permanently': DECIDES,
  'arrange-provision': { decision: 'd1', provider: 'Example Centre', startsAt: '2026-11-05T09:00' },
  'confirm-attendance': { decision: 'd1', on: '2026-11-05' },
  'record-representations': { decision: 'd1', on: '2026-10-23', words: 'Please look again.' },
  'record-governors-decision': {
    decision: 'd1',
    metOn: '2026-11-10',
    outcome: 'upheld',
    reasons: 'It was fair.',
  },
  'refer-for-transfer': {
    referral: 'r1',
    documents: [...southGloucestershire2009.referralDocuments],
    reason: 'A new start.',
    voices: VOICES,
  },
  'withdraw-referral': { reason: 'The parents changed their minds.' },
  'record-panel-decision': {
    outcome: 'agreed',
    school: 'Specimen School',
    starts: '2026-12-07',
    reasons: 'A place is free.',
  },
  'signal-escalation': { escalation: 'e1', concern: 'It is getting worse.' },
  'answer-escalation': { escalation: 'e1', answer: 'We met the family today.' },
  'record-incident': { on: '2026-09-16', what: 'Left the room.' },
};

let asked = 0;

/** A complete command by somebody whose office may give it; `changes` is what a test is about. */
export function command<T extends Name>(
  type: T,
  changes: Partial<Held<T>> = {},
  actor: Actor = actorIn(OFFICES[type][0] ?? 'headteacher'),
): Of<T> {
  asked += 1;
  return { ...FULL[type], ...changes, type, id: `command-${asked}`, actor } as unknown as Of<T>;
}

/** Every kind of command there is. */
export const COMMAND_NAMES = Object.keys(FULL) as Name[];
