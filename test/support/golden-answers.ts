import { answerLines } from './answer-text';
import { goldenText, type GoldenTexts } from './golden';
import { goldenQuestions } from './golden-questions';
import { ask } from './question';

/** By subject: each question by name, with what writes its whole answer. */
export const goldenAnswers: GoldenTexts = Object.fromEntries(
  Object.entries(goldenQuestions).map(([subject, questions]) => [
    subject.replaceAll(' ', '-'),
    () =>
      goldenText(
        Object.entries(questions).map(([name, { pupil, ...rest }]) => {
          const changes = { ...rest, ...(pupil && { pupil: { dateOfBirth: '2013-05-04', ...pupil } }) };
          return { name, lines: answerLines(ask(changes)) };
        }),
      ),
  ]),
);
