import { establishmentType } from '../../../rules/register/establishment-type';
import { phaseOf } from '../../../rules/register/phase';

describe('An establishment of the national register (A6)', () => {
  test.each([
    ['01', 'maintained'],
    ['07', 'maintained'],
    ['14', 'pru'],
    ['34', 'academy'],
    ['42', 'academy'],
  ])('of type %s is a school: %s', (code, kind) => {
    expect(establishmentType(code)).toEqual({ kind });
  });

  test.each([
    ['11', /independent/],
    ['15', /below school age/],
    ['18', /over 16/],
    ['24', /secure unit/],
    ['29', /over 16/],
    ['45', /over 16/],
  ])('of type %s is none, and it says why', (code, why) => {
    expect(establishmentType(code)).toEqual({ not: expect.stringMatching(why) as string });
  });

  test('whose type has lost its leading zero is read all the same', () => {
    expect(establishmentType('1')).toEqual(establishmentType('01'));
    expect(establishmentType(' 34 ')).toEqual({ kind: 'academy' });
  });

  test('of a type that nobody knows is not guessed at', () => {
    expect(establishmentType('99')).toBeUndefined();
    expect(establishmentType('')).toBeUndefined();
  });
});

describe('The phase of a school', () => {
  test.each([
    ['2', 'primary'],
    ['3', 'primary'],
    ['4', 'secondary'],
    ['5', 'secondary'],
  ] as const)('%s of the register is %s, whatever the ages', (code, phase) => {
    expect(phaseOf(code, null)).toBe(phase);
    expect(phaseOf(code, phase === 'primary' ? 18 : 7)).toBe(phase);
  });

  test('goes by the oldest pupils where the register has none or both', () => {
    expect(phaseOf('0', 12)).toBe('primary');
    expect(phaseOf('0', 13)).toBe('secondary');
    expect(phaseOf('7', 16)).toBe('secondary');
  });

  test('is not guessed where the ages are not known', () => {
    expect(phaseOf('0', null)).toBeUndefined();
  });
});
