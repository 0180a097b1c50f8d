import { isSame } from '../../rules/same';

describe('Two facts', () => {
  test.each<[string, unknown, unknown]>([
    [
      'in another order of keys',
      { id: 'a', on: { day: 1, month: 2 } },
      { on: { month: 2, day: 1 }, id: 'a' },
    ],
    ['where one leaves out what the other has as undefined', { id: 'a', times: undefined }, { id: 'a' }],
    ['that are lists of the same', ['a', { b: 1 }], ['a', { b: 1 }]],
    ['that are both nothing', null, null],
  ])('are the same: %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });

  test.each<[string, unknown, unknown]>([
    ['a value', { id: 'a' }, { id: 'b' }],
    ['a value within', { on: { day: 1 } }, { on: { day: 2 } }],
    ['a key more', { id: 'a' }, { id: 'a', on: 1 }],
    ['a key called otherwise', { id: 1 }, { on: 1 }],
    ['the order of a list', ['a', 'b'], ['b', 'a']],
    ['a list for an object', ['a'], { 0: 'a' }],
    ['something for nothing', {}, null],
    ['something for a word', {}, 'a'],
    ['null for nothing at all', { id: null }, {}],
  ])('differ in %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});
