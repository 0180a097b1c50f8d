import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READINGS } from '../../api/pages/rules/readings';
import { rulesReference } from '../../api/pages/rules/reference';
import { RULES } from '../../rules/exclusion/duties/all';

const ROOT = join(__dirname, '..', '..');

describe('docs/reference/rules.md', () => {
  const written = readFileSync(join(ROOT, 'docs', 'reference', 'rules.md'), 'utf8');

  it('is what the rules say: if not, run npm run rules-reference', () => {
    expect(written).toBe(rulesReference());
  });

  it.each(RULES)('has $duty of $rule, its source and its owner', ({ rule, source, asks }) => {
    expect(written).toContain(`(${rule.replace('law.md ', '')})`);
    expect(written).toContain(`- Source: ${source}`);
    expect(written).toContain(asks);
  });

  it.each(READINGS.flatMap(({ readings }) => readings))(
    'points to where it is written: $home',
    ({ home }) => {
      expect(existsSync(join(ROOT, home))).toBe(true);
    },
  );
});
