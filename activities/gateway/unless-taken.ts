import type { Answer, Gateway } from '../../gateway/gateway';

/**
 * Sends something, unless the gateway has it already: whoever sent it died, or the line broke, before that could be noted.
 *
 * @param reference by which it was or will be sent
 */
export async function unlessTaken(
  gateway: Gateway,
  reference: string,
  send: () => Promise<Answer>,
): Promise<Answer> {
  try {
    if (await gateway.fateOf(reference))
      return { accepted: true, answered: true, forGood: false, detail: 'It had been taken before' };
  } catch (error) {
    return { accepted: false, answered: false, forGood: false, detail: (error as Error).message };
  }
  return send();
}
