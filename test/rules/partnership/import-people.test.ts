import type { NewPerson } from '../../../rules/partnership/commands';
import { actorIn } from '../../support/commands';
import { founded } from '../../support/founded';

const NOW = '2026-09-01T09:00';
const actor = actorIn('administrator');

const somebody = (changes: Partial<NewPerson> = {}): NewPerson => ({
  person: 'p1',
  name: 'Sam Lead',
  email: 'sam@school.test',
  passwordHash: 'x',
  office: 'inclusion-officer',
  school: null,
  from: '2026-09-01',
  to: null,
  ...changes,
});
const bring = (...people: NewPerson[]) => ({ type: 'import-people', id: 'i', actor, people }) as const;

const held = (house: ReturnType<typeof founded>): string[] => {
  const state = house.state();
  return state.status === 'new' ? [] : state.holdings.map(({ person, office }) => `${person} ${office}`);
};

describe('People from a file (A6)', () => {
  test('get their offices together, somebody with two offices both', () => {
    const house = founded(NOW);
    house.does(NOW, bring(somebody(), somebody({ office: 'administrator' }), somebody({ person: 'p2' })));
    expect(held(house)).toEqual([
      'p0 administrator',
      'p1 inclusion-officer',
      'p1 administrator',
      'p2 inclusion-officer',
    ]);
  });

  test('get none of them where one cannot be given', () => {
    const house = founded(NOW);
    const lead = somebody({ person: 'p2', office: 'lead', school: 'school-9' });
    expect(house.refused(NOW, bring(somebody(), lead))).toEqual({ refused: 'unknown-school', rule: 'A3' });
    expect(held(house)).toEqual(['p0 administrator']);
  });

  test('hold an office once at a time, in the file as on record', () => {
    const twice = bring(somebody({ to: '2026-12-31' }), somebody({ from: '2026-12-31' }));
    expect(founded(NOW).refused(NOW, twice)).toEqual({ refused: 'already-in-office', rule: 'A3' });
    const after = bring(somebody({ to: '2026-12-31' }), somebody({ from: '2027-01-01' }));
    expect(founded(NOW).refused(NOW, after)).toBeNull();
  });

  test('are some: a file of nobody changes nothing', () => {
    expect(founded(NOW).refused(NOW, bring())).toEqual({ refused: 'nothing-changes', rule: 'A6' });
  });
});
