import type { Actor, Office } from '../../rules/case/people';
import { OFFICES } from '../../rules/pupil/offices';
import { leicestershire } from '../../rules/policies/leicestershire';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import { aPupilCase } from './cases';
import { VOICES, type Held, type Name, type Of } from './command-kinds';
import { exclusionCommands } from './exclusion-commands';
import { LAW_CALENDAR } from './law-calendar';

export const actorIn = (office: Office): Actor => ({ person: `a-${office}`, office });

const TARGETS = [
  { id: 't1', text: 'Be in class on time' },
  { id: 't2', text: 'Ask for help before leaving the room' },
];
const EARLY_HELP = { answer: 'open', note: '' } as const;
const MEETING = { on: '2026-09-14', present: ['pupil', 'parent', 'lead'], record: 'After lunch is hardest.' };
const STAGE = { targets: TARGETS, timescale: null, earlyHelp: EARLY_HELP, voices: VOICES };
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
  'end-programme': { outcome: 'closed-otherwise', reason: 'The family asked for it.', voices: VOICES },
  'change-lead': { lead: 'person-2', reason: 'Person 1 has left.' },
  ...exclusionCommands,
  'choose-language': { contact: 'contact-1', language: 'pl', size: 'large-print' },
  'correct-address': {
    correction: 'correction-1',
    contact: 'contact-1',
    kind: 'email',
    value: 'new@home.test',
  },
  'check-address': { correction: 'correction-1', outcome: 'right', reason: '' },
  'mark-contact': { contact: 'contact-1', mark: 'no-contact', change: 'set', reason: 'A court order.' },
  'allocate-support': { worker: 'worker-1', priority: 'high', reason: 'Agreed with the headteacher.' },
  'end-support': { reason: 'The targets are met.' },
  'record-need': { on: '2026-09-14', tier: 'considerable', earlyHelp: 'open', reason: 'After a review.' },
  rehearse: { to: 'day' },
  'say-own-words': { whose: 'parents', words: 'We would like to meet.' },
  'extend-duty': {
    obligation: 'weekly-review:stage-1:2026-09-14:1',
    until: '2026-10-05',
    reason: 'The pupil is in hospital.',
    approver: 'Jo Model, headteacher',
  },
  'update-pupil': {
    pupil: { ...pupil, socialWorker: true },
    bodies: { 'social-worker': { name: 'Kim Worker', email: 'kim@council.example' } },
    reason: 'A social worker was named.',
  },
  'record-letter-given': {
    letter: {
      id: 'n1',
      notice: 'suspension',
      to: 'parents',
      writtenOn: '2026-10-21',
      status: 'no-address',
    },
    given: { how: 'first-class-post', on: '2026-10-21' },
  },
  'send-letter-again': {
    letter: {
      id: 'n1',
      notice: 'suspension',
      to: 'parents',
      writtenOn: '2026-10-21',
      status: 'bounced',
      contact: 'contact-1',
      hasAddress: true,
    },
    by: 'email',
    reason: 'The mailbox was full.',
  },
  'move-school': {
    school: { id: 'school-2', kind: 'academy', authority: '803' },
    calendar: LAW_CALENDAR,
    reason: 'The family has moved house.',
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
    voices: VOICES,
  },
  'signal-escalation': { escalation: 'e1', concern: 'It is getting worse.' },
  'answer-escalation': { escalation: 'e1', answer: 'We met the family today.' },
  'record-incident': { on: '2026-09-16', what: 'Left the room.' },
  'direct-off-site': {
    direction: 'o1',
    decidedOn: '2026-10-30',
    provider: 'Example Centre',
    address: '1 Sample Street',
    reportTo: 'Robin Tester',
    firstDay: '2026-11-09',
    days: 20,
    times: '9am to 3pm',
    reasons: 'Lessons in small groups help.',
    objectives: 'To be in class all day.',
    noticeGivenOn: '2026-10-30',
    voices: VOICES,
  },
  'give-off-site-notice': { direction: 'o1', on: '2026-11-04' },
  'ask-for-review': { direction: 'o1', by: 'parents', on: '2026-12-01' },
  'review-direction': {
    direction: 'o1',
    on: '2026-12-03',
    outcome: 'continue',
    record: 'It helps.',
    voices: VOICES,
  },
  'begin-separation': {
    separation: 's1',
    decidedOn: '2026-11-09',
    ledBy: 'Robin Tester',
    reason: 'Two pupils must be kept apart.',
    firstDay: '2026-11-09',
    reviewOn: '2026-11-16',
    voices: VOICES,
  },
  'review-separation': {
    separation: 's1',
    on: '2026-11-16',
    record: 'It is still needed.',
    nextReviewOn: '2026-11-23',
  },
  'record-separation-provision': { separation: 's1', provider: 'Example Centre', on: '2026-11-09' },
  'end-separation': { separation: 's1', on: '2026-11-18', reason: 'It is safe again.' },
  'raise-concern': {
    concern: 'c1',
    from: 'family',
    looksLike: 'cooling-off',
    words: 'Rowan was sent home on Monday, and there is no letter.',
  },
  'answer-concern': { concern: 'c1', finding: 'unlawful-put-right', reasons: 'The day is now recorded.' },
  'end-direction': {
    direction: 'o1',
    on: '2026-12-11',
    reason: 'The objectives are met.',
    voices: VOICES,
  },
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
