import { answerLines } from './answer-text';
import { goldenText, type GoldenTexts } from './golden';
import { calendarsThatEnd } from './golden-questions/calendars-that-end';
import { cancelled } from './golden-questions/cancelled';
import { neighbours } from './golden-questions/neighbours';
import { severalSuspensions } from './golden-questions/several-suspensions';
import { suspension } from './golden-questions/suspension';
import { toTheEnd } from './golden-questions/to-the-end';
import { whoOwesWhat } from './golden-questions/who-owes-what';
import type { Questions } from './golden-questions/facts';
import { ask } from './question';

/** Questions by what they are about, each whole: what a lawyer would want to see worked. */
const goldenQuestions: Record<string, Questions> = {
  suspension,
  'several-suspensions': severalSuspensions,
  'who-owes-what': whoOwesWhat,
  'to-the-end': toTheEnd,
  cancelled,
  'calendars-that-end': calendarsThatEnd,
  neighbours,
};

/** By subject: each question by name, with what writes its whole answer. */
export const goldenAnswers: GoldenTexts = Object.fromEntries(
  Object.entries(goldenQuestions).map(([subject, questions]) => [
    subject,
    () =>
      goldenText(
        Object.entries(questions).map(([name, { pupil, ...rest }]) => {
          const changes = { ...rest, ...(pupil && { pupil: { dateOfBirth: '2013-05-04', ...pupil } }) };
          return { name, lines: answerLines(ask(changes)) };
        }),
      ),
  ]),
);
