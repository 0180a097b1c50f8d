import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenLetters } from '../../support/golden-letters';

test.each(Object.keys(goldenLetters))(
  'each letter of %s reads as it was read over and agreed (changed on purpose: npm run letters, and read them)',
  (notice) => {
    const file = join(__dirname, 'golden', `${notice}.txt`);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(goldenLetters[notice]);
  },
);
