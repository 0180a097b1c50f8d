import { onStage1 } from '../given';
import type { Step } from '../story-text';
import { atSchool, known, ofPupil, on, says, until, type Stories } from './steps';

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

export const excluded: Stories = {
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
};
