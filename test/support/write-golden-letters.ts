import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenLetters } from './golden-letters';

/** Writes the golden letters anew. What changes is to be read line by line before it is committed. */
for (const [notice, text] of Object.entries(goldenLetters)) {
  writeFileSync(join(__dirname, '..', 'rules', 'notices', 'golden', `${notice}.txt`), text);
}
