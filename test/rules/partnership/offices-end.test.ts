import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { endingOn } from '../../../rules/partnership/offices-end';
import type { Holding, PartnershipState } from '../../../rules/partnership/state';
import { partnershipVerbs } from '../../../rules/partnership/verbs';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import { actorIn } from '../../support/commands';
import { given } from '../../support/given';

const NOW = '2026-09-01T10:00';
const DUE = 'offices-end:2027-08-31';
const EMPTY: PartnershipState = { status: 'new', owed: [] };

let asked = 0;
const ask = (type: PartnershipCommand['type'], said: object): PartnershipCommand =>
  ({ type, id: `c${(asked += 1)}`, actor: actorIn('administrator'), ...said }) as PartnershipCommand;
const officer = (person: string, to: string | null, from = '2026-09-01') =>
  ask('add-person', {
    ...{ person, name: person, email: `${person}@council.test`, passwordHash: 'x' },
    ...{ office: 'inclusion-officer', school: null, from, to },
  });

function founded() {
  const house = given(partnershipVerbs, EMPTY);
  const administrator = { person: 'p0', name: 'Ada Minn', email: 'ada@school.test', passwordHash: 'x' };
  const policy = southGloucestershire2009;
  house.does(
    NOW,
    ask('found-partnership', { partnership: 'partnership-1', name: 'Example', policy, administrator }),
  );
  return house;
}
type House = ReturnType<typeof founded>;
const climbedBy = (house: House, until: string): string[] =>
  house.waits(until).flatMap((e) => (e.type === 'rung-climbed' ? [`${e.rung} ${e.at}`] : []));

describe('An office that runs out (A3)', () => {
  test('is heard of four weeks and a week before its last day, and on the day after; then nothing is owed', () => {
    const house = founded();
    house.does(NOW, officer('p1', '2027-08-31'));
    expect(house.owed(DUE)).toMatchObject({ due: '2027-08-31', owedBy: 'administrator', rule: 'A3' });
    expect(climbedBy(house, '2028-01-01T00:00')).toEqual([
      'four-weeks-before 2027-08-03T09:00',
      'a-week-before 2027-08-24T09:00',
      'ended 2027-09-01T09:00',
    ]);
    expect(house.notices('offices-end')).toEqual(['administrator', 'administrator', 'administrator']);
    expect(house.owed(DUE)).toMatchObject({ status: 'done', closedOn: '2027-08-31' });
    expect(house.running()).toEqual([]);
  });

  test('does not come back once it is over, whatever else happens', () => {
    const house = founded();
    house.does(NOW, officer('p1', '2027-08-31'));
    house.waits('2027-10-01T00:00');
    house.does('2027-10-01T09:00', officer('p2', null, '2027-10-01'));
    expect(house.running()).toEqual([]);
  });

  test('is one duty with all others that end on the same day', () => {
    const house = founded();
    house.does(NOW, officer('p1', '2027-08-31'));
    house.does(NOW, officer('p2', '2027-08-31'));
    house.does(NOW, officer('p3', '2027-07-31'));
    house.does(NOW, officer('p4', null));
    expect(house.running()).toEqual([DUE, 'offices-end:2027-07-31']);
  });

  test('is not heard of where its holder goes on to hold it, and no more once that is said', () => {
    const house = founded();
    house.does(NOW, officer('p1', '2027-08-31'));
    house.waits('2027-08-04T00:00');
    house.does('2027-08-05T09:00', officer('p1', null, '2027-09-01'));
    expect(house.owed(DUE).status).toBe('no-longer-needed');
    expect(climbedBy(house, '2028-01-01T00:00')).toEqual([]);
  });

  test('given for less than four weeks is heard of a week before', () => {
    const house = founded();
    house.does(NOW, officer('p1', '2026-09-20'));
    expect(climbedBy(house, '2026-12-01T00:00')).toEqual([
      'a-week-before 2026-09-13T09:00',
      'ended 2026-09-21T09:00',
    ]);
  });

  test('ended in the past is heard of at once, and once', () => {
    const house = founded();
    house.does(NOW, officer('p1', null, '2026-01-01'));
    const end = { person: 'p1', office: 'inclusion-officer', school: null, from: '2026-01-01' };
    house.does(NOW, ask('end-office', { ...end, to: '2026-08-20' }));
    expect(house.ladder('offices-end:2026-08-20')).toEqual(['ended 2026-08-21T09:00 administrator']);
    expect(climbedBy(house, NOW)).toHaveLength(1);
    expect(house.notices('offices-end')).toHaveLength(1);
    expect(house.running()).toEqual([]);
  });
});

describe('Who goes on in an office (A3)', () => {
  const held = (changes: Partial<Holding> = {}): Holding => ({
    ...{ person: 'p1', office: 'lead', school: 's1', from: '2026-09-01', to: '2027-08-31' },
    ...changes,
  });
  const next = { from: '2027-09-01', to: null };
  test.each<[string, Partial<Holding>, number]>([
    ['the same office from the day after', next, 0],
    ['the same for a day only', { from: '2027-09-01', to: '2027-09-01' }, 0],
    ['it again, but days later', { from: '2027-09-03', to: null }, 1],
    ['it at another school', { ...next, school: 's2' }, 1],
    ['another office', { ...next, office: 'headteacher' }, 1],
    ['somebody else', { ...next, person: 'p2' }, 1],
  ])('%s', (_what, changes, ending) => {
    const holdings = [held(), held(changes)];
    expect(endingOn({ holdings }, '2027-08-31')).toHaveLength(ending);
  });
});
