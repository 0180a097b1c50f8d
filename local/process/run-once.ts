import { startChild, type ChildOptions } from './child';
import { PlainError } from './plain-error';

export interface Task extends ChildOptions {
  /** How the task is called in messages. */
  name: string;
  withinSeconds: number;
  signal: AbortSignal;
}

/**
 * Runs a program to its end.
 *
 * @throws PlainError naming the log, with its last lines, when it fails, is too late, or is no longer wanted
 */
export async function runOnce(task: Task): Promise<void> {
  const child = await startChild(task);
  let why = '';
  const giveUp = (reason: string) => {
    why ||= reason;
    void child.stop();
  };
  const late = setTimeout(() => giveUp(`took more than ${task.withinSeconds} s`), task.withinSeconds * 1000);
  const unwanted = () => giveUp('is no longer wanted');
  task.signal.addEventListener('abort', unwanted);
  if (task.signal.aborted) unwanted();
  const how = await child.exited;
  clearTimeout(late);
  task.signal.removeEventListener('abort', unwanted);
  if (how === 'exit code 0') return;
  const what = why || `failed (${how})`;
  throw new PlainError(`${task.name} ${what}. The log is ${task.logFile}; the last lines:\n${child.tail()}`);
}
