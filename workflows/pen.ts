import { condition, log, proxyLocalActivities } from '@temporalio/workflow';
import type { RecordActivities } from '../activities/types';
import type { CaseEntry, EffectOf } from '../messages/record';

/** Local: the record takes milliseconds, and a repeat is harmless because (case, number) is unique. */
const { recordCase } = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

/**
 * Writes the entries of a case into the record, one after the other and in order, and has the world act on each as
 * soon as it is written.
 *
 * @param written the number of the last event on record
 * @param unfinished what the world had not done when the run before ended: done first
 * @param act carries out the effects of one entry; it may take days and never throws
 */
export function pen(written: number, unfinished: EffectOf[], act: (effects: EffectOf[]) => Promise<void>) {
  const queue: CaseEntry[] = [];
  const underWay: EffectOf[][] = [];

  async function hand(effects: EffectOf[]): Promise<void> {
    if (effects.length === 0) return;
    underWay.push(effects);
    await act(effects);
    underWay.splice(underWay.indexOf(effects), 1);
  }

  async function write(): Promise<void> {
    for (;;) {
      await condition(() => queue.length > 0);
      const [entry] = queue;
      if (!entry) continue;
      await recordCase(entry);
      queue.shift();
      written = entry.events.at(-1)?.number ?? written;
      void hand(entry.effects);
    }
  }

  void hand(unfinished);
  write().catch((error: unknown) => log.error('The record could not be written', { error: String(error) }));

  return {
    write: (entry: CaseEntry): void => void queue.push(entry),
    written: (upTo: number): Promise<void> => condition(() => written >= upTo),
    isDry: (): boolean => queue.length === 0,
    isIdle: (): boolean => queue.length === 0 && underWay.length === 0,
    unfinished: (): EffectOf[] => underWay.flat(),
  };
}
