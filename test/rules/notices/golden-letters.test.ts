import { existsSync, readFileSync } from 'node:fs';
import { goldenFile } from '../../support/golden';
import { goldenLetters } from '../../support/golden-letters';

test.each(Object.keys(goldenLetters))(
  'each letter of %s reads as it is kept (changed on purpose: npm run golden, and read what changed)',
  (notice) => {
    const file = goldenFile('notices', notice);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(goldenLetters[notice]?.());
  },
);
