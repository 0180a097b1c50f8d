import fc from 'fast-check';
import { upnFault } from '../../../rules/register/upn';

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

describe('A unique pupil number (law.md section 6)', () => {
  test.each(['B801200005001', 'E826400126001', 'Y803410226017'])('%s is right', (upn) => {
    expect(upnFault(upn)).toBeNull();
  });

  test('that is temporary ends with a letter, which has its value', () => {
    expect(upnFault('Q82640012600A')).toBeNull();
    expect(upnFault('Q82640012600B')).toEqual({ fault: 'check-letter', expected: 'E' });
  });

  test.each([
    '',
    'B80120000500',
    'B8012000050011',
    'b801200005001',
    'I801200005001',
    'B80120000500S',
    'B8O1200005001',
  ])('is thirteen characters, without I, O and S: not "%s"', (upn) => {
    expect(upnFault(upn)).toEqual({ fault: 'shape' });
  });

  test('with another check letter is wrong, and the right letter is named', () => {
    for (const letter of LETTERS.replace('B', ''))
      expect(upnFault(`${letter}801200005001`)).toEqual({ fault: 'check-letter', expected: 'B' });
  });

  test('with one figure mistyped is never right: every weight is prime to 23', () => {
    const digits = fc.stringMatching(/^\d{12}$/);
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (number, at, more) => {
        const right = [...LETTERS].find((letter) => upnFault(letter + number) === null) ?? '';
        const digit = (Number(number.charAt(at)) + more) % 10;
        const mistyped = number.slice(0, at) + String(digit) + number.slice(at + 1);
        expect(upnFault(right + mistyped)).toMatchObject({ fault: 'check-letter' });
      }),
    );
  });
});
