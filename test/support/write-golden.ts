import { writeFileSync } from 'node:fs';
import { goldenAnswers } from './golden-answers';
import { goldenFile, type GoldenTexts } from './golden';
import { goldenLetters } from './golden-letters';
import { goldenStories } from './golden-stories';

const write = (subject: string, texts: GoldenTexts): void => {
  for (const [name, text] of Object.entries(texts)) writeFileSync(goldenFile(subject, name), text());
};

/** Writes the golden texts anew. What changes is to be read line by line before it is committed. */
write('notices', goldenLetters);
write('deadlines', goldenAnswers);
write('pupil', goldenStories);
