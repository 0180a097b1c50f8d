import { seal, sealSearch, unseal } from '../../../api/security/sealed';
import { sealSecret } from '../../../api/second-factor/secrets';
import { testConfig } from '../../support/api';

const house = { config: testConfig };
const changed = (changes: Partial<typeof testConfig>) => ({ config: { ...testConfig, ...changes } });

describe('words that are sealed in an address (0034)', () => {
  it('come back as they were, are other letters each time, and need no escaping', () => {
    const words = 'Zoë O’Neill, and 日本';
    const [one, other] = [seal(house, words), seal(house, words)];
    expect([unseal(house, one), unseal(house, other)]).toEqual([words, words]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[\w-]+$/);
    expect(sealSearch(house, '  ')).toBe('');
    expect(unseal(house, sealSearch(house, `  ${'a'.repeat(101)}`))).toBe('a'.repeat(100));
  });

  it('outlive a new session secret, and are read under no other master key', () => {
    const sealed = seal(house, 'Rowan');
    expect(unseal(changed({ sessionSecret: 'another secret that is long enough' }), sealed)).toBe('Rowan');
    expect(unseal(changed({ masterKey: Buffer.alloc(32, 8).toString('base64') }), sealed)).toBe('');
  });

  it('are nothing where they were changed or cut, or sealed for something else', () => {
    const sealed = seal(house, 'Rowan');
    const bytes = Buffer.from(sealed, 'base64url');
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    const secret = sealSecret(testConfig.masterKey, 'somebody', Buffer.from('Rowan')).toString('base64url');
    for (const not of [
      bytes.toString('base64url'),
      sealed.slice(0, 20),
      '',
      'Rowan',
      secret,
      undefined,
      [sealed],
    ])
      expect(unseal(house, not)).toBe('');
  });
});
