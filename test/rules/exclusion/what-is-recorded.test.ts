import type { PupilCommand } from '../../../rules/pupil/commands';
import { aPupilCase } from '../../support/cases';
import { VOICES } from '../../support/command-kinds';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

type Pupil = ReturnType<typeof aPupil>;
const NOW = '2026-11-12T10:00';
const TODAY = '2026-11-12';
const TOMORROW = '2026-11-13';
const BEFORE = '2026-10-20';

const suspended = (sessions = 14): Pupil => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('suspend', { sessions }));
  return pupil;
};
const excluded = (): Pupil => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('exclude-permanently'));
  return pupil;
};
const upheld = (): Pupil => {
  const pupil = excluded();
  pupil.does('2026-11-10T16:00', command('record-governors-decision'));
  return pupil;
};
const applied = (): Pupil => {
  const pupil = upheld();
  pupil.does('2026-11-11T10:00', command('apply-for-review'));
  return pupil;
};
const reviewed = (): Pupil => {
  const pupil = applied();
  const given = { how: 'by-hand', on: '2026-11-12' } as const;
  pupil.does('2026-11-12T09:00', command('record-review-decision', { heardOn: '2026-11-12', given }));
  return pupil;
};

/** A command that says when something happened, what it rests on, and the day before which it cannot have. */
const DAYS: [string, () => Pupil, (on: string) => PupilCommand, string, string][] = [
  ['representations', suspended, (on) => command('record-representations', { on }), 'law 26', '2026-10-21'],
  [
    'asking for a remote meeting',
    suspended,
    (on) => command('ask-for-remote-meeting', { on }),
    'law 33',
    '2026-10-21',
  ],
  [
    'the meeting’s beginning',
    suspended,
    (on) => command('begin-governors-meeting', { on }),
    'law 13',
    '2026-10-21',
  ],
  [
    'the governors’ decision',
    suspended,
    (metOn) => command('record-governors-decision', { metOn }),
    'law 26',
    '2026-10-21',
  ],
  ['attendance', suspended, (on) => command('confirm-attendance', { on }), 'C3', '2026-10-21'],
  [
    'provision that never came',
    suspended,
    (on) => command('record-missed-provision', { on }),
    'C3',
    '2026-10-21',
  ],
  ['work set', suspended, (on) => command('set-work', { on }), 'law 16', '2026-10-21'],
  [
    'the reintegration meeting',
    suspended,
    (on) => command('hold-reintegration-meeting', { on }),
    'law 41',
    '2026-10-21',
  ],
  ['cancelling', suspended, (on) => command('cancel-exclusion', { on }), 'law 13', '2026-10-21'],
  ['a day in school', suspended, (on) => command('record-day-in-school', { on }), 'law 21', '2026-10-21'],
  ['removal from the roll', excluded, (on) => command('remove-from-roll', { on }), 'law 40', '2026-10-21'],
  ['a waiver', upheld, (on) => command('waive-review', { on }), 'law 40', '2026-11-10'],
  [
    'an application',
    upheld,
    (on) => command('apply-for-review', { given: { how: 'by-hand', on } }),
    'law 36',
    '2026-11-10',
  ],
  [
    'the hearing',
    applied,
    (heardOn) => command('record-review-decision', { heardOn, given: { how: 'by-hand', on: TODAY } }),
    'law 37',
    '2026-11-11',
  ],
  [
    'the reconsideration',
    reviewed,
    (on) => command('record-reconsideration', { on }),
    'law 38',
    '2026-11-12',
  ],
];

describe('Nothing is recorded before it can have happened, and nothing that lies ahead', () => {
  test.each(DAYS)('%s', (_, pupil, said, rule, since) => {
    expect(pupil().refused(NOW, said(TOMORROW))).toEqual({
      refused: 'date-in-the-future',
      rule,
      detail: { on: TOMORROW },
    });
    expect(pupil().refused(NOW, said(BEFORE))).toEqual({
      refused: 'date-too-early',
      rule,
      detail: { on: BEFORE, since },
    });
    for (const on of [since, TODAY])
      expect(pupil().refused(NOW, said(on))?.refused ?? '').not.toMatch(/^date-/);
  });

  test('work is marked on or after the day on which it was set', () => {
    const pupil = suspended();
    pupil.does(NOW, command('set-work', { on: '2026-10-22' }));
    expect(pupil.refused(NOW, command('mark-work', { on: '2026-10-21' }))).toEqual({
      refused: 'date-too-early',
      rule: 'law 16',
      detail: { on: '2026-10-21', since: '2026-10-22' },
    });
    expect(pupil.refused(NOW, command('mark-work', { on: '2026-10-22' }))).toBeNull();
  });

  test('a letter is not given before the governors met, nor ahead of today (law 36)', () => {
    const given = (on: string) => command('record-governors-decision', { given: { how: 'by-hand', on } });
    expect(suspended().refused(NOW, given('2026-11-09'))).toMatchObject({
      refused: 'date-too-early',
      rule: 'law 36',
    });
    expect(suspended().refused(NOW, given(TOMORROW))).toMatchObject({
      refused: 'date-in-the-future',
      rule: 'law 36',
    });
    expect(suspended().refused(NOW, given('2026-11-10'))).toBeNull();
  });
});

describe('What is recorded is said in words', () => {
  test.each<[string, () => Pupil, PupilCommand, string]>([
    ['missing-work', suspended, command('set-work', { what: ' ' }), 'law 16'],
    ['missing-record', suspended, command('hold-reintegration-meeting', { record: ' ' }), 'law 41'],
    ['missing-reason', suspended, command('record-missed-provision', { reason: ' ' }), 'C3'],
    ['missing-provider', suspended, command('arrange-provision', { provider: ' ' }), 'law 17'],
    ['missing-reasons', suspended, command('record-governors-decision', { reasons: ' ' }), 'law 34'],
    ['missing-reasons', suspended, command('cancel-exclusion', { reasons: ' ' }), 'law 13'],
    [
      'missing-reasons',
      applied,
      command('record-review-decision', {
        heardOn: TODAY,
        given: { how: 'by-hand', on: TODAY },
        reasons: ' ',
      }),
      'law 37',
    ],
    ['missing-reasons', reviewed, command('record-reconsideration', { on: TODAY, reasons: ' ' }), 'law 38'],
    ['missing-reason', suspended, command('strike-out-exclusion', { reason: ' ' }), 'law 12'],
  ])('%s', (refused, pupil, asked, rule) => {
    expect(pupil().refused(NOW, asked)).toEqual({ refused, rule });
  });

  test.each<[string, () => Pupil, PupilCommand, Record<string, unknown>]>([
    [
      'representations-made',
      suspended,
      command('record-representations'),
      { on: '2026-10-23', words: 'Please look again.' },
    ],
    ['remote-meeting-asked', suspended, command('ask-for-remote-meeting'), { on: '2026-10-23' }],
    ['governors-meeting-began', suspended, command('begin-governors-meeting'), { on: '2026-11-10' }],
    [
      'governors-decided',
      suspended,
      command('record-governors-decision'),
      { metOn: '2026-11-10', outcome: 'upheld', reasons: 'It was fair.', voices: VOICES },
    ],
    ['provision-attended', suspended, command('confirm-attendance'), { on: '2026-11-05' }],
    [
      'provision-missed',
      suspended,
      command('record-missed-provision'),
      { on: '2026-11-09', reason: 'No place was found.' },
    ],
    ['work-set', suspended, command('set-work'), { on: '2026-10-21', what: 'Maths and English.' }],
    [
      'reintegration-meeting-held',
      suspended,
      command('hold-reintegration-meeting'),
      { on: '2026-11-09', record: 'A calm talk.' },
    ],
    [
      'exclusion-cancelled',
      suspended,
      command('cancel-exclusion'),
      { on: '2026-10-22', reasons: 'New evidence.', voices: VOICES },
    ],
    ['review-waived', upheld, command('waive-review'), { on: '2026-11-11' }],
    [
      'review-applied',
      upheld,
      command('apply-for-review'),
      { given: { how: 'by-hand', on: '2026-11-11' }, grounds: '' },
    ],
    [
      'reconsidered',
      reviewed,
      command('record-reconsideration', { on: TODAY }),
      { on: TODAY, outcome: 'upheld', reasons: 'It was fair after all.', voices: VOICES },
    ],
  ])('%s', (type, pupil, asked, held) => {
    expect(pupil().does(NOW, asked)[0]).toEqual({ type, decision: 'd1', ...held });
  });

  test('a decision that is not on record is named by nobody (law 17)', () => {
    expect(suspended().refused(NOW, command('set-work', { decision: 'd9' }))).toEqual({
      refused: 'unknown-decision',
      rule: 'law 17',
    });
  });

  test('a day in school is recorded once (law 21)', () => {
    const pupil = suspended();
    expect(pupil.does(NOW, command('record-day-in-school'))[0]).toEqual({
      type: 'attended-school',
      school: 'school-1',
      on: '2026-10-23',
    });
    expect(pupil.refused(NOW, command('record-day-in-school'))).toEqual({
      refused: 'day-already-recorded',
      rule: 'law 21',
      detail: { on: '2026-10-23' },
    });
    expect(pupil.refused(NOW, command('record-day-in-school', { on: '2026-10-22' }))).toBeNull();
  });
});
