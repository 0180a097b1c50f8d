import type { Obligation } from '../../rules/case/obligation';
import type { DecisionFacts, DecisionMade } from '../../rules/exclusion/state';
import type { DigestFacts, LetterFacts } from '../../rules/notices/facts';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import type { OnStage, StageName } from '../../rules/programme/state';
import type { PupilCase } from '../../rules/pupil/state';
import { LAW_CALENDAR } from './law-calendar';

/** A valid case in one line: a pupil of Year 9 on no programme, at a maintained school of South Gloucestershire. */
export const aPupilCase = (overrides: Partial<PupilCase> = {}): PupilCase => ({
  status: 'open',
  partnership: 'partnership-1',
  pupil: {
    dateOfBirth: '2013-02-11',
    yearGroup: 9,
    homeAuthority: '803',
    lookedAfter: false,
    socialWorker: false,
    plan: false,
    earlierSessionsThisYear: 0,
  },
  school: { id: 'school-1', kind: 'maintained', authority: '803' },
  policy: southGloucestershire2009,
  calendar: LAW_CALENDAR,
  programme: { at: 'not-open' },
  exclusions: { decisions: [] },
  transfer: { at: 'none', heard: null },
  escalations: { incidents: [], raised: [] },
  owed: [],
  ...overrides,
});

/** A pupil on a stage since 14 September 2026, with two targets. */
export const onStage = (at: StageName = 'stage-1', overrides: Partial<OnStage> = {}): OnStage => ({
  at,
  openedOn: '2026-09-14',
  since: '2026-09-14',
  lead: 'person-1',
  targets: [
    { id: 't1', text: 'Be in class on time' },
    { id: 't2', text: 'Ask for help before leaving the room' },
  ],
  timescale: 20,
  earlyHelp: { answer: 'open', note: '' },
  explainedOn: null,
  reviews: [],
  lastReviewMet: false,
  meeting: null,
  agreement: null,
  left: null,
  ...overrides,
});

/** A running weekly review of the lead's, due on Monday 21 September 2026. */
export const anObligation = (overrides: Partial<Obligation> = {}): Obligation => ({
  id: 'weekly-review:stage-1:2026-09-14:1',
  duty: 'weekly-review',
  arisesFrom: 'stage-1',
  owedBy: 'lead',
  due: '2026-09-21',
  basis: [
    { date: '2026-09-14', counts: null, why: 'day 0' },
    { date: '2026-09-15', counts: 1, why: 'school day' },
    { date: '2026-09-16', counts: 2, why: 'school day' },
    { date: '2026-09-17', counts: 3, why: 'school day' },
    { date: '2026-09-18', counts: 4, why: 'school day' },
    { date: '2026-09-19', counts: null, why: 'Saturday' },
    { date: '2026-09-20', counts: null, why: 'Sunday' },
    { date: '2026-09-21', counts: 5, why: 'school day' },
  ],
  rule: 'B5',
  source: 'South Gloucestershire 2009: 5 school days after the last review',
  confirmed: true,
  ladder: [],
  status: 'running',
  ...overrides,
});

/** A suspension of 7 days from Wednesday 21 October 2026, sent home before the afternoon: law.md case B. */
export const aSuspension = (
  overrides: Partial<DecisionMade & DecisionFacts> = {},
): DecisionMade & DecisionFacts => ({
  id: 'd1',
  kind: 'suspension',
  decidedAt: '2026-10-21T09:15',
  beforeAfternoon: true,
  sessions: 14,
  starts: null,
  reasons: ['DB'],
  losesExamOn: null,
  arranged: null,
  attendedOn: null,
  representationsOn: null,
  governors: null,
  ...overrides,
});

/** The same decided as a permanent exclusion: it has no length. */
export const aPermanentExclusion = (changes: Partial<DecisionMade & DecisionFacts> = {}) =>
  aSuspension({ kind: 'permanent-exclusion', sessions: null, ...changes });

/** The facts of a letter to the parents of Rowan Example; `state` and `event` say what it is about. */
export const letterFacts = (overrides: Partial<LetterFacts> = {}): LetterFacts => ({
  notice: 'stage-change',
  to: 'parents',
  recipientName: 'Alex Example',
  pupil: { firstName: 'Rowan', lastName: 'Specimen', caseRef: '7Q2M', yearGroup: 9 },
  school: {
    name: 'Oakfield School',
    governorsEmail: 'governors@oakfield.example',
    details: {
      address: '1 Sample Road, Exampletown',
      clerk: 'Max Clerk',
      hours: '8:45am to 3:15pm',
      review: { name: 'Sample Council', email: 'reviews@council.example' },
    },
  },
  partnership: { name: 'Sample Partnership' },
  authorityName: 'Sample Council',
  policy: southGloucestershire2009,
  state: aPupilCase(),
  event: { type: 'lead-changed', on: '2026-09-14', lead: 'person-1', reason: '' },
  about: {},
  today: '2026-09-14',
  people: { lead: 'Sam Tester', headteacher: 'Jo Model', leadEmail: 'lead@oakfield.example' },
  baseUrl: 'http://localhost:3000',
  helpPhone: '01632 960001',
  ...overrides,
});

export const digestFacts = (overrides: Partial<DigestFacts> = {}): DigestFacts => ({
  notice: 'weekly-digest',
  to: 'headteacher',
  recipientName: 'Jo Model',
  school: { name: 'Oakfield School' },
  partnership: { name: 'Sample Partnership' },
  today: '2026-09-25',
  baseUrl: 'http://localhost:3000',
  lines: [],
  ...overrides,
});
