import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Say } from '../../process/say';

const SAID_EVERY_MS = 5_000;

/** What a download is done with. */
export interface Download {
  say: Say;
  /** PATH, and what pip is told of its index. */
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/**
 * Runs a program that downloads or unpacks. It shows its own progress on a terminal; elsewhere a line is said
 * every five seconds.
 *
 * @throws with the last of what it wrote to standard error when it fails
 */
export async function runDownload(
  command: string,
  args: readonly string[],
  { say, env, signal }: Download,
): Promise<void> {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const beat = setInterval(() => say(`  still at it, ${seconds()} s`), SAID_EVERY_MS);
  const child = spawn(command, args, {
    stdio: ['ignore', process.stdout.isTTY ? 'inherit' : 'ignore', 'pipe'],
    env,
    ...(signal === undefined ? {} : { signal }),
  });
  let complaint = '';
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(lastLine(complaint) || `${command} ended with ${code}`);
  } finally {
    clearInterval(beat);
  }
}

/** The last line that says something; notices of a newer pip come after the error and say nothing. */
function lastLine(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.includes('[notice]')).at(-1);
}
