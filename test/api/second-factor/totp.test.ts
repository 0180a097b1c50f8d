import { base32 } from '../../../api/second-factor/base32';
import { qrCode } from '../../../api/second-factor/qr-code';
import { hashOfCode, newRecoveryCodes } from '../../../api/second-factor/recovery-codes';
import { enrolmentUri, openSecret, sealSecret } from '../../../api/second-factor/secrets';
import { codeAt, stepAt, stepOf } from '../../../api/second-factor/totp';

const SECRET = Buffer.from('12345678901234567890');
const MASTER = Buffer.alloc(32, 1).toString('base64');

describe('a code of the app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %s seconds is %s, as in RFC 6238, appendix B', (seconds, code) => {
    expect(codeAt(SECRET, stepAt(seconds * 1000))).toBe(code);
  });

  it('counts half a minute before and after its own, and no more', () => {
    const now = 1_234_567_890_000;
    const step = stepAt(now);
    const found = [-2, -1, 0, 1, 2].map((off) => stepOf(SECRET, codeAt(SECRET, step + off), now));
    expect(found).toEqual([null, step - 1, step, step + 1, null]);
  });
});

it.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base 32 of "%s" is %s, as in RFC 4648, section 10', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written);
});

it('an app reads issuer, account and secret from the address', () => {
  const url = new URL(enrolmentUri(SECRET, 'lead+1@school.test'));
  expect(decodeURIComponent(url.pathname)).toBe('/Sixth Day:lead+1@school.test');
  expect(url.host).toBe('totp');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    issuer: 'Sixth Day',
  });
});

it('the square has its three finders and a quiet border of four', () => {
  const { size, path } = qrCode(enrolmentUri(SECRET, 'lead@school.test'));
  const dark = new Set(path.split('z').map((square) => square.replace(/^M|h1v1h-1$/g, '')));
  const isFinder = (left: number, top: number): boolean =>
    Array.from({ length: 49 }, (_, n) => [n % 7, Math.floor(n / 7)] as const).every(([x, y]) => {
      const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      return dark.has(`${left + x} ${top + y}`) === (ring !== 2);
    });
  const far = size - 4 - 7;
  expect([isFinder(4, 4), isFinder(far, 4), isFinder(4, far), isFinder(far, far)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([...dark].some((place) => /^[0-3] | [0-3]$/.test(place))).toBe(false);
});

describe('a secret', () => {
  it('is opened with the master key it was sealed with, for the person it is of, and no other', () => {
    const sealed = sealSecret(MASTER, 'person-1', SECRET);
    expect(sealed.includes(SECRET)).toBe(false);
    expect(openSecret(MASTER, 'person-1', sealed)).toEqual(SECRET);
    expect(() => openSecret(MASTER, 'person-2', sealed)).toThrow();
    expect(() => openSecret(Buffer.alloc(32, 2).toString('base64'), 'person-1', sealed)).toThrow();
  });
});

it('ten recovery codes differ, and are known however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  const [code = ''] = codes;
  expect(code).toMatch(/^[a-z2-7]{5}-[a-z2-7]{5}$/);
  expect(hashOfCode(` ${code.toUpperCase().replace('-', ' ')} `)).toBe(hashOfCode(code));
  expect(hashOfCode(codes[1] ?? '')).not.toBe(hashOfCode(code));
});
