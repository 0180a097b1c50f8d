import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase } from './cases';
import { aPupil, onStage1, onStage2, onStage3, referred } from './given';
import { goldenText, type GoldenTexts } from './golden';
import { LAW_YEAR } from './law-calendar';
import { storyLines, type Step } from './story-text';

type Story = [begin: () => ReturnType<typeof aPupil>, steps: Step[]];

const on =
  (changes: Partial<PupilCase> = {}) =>
  () =>
    aPupil(aPupilCase(changes));
const ofPupil = (facts: Partial<PupilCase['pupil']>) => ({ pupil: { ...aPupilCase().pupil, ...facts } });
const atSchool = (facts: Partial<PupilCase['school']>) => ({ school: { ...aPupilCase().school, ...facts } });
const says = (at: string, type: Extract<Step, { says: unknown }>['says'], held?: object): Step => ({
  at,
  says: type,
  ...(held && { with: held }),
});
const until = (moment: string): Step => ({ until: moment });
const known = { lookedAfter: true, socialWorker: true, homeAuthority: '826' };
const appointment = (revision: number, startsAt = '2026-11-26T09:30') => ({
  meetingId: 'm1',
  startsAt,
  minutes: 30,
  place: 'Room 1',
  revision,
});
const nextYear = {
  ...LAW_YEAR,
  name: '2027/28',
  from: '2027-09-01',
  to: '2028-08-31',
  terms: [{ name: 'Autumn', from: '2027-09-03', to: '2027-12-17' }],
  holidays: [],
  inset: [],
};

const toTheEnd: Step[] = [
  says('2026-10-21T10:00', 'exclude-permanently'),
  says('2026-10-23T10:00', 'record-representations'),
  says('2026-10-23T11:00', 'ask-for-remote-meeting'),
  says('2026-11-03T09:00', 'arrange-governors-meeting', { startsAt: '2026-11-10T16:00', remote: true }),
  says('2026-11-05T16:00', 'confirm-attendance'),
  says('2026-11-10T16:05', 'begin-governors-meeting'),
  says('2026-11-10T18:00', 'record-governors-decision', {
    given: { how: 'first-class-post', on: '2026-11-10' },
  }),
  says('2026-11-11T10:00', 'apply-for-review'),
  says('2026-11-20T17:00', 'record-review-decision'),
  says('2026-11-25T17:00', 'record-reconsideration'),
  says('2026-12-02T10:00', 'remove-from-roll'),
];

/** Cases by what they are about, each from its beginning to its end. */
const stories: Record<string, Record<string, Story>> = {
  suspended: {
    'seven days, everything in time': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-21T11:00', 'set-work'),
        says('2026-10-23T15:00', 'mark-work'),
        says('2026-11-02T10:00', 'arrange-provision'),
        says('2026-11-05T16:00', 'confirm-attendance'),
        says('2026-11-09T09:00', 'hold-reintegration-meeting'),
        until('2026-12-01T00:00'),
      ],
    ],
    'seven days, and nobody does anything': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        until('2026-11-20T00:00'),
        says('2026-11-20T10:00', 'record-missed-provision'),
        says('2026-11-20T11:00', 'close-case'),
      ],
    ],
    'looked after, with a social worker': [
      on(ofPupil(known)),
      [says('2026-10-21T10:00', 'suspend'), until('2026-10-23T00:00')],
    ],
    'from a pupil referral unit': [on(atSchool({ kind: 'pru' })), [says('2026-10-21T10:00', 'suspend')]],
    'sixteen days, and the governors meet': [
      on(atSchool({ kind: 'academy' })),
      [
        says('2026-10-21T10:00', 'suspend', { sessions: 32 }),
        says('2026-11-03T09:00', 'arrange-governors-meeting', { startsAt: '2026-11-10T16:00' }),
        says('2026-11-04T09:00', 'take-back-fact', { fact: 'governors-meeting' }),
        says('2026-11-10T18:00', 'record-governors-decision', { outcome: 'reinstated' }),
      ],
    ],
    'five days, and the parents write': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend', { sessions: 10 }),
        says('2026-10-23T10:00', 'record-representations'),
        says('2026-11-10T10:00', 'record-governors-decision'),
      ],
    ],
    'two in a row, a day in school between': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend', { sessions: 4 }),
        says('2026-10-23T16:00', 'record-day-in-school'),
        says('2026-11-03T10:00', 'suspend', { decision: 'd2', decidedAt: '2026-11-03T09:15' }),
        says('2026-11-04T10:00', 'record-day-in-school', { on: '2026-10-23' }),
      ],
    ],
    'cancelled on the second day': [
      on(ofPupil(known)),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-22T09:00', 'arrange-governors-meeting'),
        says('2026-10-22T10:00', 'cancel-exclusion'),
        says('2026-10-22T11:00', 'hold-reintegration-meeting', { on: '2026-10-22' }),
        says('2026-10-22T12:00', 'take-back-fact', { fact: 'cancelling' }),
      ],
    ],
    'put right, then struck out': [
      on(ofPupil(known)),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-22T10:00', 'correct-exclusion'),
        says('2026-10-22T11:00', 'correct-exclusion'),
        says('2026-10-22T12:00', 'strike-out-exclusion'),
      ],
    ],
    'each fact taken back': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-21T11:00', 'set-work'),
        says('2026-10-21T12:00', 'take-back-fact', { fact: 'work' }),
        says('2026-11-02T10:00', 'arrange-provision'),
        says('2026-11-02T11:00', 'take-back-fact', { fact: 'provision' }),
        says('2026-11-05T16:00', 'confirm-attendance'),
        says('2026-11-06T10:00', 'take-back-fact', { fact: 'attendance' }),
      ],
    ],
    'then a move to another school': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-22T10:00', 'move-school'),
        says('2026-10-23T10:00', 'suspend', { decision: 'd2', decidedAt: '2026-10-23T09:15', sessions: 4 }),
        until('2026-11-10T00:00'),
      ],
    ],
    'in July, and the calendar comes in August': [
      on(),
      [
        says('2027-07-19T10:00', 'suspend', { decidedAt: '2027-07-19T09:15' }),
        {
          at: '2027-08-10T10:00',
          hears: { type: 'calendar-changed', calendar: { years: [LAW_YEAR, nextYear] }, revision: 2 },
        },
        until('2027-09-10T00:00'),
      ],
    ],
    'snow on the eve of day six': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        {
          at: '2026-11-04T18:00',
          hears: {
            type: 'calendar-changed',
            calendar: {
              years: [
                { ...LAW_YEAR, closures: [{ date: '2026-11-05', name: 'Snow', announcedOn: '2026-11-04' }] },
              ],
            },
            revision: 3,
          },
        },
        until('2026-11-12T00:00'),
      ],
    ],
  },
  excluded: {
    'upheld, reviewed, thought of again, off the roll': [on(), toTheEnd],
    'from an academy, of a looked-after child of another authority': [
      on({ ...ofPupil(known), ...atSchool({ kind: 'academy' }) }),
      toTheEnd,
    ],
    'nobody does anything': [
      on(),
      [says('2026-10-21T10:00', 'exclude-permanently'), until('2026-12-01T00:00')],
    ],
    'upheld, and no review wanted': [
      on(),
      [
        says('2026-10-21T10:00', 'exclude-permanently'),
        says('2026-11-10T18:00', 'record-governors-decision', { given: { how: 'email', on: '2026-11-10' } }),
        says('2026-11-11T10:00', 'waive-review'),
        says('2026-12-02T10:00', 'remove-from-roll'),
      ],
    ],
    'upheld, and the time for a review runs out': [
      on(),
      [
        says('2026-10-21T10:00', 'exclude-permanently'),
        says('2026-11-05T16:00', 'confirm-attendance'),
        says('2026-11-10T18:00', 'record-governors-decision', { given: { how: 'email', on: '2026-11-10' } }),
        until('2026-12-10T00:00'),
        says('2026-12-10T10:00', 'apply-for-review', { given: { how: 'email', on: '2026-12-10' } }),
        says('2026-12-10T11:00', 'remove-from-roll', { on: '2026-12-10' }),
        says('2026-12-10T12:00', 'take-back-fact', { fact: 'governors-decision' }),
      ],
    ],
    'quashed, and reinstated': [
      on(),
      [
        ...toTheEnd.slice(0, 8),
        says('2026-11-20T17:00', 'record-review-decision', { outcome: 'quash-and-direct' }),
        says('2026-11-25T17:00', 'record-reconsideration', { outcome: 'reinstated' }),
        says('2026-12-02T10:00', 'remove-from-roll'),
      ],
    ],
    'cancelled too late': [
      on(),
      [
        says('2026-10-21T10:00', 'exclude-permanently'),
        says('2026-11-10T16:05', 'begin-governors-meeting'),
        says('2026-11-11T10:00', 'cancel-exclusion', { on: '2026-11-11' }),
      ],
    ],
    'in the middle of a suspension': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-23T10:00', 'exclude-permanently', { decision: 'd2', decidedAt: '2026-10-23T09:15' }),
        until('2026-11-12T00:00'),
      ],
    ],
    'on the programme, which rests': [
      onStage1,
      [
        says('2026-10-21T10:00', 'exclude-permanently'),
        until('2026-11-05T00:00'),
        says('2026-11-10T18:00', 'record-governors-decision', { outcome: 'reinstated' }),
        says('2026-11-12T10:00', 'end-programme', { outcome: 'progress-made' }),
      ],
    ],
  },
  programme: {
    'opened, explained, reviewed, and over': [
      aPupil,
      [
        says('2026-09-14T10:00', 'open-stage-1'),
        says('2026-09-15T10:00', 'explain-programme'),
        says('2026-09-16T10:00', 'record-incident'),
        says('2026-09-21T10:00', 'record-review'),
        says('2026-09-22T10:00', 'set-targets'),
        says('2026-09-23T10:00', 'change-lead'),
        until('2026-10-20T00:00'),
        says('2026-10-20T10:00', 'end-programme', { outcome: 'progress-made' }),
        says('2026-10-20T11:00', 'end-programme'),
        says('2026-10-20T12:00', 'close-case'),
      ],
    ],
    'a serious incident': [
      aPupil,
      [
        says('2026-09-14T10:00', 'open-at-stage-2'),
        says('2026-09-15T10:00', 'move-to-stage-3'),
        says('2026-09-21T10:00', 'suspend', { decidedAt: '2026-09-21T09:15' }),
        says('2026-09-22T10:00', 'move-to-stage-3', { incident: { on: '2026-09-21', what: 'A fight.' } }),
      ],
    ],
    'stage by stage': [
      onStage2,
      [
        until('2026-10-20T00:00'),
        says('2026-10-21T10:00', 'move-to-stage-3'),
        says('2026-10-21T10:30', 'suspend'),
        says('2026-11-03T10:00', 'move-to-stage-3'),
        until('2026-12-01T00:00'),
      ],
    ],
    'put off, and another policy': [
      onStage1,
      [
        says('2026-09-16T10:00', 'extend-duty'),
        says('2026-09-17T10:00', 'change-policy'),
        until('2026-10-07T00:00'),
      ],
    ],
    'a duty that nobody can put off': [
      on(),
      [
        says('2026-10-21T10:00', 'suspend'),
        says('2026-10-22T10:00', 'extend-duty', {
          obligation: 'sixth-day-provision:d1',
          until: '2026-11-20',
        }),
        says('2026-10-22T11:00', 'extend-duty', { obligation: 'nothing', until: '2026-11-20' }),
      ],
    ],
    'three incidents, and nobody answers': [
      onStage1,
      [
        says('2026-09-16T10:00', 'record-incident'),
        says('2026-09-17T10:00', 'record-incident', { on: '2026-09-17' }),
        says('2026-09-18T10:00', 'record-incident', { on: '2026-09-18' }),
        until('2026-09-26T00:00'),
        says('2026-09-28T10:00', 'answer-escalation', { escalation: 'incidents:2026-09-18' }),
        says('2026-09-28T11:00', 'signal-escalation'),
        says('2026-09-28T12:00', 'answer-escalation'),
      ],
    ],
    'facts that change': [
      onStage1,
      [
        says('2026-09-16T10:00', 'update-pupil'),
        says('2026-09-16T11:00', 'update-pupil'),
        says('2026-09-16T12:00', 'move-school'),
        says('2026-09-17T10:00', 'end-programme'),
        says('2026-09-17T11:00', 'move-school'),
        says('2026-09-17T12:00', 'move-school'),
        says('2026-09-18T10:00', 'close-case'),
        says('2026-09-18T11:00', 'record-incident'),
      ],
    ],
  },
  transfer: {
    'referred, booked, moved, agreed': [
      onStage3,
      [
        says('2026-11-04T10:00', 'refer-for-transfer'),
        says('2026-11-05T15:00', 'hold-stage-3-review'),
        says('2026-11-05T16:00', 'refer-for-transfer'),
        says('2026-11-06T09:00', 'record-agreement'),
        says('2026-11-09T09:00', 'refer-for-transfer'),
        {
          at: '2026-11-09T09:05',
          hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
        },
        {
          at: '2026-11-10T09:00',
          hears: { type: 'panel-moved', referral: 'r1', meeting: appointment(1, '2026-11-25T09:30') },
        },
        says('2026-11-11T10:00', 'record-panel-decision'),
        says('2026-11-25T12:00', 'record-panel-decision'),
        until('2026-12-08T00:00'),
      ],
    ],
    'called off, booked again, put off': [
      referred,
      [
        {
          at: '2026-11-09T09:05',
          hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
        },
        { at: '2026-11-10T09:00', hears: { type: 'panel-called-off', referral: 'r1', meetingId: 'm1' } },
        { at: '2026-11-11T09:00', hears: { type: 'place-offered' } },
        {
          at: '2026-11-11T09:05',
          hears: {
            type: 'panel-booked',
            referral: 'r1',
            appointment: { ...appointment(0), meetingId: 'm2' },
          },
        },
        says('2026-11-26T12:00', 'record-panel-decision', {
          outcome: 'deferred',
          school: null,
          starts: null,
        }),
        says('2026-11-27T12:00', 'withdraw-referral'),
      ],
    ],
    'refused by the panel': [
      referred,
      [
        {
          at: '2026-11-09T09:05',
          hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
        },
        says('2026-11-26T12:00', 'record-panel-decision', { outcome: 'refused', school: null, starts: null }),
        until('2026-12-10T00:00'),
      ],
    ],
    'the parents change their minds': [
      referred,
      [
        {
          at: '2026-11-09T09:05',
          hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(0) },
        },
        says('2026-11-10T09:00', 'record-agreement', { on: '2026-11-10', agreed: false, words: 'No.' }),
        {
          at: '2026-11-10T09:05',
          hears: { type: 'panel-booked', referral: 'r1', appointment: appointment(1) },
        },
      ],
    ],
    'excluded for good while it waits': [
      referred,
      [says('2026-11-10T10:00', 'exclude-permanently', { decision: 'd2', decidedAt: '2026-11-10T09:15' })],
    ],
  },
  apart: {
    'off site, reviewed, ended': [
      on(ofPupil({ plan: true, homeAuthority: '826' })),
      [
        says('2026-10-30T10:00', 'direct-off-site', { noticeGivenOn: null }),
        says('2026-11-04T10:00', 'give-off-site-notice'),
        until('2026-11-20T00:00'),
        says('2026-12-01T10:00', 'ask-for-review'),
        says('2026-12-03T10:00', 'review-direction'),
        says('2026-12-04T10:00', 'ask-for-review', { by: 'parents', on: '2026-12-04' }),
        says('2026-12-11T10:00', 'end-direction'),
        says('2026-12-12T10:00', 'end-direction'),
      ],
    ],
    'off site without notice': [
      on(),
      [says('2026-10-30T10:00', 'direct-off-site', { noticeGivenOn: null }), until('2026-12-20T00:00')],
    ],
    'kept apart, reviewed, ended': [
      on(),
      [
        says('2026-11-09T10:00', 'begin-separation'),
        says('2026-11-09T11:00', 'begin-separation'),
        says('2026-11-09T12:00', 'record-separation-provision'),
        until('2026-11-16T09:00'),
        says('2026-11-16T10:00', 'review-separation'),
        says('2026-11-18T10:00', 'end-separation'),
      ],
    ],
    'kept apart, and nobody does anything': [
      on(),
      [says('2026-11-09T10:00', 'begin-separation'), until('2026-11-20T00:00')],
    ],
    'a concern of the family': [
      on(),
      [
        says('2026-09-14T10:00', 'raise-concern'),
        says('2026-09-14T11:00', 'raise-concern'),
        until('2026-09-20T00:00'),
        says('2026-09-21T10:00', 'answer-concern'),
        says('2026-09-21T11:00', 'answer-concern'),
        says('2026-09-21T12:00', 'raise-concern', { concern: 'c2', from: 'staff' }),
        says('2026-09-21T13:00', 'answer-concern', { concern: 'c2' }),
      ],
    ],
  },
};

/** By subject: each case by name, as it was read over. */
export const goldenStories: GoldenTexts = Object.fromEntries(
  Object.entries(stories).map(([subject, cases]) => [
    subject,
    () =>
      goldenText(
        Object.entries(cases).map(([name, [begin, steps]]) => ({ name, lines: storyLines(begin(), steps) })),
      ),
  ]),
);
