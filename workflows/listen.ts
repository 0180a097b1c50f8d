import { setHandler, type defineUpdate } from '@temporalio/workflow';
import type { Asked } from '../rules/case/asked';
import type { Outcome } from '../messages/outcome';

/** Registers one update for each command, of the same name, with its synchronous validator. */
export function listen<Command extends Asked<string>>(
  updates: ReturnType<typeof defineUpdate<Outcome, [Command]>>[],
  story: { act: (command: Command) => Promise<Outcome>; check: (command: Command) => void },
): void {
  for (const update of updates) setHandler(update, story.act, { validator: story.check });
}
