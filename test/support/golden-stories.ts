import { goldenText, type GoldenTexts } from './golden';
import { apart } from './golden-stories/apart';
import { excluded } from './golden-stories/excluded';
import { programme } from './golden-stories/programme';
import { suspended } from './golden-stories/suspended';
import { transfer } from './golden-stories/transfer';
import { storyLines } from './story-text';

const stories = { suspended, excluded, programme, transfer, apart };

/** All of them: how each begins, and what is said and heard from then on. */
export const allStories = Object.values(stories).flatMap((cases) => Object.values(cases));

/** By subject: each case by name, from its beginning to its end. */
export const goldenStories: GoldenTexts = Object.fromEntries(
  Object.entries(stories).map(([subject, cases]) => [
    subject,
    () =>
      goldenText(
        Object.entries(cases).map(([name, [begin, steps]]) => ({ name, lines: storyLines(begin(), steps) })),
      ),
  ]),
);
