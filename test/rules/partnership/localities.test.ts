import type { PartnershipCommand } from '../../../rules/partnership/commands';
import { schoolsIn } from '../../../rules/partnership/localities/locality';
import { asks, aSchool, partnershipOf } from '../../support/in-partnership';

const NOW = '2026-09-01T09:00';

const locality = (
  id: string,
  changes: object = {},
  type: 'add-locality' | 'change-locality' = 'add-locality',
) => asks(type, { locality: id, name: `The ${id}`, centre: `Centre of the ${id}`, ...changes });
const family = (id: string, schools: string[], changes: object = {}): PartnershipCommand =>
  asks('add-family', { family: id, locality: 'north', name: `Family ${id}`, schools, ...changes });
const change = (id: string, schools: string[], changes: object = {}): PartnershipCommand =>
  asks('change-family', { family: id, locality: 'north', name: `Family ${id}`, schools, ...changes });
const removeLocality = (id: string) => asks('remove-locality', { locality: id });
const removeFamily = (id: string) => asks('remove-family', { family: id });

/** Three schools, two localities, and what else was said. */
const founded = (...commands: PartnershipCommand[]) => {
  const house = partnershipOf(NOW, aSchool('a'), aSchool('b'), aSchool('c'));
  for (const command of [locality('south'), locality('north'), ...commands]) house.does(NOW, command);
  return house;
};
const shown = (house: ReturnType<typeof founded>) =>
  (house.open().localities ?? []).map(({ name, centre, families }) => [
    `${name}, ${centre}`,
    ...families.map((one) => `${one.name}: ${one.schools.join()}`),
  ]);

describe('The localities of a partnership (A5)', () => {
  test('have a name and a centre, and stand by name', () => {
    expect(shown(founded())).toEqual([
      ['The north, Centre of the north'],
      ['The south, Centre of the south'],
    ]);
  });

  test('get another name or centre, and have no name twice', () => {
    const house = founded();
    house.does(NOW, locality('north', { name: ' Upland ', centre: '' }, 'change-locality'));
    expect(shown(house)).toEqual([['The south, Centre of the south'], ['Upland, ']]);
    expect(house.refused(NOW, locality('west', { name: 'UPLAND' }))).toEqual({
      refused: 'name-in-use',
      rule: 'A5',
      detail: { name: 'UPLAND' },
    });
    expect(house.refused(NOW, locality('south', {}, 'change-locality'))?.refused).toBe('nothing-changes');
    expect(house.refused(NOW, locality('west', {}, 'change-locality'))?.refused).toBe('unknown-locality');
  });

  test('are removed once they have no family of schools', () => {
    const house = founded(family('f1', ['a']));
    expect(house.refused(NOW, removeLocality('north'))).toEqual({
      refused: 'locality-has-families',
      rule: 'A5',
      detail: { count: 1 },
    });
    house.does(NOW, removeFamily('f1'));
    house.does(NOW, removeLocality('north'));
    expect(shown(house)).toEqual([['The south, Centre of the south']]);
    expect(house.refused(NOW, removeLocality('north'))?.refused).toBe('unknown-locality');
  });
});

describe('Families of schools (A5)', () => {
  test('stand in a locality by name, each with schools of the partnership', () => {
    const house = founded(family('f2', ['c', 'b', 'c']), family('f1', ['a']));
    expect(shown(house)[0]).toEqual(['The north, Centre of the north', 'Family f1: a', 'Family f2: b,c']);
    expect(schoolsIn(house.open().localities?.[0] ?? { families: [] })).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['unknown-locality', family('f2', ['b'], { locality: 'west' })],
    ['unknown-school', family('f2', ['d'])],
    ['family-without-schools', family('f2', [])],
    ['name-in-use', family('f2', ['b'], { name: 'FAMILY F1' })],
    ['unknown-family', change('f2', ['b'])],
    ['nothing-changes', change('f1', ['a'])],
    ['unknown-family', removeFamily('f2')],
  ])('%s', (refused, command) => {
    expect(founded(family('f1', ['a'])).refused(NOW, command)).toMatchObject({ refused, rule: 'A5' });
  });

  test('have each school once: it is in one family at a time, wherever that is', () => {
    const house = founded(family('f1', ['a', 'b']));
    expect(house.refused(NOW, family('f2', ['c', 'b'], { locality: 'south' }))).toEqual({
      refused: 'school-in-another-family',
      rule: 'A5',
      detail: { school: 'School b', name: 'Family f1' },
    });
    house.does(NOW, change('f1', ['a']));
    house.does(NOW, family('f2', ['c', 'b'], { locality: 'south' }));
    expect(shown(house)).toEqual([
      ['The north, Centre of the north', 'Family f1: a'],
      ['The south, Centre of the south', 'Family f2: b,c'],
    ]);
  });

  test('move to another locality with their schools', () => {
    const house = founded(family('f1', ['a']));
    house.does(NOW, change('f1', ['a'], { locality: 'south', name: 'Lowland' }));
    expect(shown(house)).toEqual([
      ['The north, Centre of the north'],
      ['The south, Centre of the south', 'Lowland: a'],
    ]);
  });
});

test('a partnership recorded before it had localities has none, and nothing is taken from it (A5)', () => {
  const house = partnershipOf(NOW, aSchool('a'));
  expect(house.open()).not.toHaveProperty('localities');
  expect(house.refused(NOW, removeLocality('north'))?.refused).toBe('unknown-locality');
});
