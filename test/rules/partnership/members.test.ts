import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { commissionedOn, membershipOn, unsignedOn } from '../../../rules/partnership/members/standing';
import { hasHead, kindsOf, memberName } from '../../../rules/partnership/members/member';
import { partnershipVerbs } from '../../../rules/partnership/verbs';
import { asks, aSchool, partnershipOf } from '../../support/in-partnership';

const NOW = '2026-09-01T09:00';
const SCHOOLS = [
  aSchool('high'),
  aSchool('low', { phase: 'primary' }),
  aSchool('unit', { kind: 'pru' }),
  aSchool('academy', { kind: 'academy' }),
];

const admit = (changes: object = {}): PartnershipCommand =>
  asks('admit-member', {
    ...{ member: 'm1', school: 'high', name: '', kind: 'mainstream-secondary', membership: 'full' },
    ...{ from: '2026-09-01', to: null, ...changes },
  });
const council = (changes: object = {}): PartnershipCommand =>
  admit({ member: 'council', school: null, name: 'Example Council', kind: 'local-authority', ...changes });
const end = (to: string | null, changes: object = {}): PartnershipCommand =>
  asks('end-membership', { member: 'm1', to, reason: 'The school closes.', ...changes });
const sign = (changes: object = {}): PartnershipCommand =>
  asks('sign-memorandum', { id: 's1', member: 'm1', on: '2026-09-01', by: 'Hana Head', ...changes });
const agree = (from: string, to: string): PartnershipCommand =>
  asks('record-commissioning-agreement', { agreement: `from ${from}`, from, to });
const takeBack = (entry: string, reason = 'A slip.'): PartnershipCommand =>
  asks('take-back-entry', { entry, reason });

const founded = (...commands: PartnershipCommand[]) => {
  const house = partnershipOf(NOW, ...SCHOOLS);
  for (const command of commands) house.does(NOW, command);
  return house;
};

describe('Members of a partnership (A1)', () => {
  test('are its schools and other organisations, full or co-opted, with their days', () => {
    const house = founded(admit(), council({ membership: 'co-opted', to: '2027-08-31' }));
    expect(house.open().members).toEqual([
      {
        ...{ id: 'm1', school: 'high', name: '', kind: 'mainstream-secondary', membership: 'full' },
        ...{ from: '2026-09-01', to: null },
      },
      {
        ...{ id: 'council', school: null, name: 'Example Council', kind: 'local-authority' },
        ...{ membership: 'co-opted', from: '2026-09-01', to: '2027-08-31' },
      },
    ]);
    expect(house.open().members?.map((member) => memberName(member, SCHOOLS))).toEqual([
      'School high',
      'Example Council',
    ]);
  });

  test.each([
    ['one-organisation', { school: null }],
    ['one-organisation', { name: 'Example Council' }],
    ['unknown-school', { school: 'elsewhere' }],
    ['kind-not-of-school', { kind: 'pupil-referral-unit' }],
    ['kind-not-of-school', { school: 'unit' }],
    ['membership-ends-before-it-begins', { to: '2026-08-31' }],
  ])('%s: %j', (refused, changes) => {
    expect(founded().refused(NOW, admit(changes))).toMatchObject({ refused, rule: 'A1' });
  });

  test('are members once at a time, whatever the capitals, and again from the day after', () => {
    const house = founded(admit({ to: '2027-08-31' }), council());
    expect(house.refused(NOW, admit({ member: 'm2', from: '2027-08-31' }))?.refused).toBe('already-a-member');
    expect(house.refused(NOW, admit({ member: 'm2', from: '2027-09-01' }))).toBeNull();
    const again = { member: 'm3', name: 'EXAMPLE COUNCIL', kind: 'trust-group' };
    expect(house.refused(NOW, council(again))?.refused).toBe('already-a-member');
  });

  test('have one authority at a time among them', () => {
    const house = founded(council({ to: '2027-03-31' }));
    const other = council({ member: 'm2', name: 'Sample Council', from: '2027-03-31' });
    expect(house.refused(NOW, other)).toEqual({
      refused: 'second-authority',
      rule: 'A1',
      detail: { name: 'Example Council' },
    });
    expect(house.refused(NOW, { ...other, from: '2027-04-01' } as PartnershipCommand)).toBeNull();
  });

  test('are what their school is: the register knows its phase, and no special schools', () => {
    expect(SCHOOLS.map((school) => kindsOf(school))).toEqual([
      ['mainstream-secondary', 'special-school'],
      ['mainstream-primary', 'special-school'],
      ['pupil-referral-unit'],
      ['mainstream-secondary', 'special-school', 'ap-academy'],
    ]);
  });

  test('get a last day, another one, or none again: with a reason, and never so that one is a member twice', () => {
    const house = founded(admit());
    house.does(NOW, end('2027-08-31'));
    house.does(NOW, end('2027-07-31'));
    expect(house.open().members?.[0]?.to).toBe('2027-07-31');
    house.does(NOW, admit({ member: 'm2', from: '2027-09-01' }));
    expect(house.refused(NOW, end(null))?.refused).toBe('already-a-member');
    expect(house.refused(NOW, end('2027-07-31'))?.refused).toBe('nothing-changes');
    expect(house.refused(NOW, end('2026-08-31'))?.refused).toBe('membership-ends-before-it-begins');
    expect(house.refused(NOW, end('2027-08-31', { reason: ' ' }))?.refused).toBe('missing-reason');
    expect(house.refused(NOW, end('2027-08-31', { member: 'm9' }))?.refused).toBe('unknown-member');
    house.does(NOW, end('2027-08-31'));
    expect(house.open().members?.map(({ to }) => to)).toEqual(['2027-08-31', null]);
  });

  test('stand as members on each of their days, the first and the last included', () => {
    const house = founded(admit({ to: '2027-08-31' }));
    const [member] = house.open().members ?? [];
    const on = (day: string) => member && membershipOn(member, day);
    expect(['2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01'].map(on)).toEqual([
      'to-come',
      'member',
      'member',
      'past',
    ]);
  });
});

describe('The memorandum of understanding (A1)', () => {
  test('is signed once by the head of a member, on a day that has come', () => {
    const house = founded(admit());
    expect(house.refused(NOW, sign({ on: '2026-09-02' }))?.refused).toBe('date-in-the-future');
    expect(house.refused(NOW, sign({ member: 'm9' }))?.refused).toBe('unknown-member');
    house.does(NOW, sign());
    expect(house.open().members?.[0]?.signed).toEqual({ id: 's1', on: '2026-09-01', by: 'Hana Head' });
    expect(house.refused(NOW, sign())).toEqual({
      refused: 'already-signed',
      rule: 'A1',
      detail: { on: '2026-09-01' },
    });
  });

  test('is asked of members who have a head: not of the authority, nor of a trust, nor of one that has left', () => {
    const house = founded(admit(), council(), admit({ member: 'm2', school: 'academy', to: '2026-12-31' }));
    const unsigned = (on: string) => unsignedOn(house.open(), on).map(({ id }) => id);
    expect(unsigned('2026-09-01')).toEqual(['m1', 'm2']);
    expect(unsigned('2027-01-01')).toEqual(['m1']);
    house.does(NOW, sign());
    expect(unsigned('2027-01-01')).toEqual([]);
    expect([hasHead('special-school'), hasHead('trust-group')]).toEqual([true, false]);
    expect(house.refused(NOW, sign({ member: 'council' }))?.refused).toBe('member-without-head');
  });
});

describe('The commissioning agreement (A1)', () => {
  const standing = (house: ReturnType<typeof founded>, on: string) => commissionedOn(house.open(), on);

  test('has a period, and no other for any of its days', () => {
    const house = founded(agree('2026-09-01', '2027-08-31'));
    expect(house.refused(NOW, agree('2027-08-31', '2028-08-31'))).toEqual({
      refused: 'agreement-overlaps',
      rule: 'A1',
      detail: { from: '2026-09-01', to: '2027-08-31' },
    });
    expect(house.refused(NOW, agree('2027-09-02', '2027-09-01'))?.refused).toBe(
      'agreement-ends-before-it-begins',
    );
    house.does(NOW, agree('2025-09-01', '2026-08-31'));
    expect(house.open().agreements?.map(({ from }) => from)).toEqual(['2025-09-01', '2026-09-01']);
  });

  test('is said to end from 60 days before, and to have ended from the day after', () => {
    const house = founded();
    expect(standing(house, '2026-09-01')).toEqual({ standing: 'never' });
    house.does(NOW, agree('2026-10-01', '2027-08-31'));
    expect(standing(house, '2026-09-01')).toMatchObject({ standing: 'to-come', days: 30 });
    expect(standing(house, '2027-07-01')).toMatchObject({ standing: 'running', days: 61 });
    expect(standing(house, '2027-07-02')).toMatchObject({ standing: 'ending', days: 60 });
    expect(standing(house, '2027-08-31')).toMatchObject({ standing: 'ending', days: 0 });
    expect(standing(house, '2027-09-01')).toMatchObject({ standing: 'ended', days: 1 });
  });

  test('goes on in one that begins on the day after, and in no other', () => {
    const house = founded(agree('2026-09-01', '2027-08-31'), agree('2027-10-01', '2028-08-31'));
    expect(standing(house, '2027-08-01')).toMatchObject({ standing: 'ending', days: 30 });
    expect(standing(house, '2027-09-10')).toMatchObject({
      standing: 'ended',
      days: 10,
      next: { from: '2027-10-01' },
    });
    house.does(NOW, agree('2027-09-01', '2027-09-30'));
    expect(standing(house, '2027-08-01')).toMatchObject({
      standing: 'running',
      agreement: { to: '2028-08-31' },
    });
  });
});

describe('What was recorded by mistake (A1)', () => {
  test('is taken back with a reason, and can then be recorded anew', () => {
    const house = founded(admit(), sign(), agree('2026-09-01', '2027-08-31'));
    expect(house.refused(NOW, takeBack('s1', ' '))?.refused).toBe('missing-reason');
    house.does(NOW, takeBack('s1'));
    expect(house.open().members?.[0]).not.toHaveProperty('signed');
    house.does(NOW, sign({ on: '2026-08-20' }));
    house.does(NOW, takeBack('from 2026-09-01'));
    house.does(NOW, takeBack('m1'));
    expect(house.open()).toMatchObject({ members: [], agreements: [] });
    const taken = { type: 'entry-taken-back', on: '2026-09-01', reason: 'A slip.' };
    expect(house.events.filter(({ type }) => type === 'entry-taken-back')).toEqual([
      { ...taken, what: 'signature', entry: 's1' },
      { ...taken, what: 'agreement', entry: 'from 2026-09-01' },
      { ...taken, what: 'member', entry: 'm1' },
    ]);
    expect(house.refused(NOW, admit())).toBeNull();
  });

  test('is not taken back twice', () => {
    expect(founded().refused(NOW, takeBack('m1'))).toEqual({ refused: 'unknown-entry', rule: 'A1' });
  });
});

test('a partnership recorded before it had members has none, and owes nothing more for that (A1)', () => {
  const before = founded().open();
  expect(before).not.toHaveProperty('members');
  expect([unsignedOn(before, '2026-09-01'), commissionedOn(before, '2026-09-01')]).toEqual([
    [],
    { standing: 'never' },
  ]);
  for (const event of [
    { type: 'membership-end-set', member: 'm1', to: null, reason: 'x' },
    { type: 'entry-taken-back', what: 'agreement', entry: 'a1', on: '2026-09-01', reason: 'x' },
  ] as const)
    expect(partnershipVerbs.evolve(before, event)).toMatchObject({ status: 'open', schools: SCHOOLS });
});
