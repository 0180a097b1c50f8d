import { sortedBy } from '../../rules/sorted-by';

const day = (on: string, what = '') => ({ on, what });

test('things come in the order of their dates, whatever order they were told in', () => {
  const told = [day('2026-11-05'), day('2026-10-21'), day('2027-01-04'), day('2026-10-30')];
  const inOrder = ['2026-10-21', '2026-10-30', '2026-11-05', '2027-01-04'];
  expect(sortedBy(told, ({ on }) => on).map(({ on }) => on)).toEqual(inOrder);
  expect(sortedBy([...told].reverse(), ({ on }) => on).map(({ on }) => on)).toEqual(inOrder);
});

test('of two on one day the one told first stays first, and the list told stays as it was', () => {
  const told = [day('2026-11-05', 'a'), day('2026-10-21', 'b'), day('2026-11-05', 'c')];
  expect(sortedBy(told, ({ on }) => on).map(({ what }) => what)).toEqual(['b', 'a', 'c']);
  expect(told.map(({ what }) => what)).toEqual(['a', 'b', 'c']);
});
