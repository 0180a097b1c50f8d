import { answerLines } from './answer-text';
import { goldenText } from './golden';
import { goldenQuestions } from './golden-questions';
import { ask } from './question';

/** By subject: each question by name, with its whole answer. */
export const goldenAnswers: Record<string, string> = Object.fromEntries(
  Object.entries(goldenQuestions).map(([subject, questions]) => [
    subject.replaceAll(' ', '-'),
    goldenText(
      Object.entries(questions).map(([name, { pupil, ...rest }]) => {
        const changes = { ...rest, ...(pupil && { pupil: { dateOfBirth: '2013-05-04', ...pupil } }) };
        return { name, lines: answerLines(ask(changes)) };
      }),
    ),
  ]),
);
