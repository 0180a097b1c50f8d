import type { Obligation } from '../../rules/case/obligation';
import type { DigestFacts, LetterFacts } from '../../rules/notices/facts';
import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase, aSuspension, anObligation, digestFacts, letterFacts, onStage } from './cases';

const begun = {
  on: '2026-09-14',
  lead: 'person-1',
  targets: onStage().targets,
  timescale: 20,
  earlyHelp: { answer: 'open', note: '' },
  voices: { pupil: { said: 'I want to stay.' }, parents: { said: 'We agree.' } },
} as const;

const stageDecision = anObligation({
  id: 'stage-decision:stage-1:2026-09-14',
  duty: 'stage-decision',
  due: '2026-10-12',
  rule: 'B7',
  confirmed: false,
});

const explain = anObligation({
  id: 'explain-programme:2026-09-14',
  duty: 'explain-programme',
  arisesFrom: 'programme',
  owedBy: 'authority',
});

export const daySix = (overrides: Partial<Obligation> = {}): Obligation =>
  anObligation({
    id: 'sixth-day-provision:d1',
    duty: 'sixth-day-provision',
    arisesFrom: 'd1',
    owedBy: 'governing-body',
    due: '2026-11-05',
    rule: 'law 17',
    source: 'Education and Inspections Act 2006 s100; SI 2007/1870 reg 3',
    basis: [
      { date: '2026-10-21', counts: 1, why: 'school day; sent home before the afternoon session' },
      { date: '2026-10-22', counts: 2, why: 'school day' },
      { date: '2026-10-23', counts: 3, why: 'school day' },
      { date: '2026-10-26', counts: null, why: 'Half-term' },
      { date: '2026-11-02', counts: null, why: 'INSET day' },
      { date: '2026-11-03', counts: 4, why: 'school day' },
      { date: '2026-11-04', counts: 5, why: 'school day' },
      { date: '2026-11-05', counts: 6, why: 'school day' },
    ],
    ...overrides,
  });

export const governorsMeeting = (overrides: Partial<Obligation> = {}): Obligation =>
  anObligation({
    id: 'governors-meeting:d1',
    duty: 'governors-meeting',
    arisesFrom: 'd1',
    owedBy: 'governing-body',
    due: '2026-11-19',
    rule: 'law 29',
    source: 'SI 2012/1033 reg 6',
    ...overrides,
  });

const answer = anObligation({
  id: 'answer-escalation:e1',
  duty: 'answer-escalation',
  arisesFrom: 'e1',
  due: '2026-09-16',
  rule: 'B17',
  confirmed: false,
});

const recordDecision = anObligation({
  id: 'record-panel-decision:m1',
  duty: 'record-panel-decision',
  arisesFrom: 'm1',
  owedBy: 'authority',
  due: '2026-11-16',
  rule: 'F5',
});

export const appointment = {
  meetingId: 'm1',
  startsAt: '2026-11-12T09:30',
  minutes: 30,
  place: 'Room 2, Sample House',
  revision: 0,
};

const opened = aPupilCase({ programme: onStage(), owed: [anObligation(), stageDecision, explain] });
const suspended = aPupilCase({
  programme: onStage('stage-2'),
  exclusions: { decisions: [aSuspension()] },
  owed: [daySix()],
});
const permanent = aSuspension({ kind: 'permanent-exclusion', sessions: null, reasons: ['PA', 'DM'] });
const excluded = aPupilCase({
  exclusions: { decisions: [permanent] },
  owed: [daySix({ owedBy: 'home-authority', rule: 'law 18' }), governorsMeeting()],
});
const referred = { referral: 'r1', on: '2026-10-20', heard: null } as const;
const booked = aPupilCase({
  programme: onStage('stage-3'),
  transfer: { at: 'booked', appointment, ...referred },
  owed: [recordDecision],
});
const withState = (programme: PupilCase['programme'], owed: Obligation[]): PupilCase =>
  aPupilCase({ programme, owed });
const voices = begun.voices;
const climbed = { type: 'rung-climbed', id: anObligation().id, rung: 'due', at: '2026-09-21T13:00' } as const;

/** One letter of each notice and each kind of reader it goes to, as a term brings them. */
export const lettersOfATerm: Record<string, LetterFacts | DigestFacts> = {
  'opening-leaflet to parents': letterFacts({
    notice: 'opening-leaflet',
    state: opened,
    event: {
      type: 'stage-1-opened',
      supportTried: ['A mentor'],
      meeting: { on: '2026-09-11', present: ['parent'], record: 'Late to class' },
      rewards: '',
      ...begun,
      targets: [...begun.targets],
    },
  }),
  'stage-change to parents': letterFacts({
    state: withState(onStage('stage-2'), [anObligation(), stageDecision]),
    event: {
      type: 'moved-to-stage-2',
      reason: 'The targets were not met in time.',
      meeting: { on: '2026-10-07', present: ['parent', 'pupil'], record: 'Plan' },
      ...begun,
      targets: [...begun.targets],
    },
  }),
  'stage-change to headteacher': letterFacts({
    to: 'headteacher',
    state: withState(onStage('stage-2'), [anObligation(), stageDecision]),
  }),
  'stage-change off the programme': letterFacts({
    state: withState(
      {
        at: 'ended',
        openedOn: '2026-09-14',
        on: '2026-10-12',
        outcome: 'progress-made',
        lead: 'person-1',
        left: { at: 'stage-1', since: '2026-09-14', timescale: 20, on: '2026-10-12' },
      },
      [],
    ),
    event: {
      type: 'programme-ended',
      on: '2026-10-12',
      outcome: 'progress-made',
      reason: 'All targets were met for three weeks.',
    },
  }),
  'weekly-feedback to parents': letterFacts({
    notice: 'weekly-feedback',
    state: withState(onStage('stage-1', { reviews: ['2026-09-21'] }), [anObligation({ due: '2026-09-28' })]),
    event: {
      type: 'review-held',
      on: '2026-09-21',
      marks: [
        { target: 't1', mark: 'met' },
        { target: 't2', mark: 'partly' },
      ],
      toFamily: 'Rowan was on time each day. That is a good start.',
      note: '',
    },
  }),
  'suspension to parents': letterFacts({
    notice: 'suspension',
    state: suspended,
    today: '2026-10-21',
    event: { type: 'suspended', decision: aSuspension(), circumstances: 'A lesson was stopped.', voices },
    about: { decision: 'd1' },
  }),
  'suspension to authority': letterFacts({
    notice: 'suspension',
    to: 'authority',
    recipientName: 'Kim Officer',
    state: suspended,
    today: '2026-10-21',
    event: { type: 'suspended', decision: aSuspension(), circumstances: 'A lesson was stopped.', voices },
    about: { decision: 'd1' },
  }),
  'permanent-exclusion to parents': letterFacts({
    notice: 'permanent-exclusion',
    state: excluded,
    today: '2026-10-21',
    event: { type: 'permanently-excluded', decision: permanent, circumstances: 'A door was broken.', voices },
    about: { decision: 'd1' },
  }),
  'permanent-exclusion to governing-body': letterFacts({
    notice: 'permanent-exclusion',
    to: 'governing-body',
    recipientName: '',
    state: excluded,
    today: '2026-10-21',
    event: { type: 'obligation-arose', obligation: governorsMeeting() },
    about: { decision: 'd1' },
  }),
  'duty-coming to lead': letterFacts({
    notice: 'duty-coming',
    to: 'lead',
    recipientName: 'Sam Tester',
    today: '2026-09-16',
    state: withState(onStage(), [anObligation()]),
    event: climbed,
    about: { obligation: climbed.id, rung: 'coming-3' },
  }),
  'duty-due to lead': letterFacts({
    notice: 'duty-due',
    to: 'lead',
    recipientName: 'Sam Tester',
    today: '2026-09-21',
    state: withState(onStage(), [anObligation()]),
    event: climbed,
    about: { obligation: climbed.id, rung: 'due' },
  }),
  'duty-late to headteacher': letterFacts({
    notice: 'duty-late',
    to: 'headteacher',
    recipientName: 'Jo Model',
    today: '2026-09-23',
    state: withState(onStage(), [anObligation()]),
    event: climbed,
    about: { obligation: climbed.id, rung: 'late-2' },
  }),
  'escalation-raised to lead': letterFacts({
    notice: 'escalation-raised',
    to: 'lead',
    recipientName: 'Sam Tester',
    state: aPupilCase({
      programme: onStage(),
      escalations: {
        incidents: [],
        raised: [{ id: 'e1', on: '2026-09-14', by: 'person', answeredOn: null }],
      },
      owed: [answer],
    }),
    event: {
      type: 'escalation-raised',
      escalation: 'e1',
      on: '2026-09-14',
      by: 'person',
      concern: 'Leaves the room in most lessons.',
    },
    about: { escalation: 'e1' },
  }),
  'panel-booked to parents': letterFacts({
    notice: 'panel-booked',
    state: booked,
    event: { type: 'panel-booked', referral: 'r1', appointment },
    about: { appointment },
  }),
  'panel-booked to lead': letterFacts({
    notice: 'panel-booked',
    to: 'lead',
    state: booked,
    event: { type: 'panel-booked', referral: 'r1', appointment },
    about: { appointment },
  }),
  'panel-moved to parents': letterFacts({
    notice: 'panel-moved',
    state: booked,
    event: { type: 'panel-moved', referral: 'r1', appointment },
    about: { appointment },
  }),
  'panel-cancelled to parents': letterFacts({
    notice: 'panel-cancelled',
    state: aPupilCase({ transfer: { at: 'referred', ...referred } }),
    event: { type: 'panel-called-off', referral: 'r1', appointment, on: '2026-11-10' },
    about: { appointment },
  }),
  'panel-decided to parents': letterFacts({
    notice: 'panel-decided',
    state: aPupilCase({
      transfer: { at: 'agreed', school: 'Sample School', starts: '2026-11-30', ...referred },
    }),
    event: {
      type: 'panel-decided',
      referral: 'r1',
      on: '2026-11-12',
      outcome: 'agreed',
      school: 'Sample School',
      starts: '2026-11-30',
      reasons: 'A new start will help.',
    },
    about: { outcome: 'agreed', starts: '2026-11-30' },
  }),
  'weekly-digest to headteacher': digestFacts({
    lines: [
      {
        pupil: { firstName: 'Rowan', lastName: 'Specimen', caseRef: '7Q2M', yearGroup: 9 },
        stage: 'Stage 1',
        next: { duty: 'stage-decision', due: '2026-10-12', owedBy: 'lead' },
        late: [{ duty: 'weekly-review', due: '2026-09-21', owedBy: 'lead' }],
      },
    ],
  }),
};

/** One of the letters about a pupil above, by its name. */
export function aLetter(name: string): LetterFacts {
  const facts = lettersOfATerm[name];
  if (!facts || facts.notice === 'weekly-digest')
    throw new Error(`No letter about a pupil is called ${name}`);
  return facts;
}
