import { EDITIONS, editionOf } from '../../../rules/editions';

test.each([
  ['2012-08-31', '2012'],
  ['2022-08-31', '2012'],
  ['2022-09-01', '2022'],
  ['2023-08-31', '2022'],
  ['2023-09-01', '2023'],
  ['2026-07-25', '2023'],
  ['2026-07-26', '2026'],
])('a decision of %s is governed by the edition of %s', (date, name) => {
  expect(editionOf(date).name).toBe(name);
});

test('editions are newest first, each with its own day', () => {
  const days = EDITIONS.map(({ from }) => from);
  expect(days).toEqual([...days].sort().reverse());
});
