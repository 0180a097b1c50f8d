import { once } from 'node:events';
import { answerLine, unreadableLine, type AnsweredLine } from './answer-line';
import { LONGEST_LINE, linesOf, type Line } from './lines';

const PROGRESS_EVERY = 10_000;

const answerTo = (line: Line): AnsweredLine =>
  'tooLong' in line
    ? unreadableLine(null, { code: 'too-long', detail: `the line is longer than ${LONGEST_LINE} characters` })
    : answerLine(line.text);

/** Answers each line of standard input on standard output; whatever else there is to say goes to standard error. */
async function answerAll(): Promise<void> {
  let number = 0;
  for await (const lines of linesOf(process.stdin)) {
    let answers = '';
    for (const line of lines) {
      number += 1;
      const { text, unreadable } = answerTo(line);
      answers += `${text}\n`;
      if (unreadable) {
        process.exitCode = 1;
        console.error(`Line ${number}: ${unreadable.detail}`);
      }
      if (number % PROGRESS_EVERY === 0) console.error(`${number} questions`);
    }
    if (!process.stdout.write(answers)) await once(process.stdout, 'drain');
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(error.message);
  process.exit(1);
});
answerAll().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
