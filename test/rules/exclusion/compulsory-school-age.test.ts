import { compulsorySchoolAge, isOfCompulsorySchoolAge } from '../../../rules/exclusion/compulsory-school-age';

test.each([
  ['2013-05-04', '2018-08-31', '2029-06-29'],
  ['2013-03-31', '2018-03-31', '2029-06-29'],
  ['2013-04-01', '2018-08-31', '2029-06-29'],
  ['2013-08-31', '2018-08-31', '2029-06-29'],
  ['2013-09-01', '2018-12-31', '2030-06-28'],
  ['2013-12-31', '2018-12-31', '2030-06-28'],
  ['2013-01-01', '2018-03-31', '2029-06-29'],
  ['2016-02-29', '2021-03-31', '2032-06-25'],
])('born %s: from %s to %s', (dateOfBirth, from, to) => {
  expect(compulsorySchoolAge(dateOfBirth)).toEqual({ from, to });
});

test('both the first and the last day are included', () => {
  expect(isOfCompulsorySchoolAge('2013-05-04', '2018-08-30')).toBe(false);
  expect(isOfCompulsorySchoolAge('2013-05-04', '2018-08-31')).toBe(true);
  expect(isOfCompulsorySchoolAge('2013-05-04', '2029-06-29')).toBe(true);
  expect(isOfCompulsorySchoolAge('2013-05-04', '2029-06-30')).toBe(false);
});
