import type { Answer } from '../../gateway/gateway';
import type { GatewayWorld } from './world';

/**
 * What broke here, with one letter, as an answer: it ends no round, and counts as a try. Neither the log nor the record has the
 * error's own words, which may quote the letter; the log has where it came from.
 *
 * @param letter its id
 */
export function broken({ log }: GatewayWorld, letter: string, error: unknown): Answer {
  const { name, stack = '' } = error as Error;
  const from = stack.split('\n').find((line) => /^\s+at /.test(line));
  log.warn({ letter, error: name, from: from?.trim() }, 'a letter could not be seen to by the gateway');
  return { accepted: false, answered: false, forGood: false, detail: `It broke before it left (${name})` };
}
