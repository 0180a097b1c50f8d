import { existsSync, readFileSync } from 'node:fs';
import { goldenFile } from '../../support/golden';
import { goldenLetters } from '../../support/golden-letters';

test.each(Object.keys(goldenLetters))(
  'each letter of %s reads as it was read over and agreed (changed on purpose: npm run golden, and read them)',
  (notice) => {
    const file = goldenFile('notices', notice);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(goldenLetters[notice]?.());
  },
);
