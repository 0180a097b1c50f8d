import { existsSync, readFileSync } from 'node:fs';
import { goldenFile } from '../../support/golden';
import { goldenStories } from '../../support/golden-stories';

test.each(Object.keys(goldenStories))(
  'each case about %s goes as it is kept (changed on purpose: npm run golden, and read what changed)',
  (subject) => {
    const file = goldenFile('pupil', subject);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(goldenStories[subject]?.());
  },
);
