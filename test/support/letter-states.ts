import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase, aPermanentExclusion, aSuspension, anObligation, onStage } from './cases';

export const begun = {
  on: '2026-09-14',
  lead: 'person-1',
  targets: onStage().targets,
  timescale: 20,
  earlyHelp: { answer: 'open', note: '' },
  voices: { pupil: { said: 'I want to stay.' }, parents: { said: 'We agree.' } },
} as const;

export const stageDecision = anObligation({
  id: 'stage-decision:stage-1:2026-09-14',
  duty: 'stage-decision',
  due: '2026-10-12',
  rule: 'B7',
  confirmed: false,
});

export const explain = anObligation({
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

/** A date of day six that the calendar has moved. */
export const moved = (from: string | null, due: string | null): ObligationEvent => ({
  type: 'obligation-moved',
  id: daySix().id,
  from,
  due,
  basis: [],
  ladder: [],
  why: 'calendar-changed',
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

export const answer = anObligation({
  id: 'answer-escalation:e1',
  duty: 'answer-escalation',
  arisesFrom: 'e1',
  due: '2026-09-16',
  rule: 'B17',
  confirmed: false,
});

export const recordDecision = anObligation({
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

export const opened = aPupilCase({ programme: onStage(), owed: [anObligation(), stageDecision, explain] });
export const suspended = aPupilCase({
  programme: onStage('stage-2'),
  exclusions: { decisions: [aSuspension()] },
  owed: [daySix()],
});
export const permanent = aPermanentExclusion({ reasons: ['PA', 'DM'] });
export const excluded = aPupilCase({
  exclusions: { decisions: [permanent] },
  owed: [daySix({ owedBy: 'home-authority', rule: 'law 18' }), governorsMeeting()],
});
export const referred = { referral: 'r1', on: '2026-10-20', heard: null } as const;
export const booked = aPupilCase({
  programme: onStage('stage-3'),
  transfer: { at: 'booked', appointment, ...referred },
  owed: [recordDecision],
});
export const withState = (programme: PupilCase['programme'], owed: Obligation[]): PupilCase =>
  aPupilCase({ programme, owed });
export const voices = begun.voices;
export const climbed = {
  type: 'rung-climbed',
  id: anObligation().id,
  rung: 'due',
  at: '2026-09-21T13:00',
} as const;
