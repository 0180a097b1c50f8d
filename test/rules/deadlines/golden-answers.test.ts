import { existsSync, readFileSync } from 'node:fs';
import { goldenFile } from '../../support/golden';
import { goldenAnswers } from '../../support/golden-answers';

test.each(Object.keys(goldenAnswers))(
  'each whole answer about %s stands as it is kept (changed on purpose: npm run golden, and read what changed)',
  (subject) => {
    const file = goldenFile('deadlines', subject);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(goldenAnswers[subject]?.());
  },
);
