import { NOTICE_PARTS } from '../../../rules/off-site/parts';
import type { PupilCase } from '../../../rules/pupil/state';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-30T10:00';
const at = (school: Partial<PupilCase['school']>, pupil: Partial<PupilCase['pupil']> = {}) => {
  const plain = aPupilCase();
  return aPupil({ ...plain, school: { ...plain.school, ...school }, pupil: { ...plain.pupil, ...pupil } });
};
/** Directed off site from Monday 9 November 2026, the notice given on 30 October. */
const directed = (changes: object = {}, pupil = aPupil()) => {
  pupil.does(NOW, command('direct-off-site', changes));
  return pupil;
};
const later = { noticeGivenOn: null };

describe('The notice of an off-site direction (row 42)', () => {
  test('is given two school days before the first day: law.md case N, Monday 9 November by Thursday 5', () => {
    const pupil = directed(later);
    expect(pupil.owed('off-site-notice:o1')).toMatchObject({
      due: '2026-11-05',
      owedBy: 'governing-body',
      status: 'running',
      rule: 'law.md row 42',
    });
    expect(pupil.ladder('off-site-notice:o1')).toEqual([
      'coming-2 2026-11-03T08:00 headteacher+governing-body',
      'due 2026-11-05T08:00 headteacher+governing-body',
      'late-1 2026-11-06T08:00 headteacher+authority',
    ]);
  });

  test('case N across half-term: Tuesday 3 November by Thursday 22 October', () => {
    const early = { ...later, firstDay: '2026-11-03', decidedOn: '2026-10-20' };
    const pupil = aPupil();
    pupil.does('2026-10-20T10:00', command('direct-off-site', early));
    expect(pupil.owed('off-site-notice:o1').due).toBe('2026-10-22');
  });

  test('closes on the day it is given, and parents are sent it then, not before', () => {
    const pupil = directed(later);
    expect(pupil.notices('off-site-direction')).toEqual([]);
    pupil.does('2026-11-04T09:00', command('give-off-site-notice'));
    expect(pupil.owed('off-site-notice:o1')).toMatchObject({ status: 'done', closedOn: '2026-11-04' });
    expect(pupil.notices('off-site-direction')).toEqual(['parents']);
    expect(pupil.refused('2026-11-04T10:00', command('give-off-site-notice'))?.refused).toBe(
      'off-site-notice-given',
    );
  });

  test('given with the direction it is met in the same step', () => {
    const pupil = directed();
    expect(pupil.owed('off-site-notice:o1')).toMatchObject({ status: 'done', closedOn: '2026-10-30' });
    expect(pupil.notices('off-site-direction')).toEqual(['parents']);
  });

  test('goes to the authority that keeps an EHC plan as well', () => {
    expect(directed({}, at({}, { plan: true })).notices('off-site-direction')).toEqual([
      'parents',
      'home-authority',
    ]);
  });

  test('a first day that leaves less than two school days is refused, with the last day that would have done', () => {
    const asked = command('direct-off-site', { firstDay: '2026-11-03' });
    expect(aPupil().refused(NOW, asked)).toEqual({
      refused: 'notice-too-short',
      rule: 'law 42',
      detail: { on: '2026-11-03', last: '2026-10-22' },
    });
    const notYet = command('direct-off-site', { firstDay: '2026-11-03', noticeGivenOn: null });
    expect(aPupil().refused(NOW, notYet)?.refused).toBe('notice-too-short');
  });

  test('what has begun already is recorded as it was, and its notice is late', () => {
    const pupil = aPupil();
    const begun = { decidedOn: '2026-11-06', firstDay: '2026-11-09', noticeGivenOn: '2026-11-06' };
    pupil.does('2026-11-10T10:00', command('direct-off-site', begun));
    expect(pupil.owed('off-site-notice:o1').status).toBe('done-late');
  });

  test('without a calendar there is no date, and the direction still stands', () => {
    const pupil = directed({ ...later, firstDay: '2027-11-08' });
    expect(pupil.owed('off-site-notice:o1')).toMatchObject({
      due: null,
      missing: { school: 'school-1', year: '2027/28' },
      status: 'running',
    });
    pupil.does('2026-11-04T09:00', command('give-off-site-notice'));
    expect(pupil.owed('off-site-notice:o1').status).toBe('done');
  });

  test.each(NOTICE_PARTS)('that would lack $name is refused before it is sent', ({ field, name }) => {
    const asked = command('direct-off-site', { [field]: field === 'days' ? 0 : ' ' });
    expect(aPupil().refused(NOW, asked)).toEqual({
      refused: 'notice-part-missing',
      rule: 'law 42',
      detail: { part: name },
    });
  });
});

describe('Reviews of an off-site direction (rows 43, 44)', () => {
  test('asked for in writing, one is owed as soon as practicable: no day, but reminders', () => {
    const pupil = directed();
    pupil.does('2026-12-01T10:00', command('ask-for-review'));
    expect(pupil.owed('off-site-review:o1:2026-12-01')).toMatchObject({
      due: null,
      owedBy: 'governing-body',
      status: 'running',
    });
    expect(pupil.ladder('off-site-review:o1:2026-12-01')).toEqual([
      'due-5 2026-12-08T08:00 headteacher+governing-body',
      'due-15 2027-01-06T08:00 headteacher+governing-body+authority',
    ]);
    pupil.does('2026-12-03T10:00', command('review-direction'));
    expect(pupil.owed('off-site-review:o1:2026-12-01')).toMatchObject({
      status: 'done',
      closedOn: '2026-12-03',
    });
    expect(pupil.notices('off-site-outcome')).toEqual(['parents']);
  });

  test('within ten weeks of the last it need not be held before they are over', () => {
    const pupil = directed();
    pupil.does('2026-12-03T10:00', command('review-direction'));
    pupil.does('2026-12-10T10:00', command('ask-for-review', { on: '2026-12-10' }));
    const { basis, ladder } = pupil.owed('off-site-review:o1:2026-12-10');
    expect(basis).toContainEqual(expect.objectContaining({ date: '2027-02-11' }));
    expect(ladder[0]?.at).toBe('2027-02-25T08:00');
  });

  test('a request that is open is not repeated; after its review another may be made', () => {
    const pupil = directed();
    pupil.does('2026-12-01T10:00', command('ask-for-review'));
    expect(pupil.refused('2026-12-02T10:00', command('ask-for-review', { on: '2026-12-02' }))).toEqual({
      refused: 'review-asked-already',
      rule: 'law 43',
      detail: { on: '2026-12-01' },
    });
    pupil.does('2026-12-03T10:00', command('review-direction'));
    pupil.does('2027-03-01T10:00', command('ask-for-review', { on: '2027-03-01' }));
    expect(pupil.running()).toContain('off-site-review:o1:2027-03-01');
    expect(pupil.owed('off-site-review:o1:2026-12-01').status).toBe('done');
  });

  test('an authority asks only where it keeps an EHC plan', () => {
    const byAuthority = command('ask-for-review', { by: 'authority' });
    expect(directed().refused('2026-12-01T10:00', byAuthority)?.refused).toBe('authority-keeps-no-plan');
    expect(directed({}, at({}, { plan: true })).refused('2026-12-01T10:00', byAuthority)).toBeNull();
  });

  test('a review can end the direction: what was asked for is met, nothing more is owed', () => {
    const pupil = directed();
    pupil.does('2026-12-01T10:00', command('ask-for-review'));
    pupil.does('2026-12-03T10:00', command('review-direction', { outcome: 'end' }));
    expect(pupil.owed('off-site-review:o1:2026-12-01').status).toBe('done');
    expect(pupil.refused('2026-12-04T10:00', command('end-direction'))?.refused).toBe(
      'no-off-site-direction',
    );
  });
});

describe('A direction (rows 42 to 45a)', () => {
  test('ends without anybody’s leave, and what was still owed falls away', () => {
    const pupil = directed();
    pupil.does('2026-12-01T10:00', command('ask-for-review'));
    pupil.does('2026-12-11T10:00', command('end-direction'));
    expect(pupil.owed('off-site-review:o1:2026-12-01').status).toBe('no-longer-needed');
    expect(pupil.notices('off-site-outcome')).toEqual(['parents']);
    expect(pupil.running()).toEqual([]);
  });

  test('is no suspension: it counts in no total and starts no sixth day (row 45)', () => {
    const pupil = directed();
    expect(pupil.open().exclusions.decisions).toEqual([]);
    expect(pupil.open().owed.map((o) => o.duty)).toEqual(['off-site-notice']);
  });

  test.each([
    ['academy', '2026-07-24', 'off-site-maintained-only'],
    ['pru', '2026-07-24', 'off-site-maintained-only'],
    ['maintained', '2026-07-24', undefined],
    ['academy', '2026-07-26', undefined],
    ['pru', '2026-07-26', undefined],
  ] as const)('by a school of kind %s decided on %s: %s', (kind, decidedOn, refused) => {
    const asked = command('direct-off-site', { decidedOn, noticeGivenOn: decidedOn });
    expect(at({ kind }).refused(NOW, asked)?.refused).toBe(refused);
  });

  test.each([
    ['date-in-the-future', { decidedOn: '2026-10-31' }],
    ['date-too-early', { firstDay: '2026-10-29' }],
    ['date-in-the-future', { noticeGivenOn: '2026-10-31' }],
    ['date-too-early', { noticeGivenOn: '2026-10-29' }],
  ])('is refused with %s', (refused, changes) => {
    expect(aPupil().refused(NOW, command('direct-off-site', changes))).toMatchObject({
      refused,
      rule: 'law 42',
    });
  });

  test('is not of a pupil who is permanently excluded (row 12), and never recorded twice', () => {
    const out = aPupil();
    out.does('2026-10-21T09:15', command('exclude-permanently'));
    expect(out.refused(NOW, command('direct-off-site'))?.refused).toBe('already-permanently-excluded');
    expect(directed().refused(NOW, command('direct-off-site'))?.refused).toBe('already-decided');
  });

  test.each([
    ['review-direction', 'missing-record', { record: ' ' }],
    ['review-direction', 'unknown-direction', { direction: 'o9' }],
    ['end-direction', 'missing-reason', { reason: '' }],
    ['end-direction', 'date-too-early', { on: '2026-10-29' }],
    ['ask-for-review', 'date-in-the-future', { on: '2027-01-05' }],
  ] as const)('%s is refused with %s', (name, refused, changes) => {
    expect(directed().refused('2026-12-31T10:00', command(name, changes as object))?.refused).toBe(refused);
  });

  test.each(['give-off-site-notice', 'ask-for-review', 'review-direction', 'end-direction'] as const)(
    '%s needs one',
    (name) => {
      expect(aPupil().refused('2026-12-31T10:00', command(name))?.refused).toBe('no-off-site-direction');
    },
  );

  test('several may run side by side, each with its own notice', () => {
    const pupil = directed();
    pupil.does(NOW, command('direct-off-site', { direction: 'o2', noticeGivenOn: null }));
    expect(pupil.running()).toEqual(['off-site-notice:o2']);
    expect(pupil.refused('2026-11-04T10:00', command('give-off-site-notice'))?.refused).toBe(
      'off-site-notice-given',
    );
    pupil.does('2026-11-04T10:00', command('give-off-site-notice', { direction: 'o2' }));
    expect(pupil.running()).toEqual([]);
  });

  test('a policy that was pinned before there was such a clock takes the usual reminders', () => {
    const plain = aPupilCase();
    const older = Object.entries(plain.policy.ladders).filter(([duty]) => !duty.startsWith('off-site'));
    const ladders = Object.fromEntries(older) as typeof plain.policy.ladders;
    const policy = { ...plain.policy, ladders };
    expect(directed(later, aPupil({ ...plain, policy })).ladder('off-site-notice:o1')).toHaveLength(3);
  });
});
