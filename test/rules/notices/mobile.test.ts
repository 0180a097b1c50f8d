import { mobileOf } from '../../../rules/notices/mobile';

describe('a number for text messages', () => {
  it.each([
    ['07700 900123', '+447700900123'],
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700-900123', '+447700900123'],
    ['0044 7700 900123', '+447700900123'],
  ])('is that of a mobile telephone, however it is typed: %s', (typed, number) => {
    expect(mobileOf(typed)).toBe(number);
  });

  it.each([
    ['', 'none'],
    ['0117 496 0123', 'a landline'],
    ['07700 90012', 'a digit too few'],
    ['07700 9001234', 'a digit too many'],
    ['+48 601 234 567', 'of another country'],
    ['7700 900123', 'without its beginning'],
    ['070 0000 0000', 'one that is passed on for money'],
    ['07600 000000', 'a pager'],
  ])('is none where it is %s (%s)', (typed) => {
    expect(mobileOf(typed)).toBeNull();
  });
});
