import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { leicestershire } from '../../../rules/policies/leicestershire';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import { actorIn } from '../../support/commands';
import { founded } from '../../support/founded';

const NOW = '2026-09-01T09:00';
const asked = { id: 'x', actor: actorIn('administrator') };
const ADMIN = { person: 'p0', office: 'administrator', school: null, from: '2026-09-01' } as const;
const OFFICER = { person: 'p1', office: 'inclusion-officer', school: null, from: '2026-09-01' } as const;

const give = (holding: object): PartnershipCommand => ({
  type: 'add-person',
  ...asked,
  name: 'Sam Officer',
  email: 'sam@school.test',
  passwordHash: 'x',
  ...OFFICER,
  to: '2027-08-31',
  ...holding,
});
const end = (holding: object): PartnershipCommand => ({
  type: 'end-office',
  ...asked,
  ...OFFICER,
  to: '2026-12-31',
  ...holding,
});

describe('An office that ends (A3)', () => {
  const inOffice = () => {
    const house = founded(NOW);
    house.does(NOW, give({}));
    return house;
  };

  test('has its last day, and can be held again from the next', () => {
    const house = inOffice();
    house.does(NOW, end({}));
    expect(house.open().holdings.at(-1)).toEqual({ ...OFFICER, to: '2026-12-31' });
    expect(house.refused(NOW, give({ from: '2027-01-01' }))).toBeNull();
    expect(house.refused(NOW, give({ from: '2026-12-31' }))?.refused).toBe('already-in-office');
  });

  test('is the one that began on that day: another time in the same office stays', () => {
    const house = inOffice();
    house.does(NOW, give({ from: '2027-09-01', to: null }));
    house.does(NOW, end({ from: '2027-09-01', to: '2028-08-31' }));
    expect(house.open().holdings.map(({ to }) => to)).toEqual([null, '2027-08-31', '2028-08-31']);
  });

  test.each([
    ['not-in-office', { person: 'p9' }],
    ['not-in-office', { office: 'administrator' }],
    ['not-in-office', { school: 'school-1' }],
    ['not-in-office', { from: '2026-09-02' }],
    ['office-ends-before-it-begins', { to: '2026-08-31' }],
    ['nothing-changes', { to: '2027-08-31' }],
    ['nothing-changes', { to: '2027-09-01' }],
  ])('%s: %j', (refused, changes) => {
    expect(inOffice().refused(NOW, end(changes))).toMatchObject({ refused, rule: 'A3' });
  });

  test('is the last administrator’s only once another follows on the next day: somebody must set things up', () => {
    const house = founded(NOW);
    const last = { refused: 'last-administrator', rule: 'A3' };
    const own = end({ ...ADMIN, to: '2026-09-30' });
    expect(house.refused(NOW, own)).toEqual(last);
    house.does(NOW, give({ office: 'administrator', from: '2026-09-01', to: '2026-09-30' }));
    house.does(NOW, give({ office: 'administrator', from: '2026-10-02', to: null }));
    expect(house.refused(NOW, own)).toEqual(last);
    expect(house.refused(NOW, end({ ...ADMIN, to: '2026-10-01' }))).toBeNull();
    const until = founded(NOW);
    until.does(NOW, give({ office: 'administrator', from: '2026-09-01', to: '2026-10-01' }));
    expect(until.refused(NOW, own)).toBeNull();
    expect(until.refused(NOW, end({ ...ADMIN, to: '2026-10-01' }))).toEqual(last);
    expect(until.refused('2026-10-05T09:00', own)).toEqual(last);
  });
});

describe('The policy of a partnership (B16)', () => {
  const choose = (changes: object = {}): PartnershipCommand => ({
    type: 'choose-policy',
    ...asked,
    policy: leicestershire,
    reason: 'Agreed.',
    ...changes,
  });

  test('is another from then on, with a reason', () => {
    const house = founded(NOW);
    house.does(NOW, choose());
    expect(house.open().policy).toEqual(leicestershire);
    const event = { type: 'policy-chosen', on: '2026-09-01', policy: leicestershire, reason: 'Agreed.' };
    expect(house.events).toContainEqual(expect.objectContaining(event));
  });

  test('is changed to another only, and not without a reason', () => {
    const same = choose({ policy: southGloucestershire2009 });
    expect(founded(NOW).refused(NOW, same)).toEqual({ refused: 'same-policy', rule: 'B16' });
    const reminded = {
      ...southGloucestershire2009,
      ladders: leicestershire.ladders,
      name: 'As it comes today',
    };
    expect(founded(NOW).refused(NOW, choose({ policy: reminded }))).toBeNull();
    expect(founded(NOW).refused(NOW, choose({ reason: ' ' }))?.refused).toBe('missing-reason');
  });
});

describe('A policy that the partnership adjusts (B16)', () => {
  const adjust = (changes: object = {}): PartnershipCommand => ({
    type: 'adjust-policy',
    ...asked,
    changes: { referWithinSchoolDays: 10 },
    reason: 'The panel meets every fortnight.',
    ...changes,
  });
  const choose: PartnershipCommand = {
    type: 'choose-policy',
    ...asked,
    policy: southGloucestershire2009,
    reason: 'Agreed.',
  };

  test('is its own from that day, whole in the event, with the reason', () => {
    const house = founded(NOW);
    house.does(NOW, adjust());
    const { policy } = house.open();
    expect(policy).toMatchObject({ id: 'south-gloucestershire-2009-adjusted-1', referWithinSchoolDays: 10 });
    const reason = 'The panel meets every fortnight.';
    expect(house.events).toContainEqual({ type: 'policy-adjusted', on: '2026-09-01', policy, reason });
  });

  test('can be given up for the ready one, and the next has another id all the same', () => {
    const house = founded(NOW);
    house.does(NOW, adjust());
    house.does(NOW, choose);
    expect(house.open().policy).toEqual(southGloucestershire2009);
    house.does(NOW, adjust());
    expect(house.open().policy.id).toBe('south-gloucestershire-2009-adjusted-2');
  });

  test('is not written over by somebody who looked at the one before', () => {
    const house = founded(NOW);
    const basedOn = 'south-gloucestershire-2009';
    house.does(NOW, adjust({ basedOn }));
    expect(house.refused(NOW, adjust({ basedOn }))).toEqual({ refused: 'policy-changed-since', rule: 'B16' });
  });

  test.each([
    ['missing-reason', { reason: ' ' }],
    ['nothing-changes', { changes: { referWithinSchoolDays: 5 } }],
    ['policy-number-out-of-bounds', { changes: { referWithinSchoolDays: 21 } }],
    ['not-your-office', { actor: actorIn('inclusion-officer') }],
  ])('%s: %j', (refused, changes) => {
    expect(founded(NOW).refused(NOW, adjust(changes))?.refused).toBe(refused);
  });
});
