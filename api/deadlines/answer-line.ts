import { answer } from '../../rules/deadlines';
import { idOf, readQuestion, type Unreadable } from './read-question';

/** One line of answers, and what was wrong where the question could not be read. */
export interface AnsweredLine {
  text: string;
  unreadable?: Unreadable;
}

/** What stands for a line that could not be read. */
export function unreadableLine(id: string | number | null, unreadable: Unreadable): AnsweredLine {
  return { text: JSON.stringify({ id, error: unreadable }), unreadable };
}

function parse(line: string): { value: unknown } | { unreadable: Unreadable } {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch {
    const detail = line.trim() === '' ? 'the line is empty' : 'the line is not JSON';
    return { unreadable: { code: 'not-json', detail } };
  }
}

/** Answers one line of JSON with one line of JSON; whatever it holds, it never throws. */
export function answerLine(line: string): AnsweredLine {
  const parsed = parse(line);
  if ('unreadable' in parsed) return unreadableLine(null, parsed.unreadable);
  const id = idOf(parsed.value);
  try {
    const read = readQuestion(parsed.value);
    if ('unreadable' in read) return unreadableLine(id, read.unreadable);
    return { text: JSON.stringify(answer(read.question)) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'it could not be answered';
    return unreadableLine(id, { code: 'not-answered', detail });
  }
}
