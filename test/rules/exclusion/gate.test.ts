import { decisionGate } from '../../../rules/exclusion/gate';
import type { AboutDecision } from '../../../rules/exclusion/commands';
import type { Exclusion } from '../../../rules/exclusion/state';
import { aPermanentExclusion, aPupilCase, aSuspension } from '../../support/cases';

type Type = AboutDecision['type'];
const given = { how: 'by-hand', on: '2026-11-11' } as const;
const upheld = { metOn: '2026-11-10', outcome: 'upheld' } as const;
const excluded = (changes: Partial<Exclusion> = {}): Exclusion => aPermanentExclusion(changes);
const review = (outcome: 'uphold' | 'recommend' | 'quash-and-direct') => ({
  outcome,
  heardOn: '2026-11-20',
  given: { how: 'by-hand', on: '2026-11-21' } as const,
});

describe('What has happened to a decision once does not happen twice, and nothing before its time', () => {
  test.each<[string, Exclusion, Type[], string, Record<string, string> | undefined]>([
    [
      'C3',
      aSuspension({ attendedOn: '2026-11-05' }),
      ['confirm-attendance'],
      'already-attended',
      { on: '2026-11-05' },
    ],
    [
      'C3',
      aSuspension({ attendedOn: '2026-11-05', workSetOn: '2026-10-21' }),
      ['record-missed-provision'],
      'already-attended',
      { on: '2026-11-05' },
    ],
    [
      'C3',
      aSuspension({ missedOn: '2026-11-09' }),
      ['record-missed-provision'],
      'already-missed',
      { on: '2026-11-09' },
    ],
    [
      'law 16',
      aSuspension({ workSetOn: '2026-10-21' }),
      ['set-work'],
      'work-already-set',
      { on: '2026-10-21' },
    ],
    ['law 16', aSuspension(), ['mark-work'], 'no-work-set', undefined],
    [
      'law 16',
      aSuspension({ workSetOn: '2026-10-21', workMarkedOn: '2026-10-23' }),
      ['mark-work'],
      'work-already-marked',
      { on: '2026-10-23' },
    ],
    [
      'law 41',
      aSuspension({ reintegrationOn: '2026-11-09' }),
      ['hold-reintegration-meeting'],
      'reintegration-already-held',
      { on: '2026-11-09' },
    ],
    ['law 41', excluded(), ['hold-reintegration-meeting'], 'not-a-suspension', undefined],
    [
      'law 26',
      aSuspension({ representationsOn: '2026-10-23' }),
      ['record-representations'],
      'already-represented',
      { on: '2026-10-23' },
    ],
    [
      'law 33',
      aSuspension({ remoteAskedOn: '2026-10-23' }),
      ['ask-for-remote-meeting'],
      'remote-already-asked',
      { on: '2026-10-23' },
    ],
    [
      'law 33',
      aSuspension({ decidedAt: '2023-08-31T09:15' }),
      ['ask-for-remote-meeting'],
      'no-remote-meeting-then',
      undefined,
    ],
    [
      'law 13',
      aSuspension({ meetingBeganOn: '2026-11-10' }),
      ['arrange-governors-meeting', 'begin-governors-meeting'],
      'governors-already-began',
      { on: '2026-11-10' },
    ],
    [
      'law 34',
      aSuspension({ governors: upheld }),
      [
        'ask-for-remote-meeting',
        'arrange-governors-meeting',
        'begin-governors-meeting',
        'record-governors-decision',
      ],
      'governors-already-decided',
      { on: '2026-11-10' },
    ],
    [
      'law 35',
      aSuspension({ governors: upheld }),
      ['waive-review', 'apply-for-review'],
      'nothing-to-review',
      undefined,
    ],
    [
      'law 35',
      excluded({ governors: { ...upheld, outcome: 'reinstated' } }),
      ['waive-review', 'apply-for-review'],
      'nothing-to-review',
      undefined,
    ],
    [
      'law 35',
      excluded({ governors: upheld, applied: given }),
      ['waive-review', 'apply-for-review'],
      'review-already-applied',
      { on: '2026-11-11' },
    ],
    [
      'law 40',
      excluded({ governors: upheld, waivedOn: '2026-11-11' }),
      ['waive-review'],
      'review-already-waived',
      { on: '2026-11-11' },
    ],
    [
      'law 37',
      excluded({ governors: upheld }),
      ['record-review-decision'],
      'no-review-application',
      undefined,
    ],
    [
      'law 37',
      excluded({ applied: given, review: review('recommend') }),
      ['record-review-decision'],
      'review-already-decided',
      { on: '2026-11-20' },
    ],
    ['law 38', excluded({ applied: given }), ['record-reconsideration'], 'nothing-to-reconsider', undefined],
    [
      'law 38',
      excluded({ review: review('uphold') }),
      ['record-reconsideration'],
      'nothing-to-reconsider',
      undefined,
    ],
    [
      'law 38',
      excluded({ review: review('recommend'), reconsidered: { on: '2026-11-25', outcome: 'upheld' } }),
      ['record-reconsideration'],
      'already-reconsidered',
      { on: '2026-11-25' },
    ],
    ['law 40', aSuspension(), ['remove-from-roll'], 'not-permanently-excluded', undefined],
    [
      'law 40',
      excluded({ offRollOn: '2026-12-02' }),
      ['remove-from-roll'],
      'already-off-roll',
      { on: '2026-12-02' },
    ],
    ['law 12', aSuspension(), ['take-back-fact'], 'nothing-to-take-back', undefined],
  ])('%s: %j refuses %p with %s', (rule, decision, types, refused, detail) => {
    for (const type of types)
      expect(decisionGate(aPupilCase(), decision, type)).toEqual({
        refused,
        rule,
        ...(detail && { detail }),
      });
  });

  test.each<[Type, Exclusion]>([
    ['confirm-attendance', aSuspension({ missedOn: '2026-11-09' })],
    ['record-missed-provision', aSuspension()],
    ['set-work', aSuspension()],
    ['mark-work', aSuspension({ workSetOn: '2026-10-21' })],
    ['hold-reintegration-meeting', aSuspension()],
    ['record-representations', aSuspension({ governors: upheld })],
    ['ask-for-remote-meeting', aSuspension({ decidedAt: '2023-09-01T09:15' })],
    ['arrange-governors-meeting', aSuspension()],
    ['begin-governors-meeting', aSuspension()],
    ['record-governors-decision', aSuspension({ meetingBeganOn: '2026-11-10' })],
    ['waive-review', excluded({ governors: upheld })],
    ['apply-for-review', excluded({ governors: upheld })],
    ['record-review-decision', excluded({ applied: given })],
    ['record-reconsideration', excluded({ review: review('quash-and-direct') })],
    ['remove-from-roll', excluded()],
    ['take-back-fact', aSuspension({ attendedOn: '2026-11-05' })],
    ['cancel-exclusion', aSuspension()],
    ['correct-exclusion', aSuspension()],
    ['strike-out-exclusion', aSuspension()],
    ['arrange-provision', aSuspension()],
  ])('%s is open when its time has come', (type, decision) => {
    expect(decisionGate(aPupilCase(), decision, type)).toBeNull();
  });
});
