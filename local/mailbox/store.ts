import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { open, parse, summarise, type Message, type Summary } from './message';

/** The messages of one folder: `ID.eml` as received, and its summary in `ID.json`. */
export interface Store {
  /** Keeps a message; when this returns, it survives a restart. */
  keep(raw: Buffer, envelope: Summary['envelope']): Promise<Summary>;
  /** Newest first. */
  list(): Summary[];
  /** Nothing when there is no such message. */
  read(id: string): Promise<Message | undefined>;
  /** The message as it was received. */
  source(id: string): Promise<Buffer | undefined>;
}

/** Opens the store of a folder, with what is in it already. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (id: string, kind: 'eml' | 'json') => join(folder, `${id}.${kind}`);
  const summaries = new Map<string, Summary>(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Summary)
      .map((summary) => [summary.id, summary]),
  );
  let last = 0;
  /** Times that never repeat within a process, so that messages of one millisecond keep their order. */
  const arrival = () => (last = Math.max(Date.now(), last + 1));

  const source = async (id: string) => (summaries.has(id) ? readFile(fileOf(id, 'eml')) : undefined);
  return {
    async keep(raw, envelope) {
      const receivedAt = arrival();
      const id = `${receivedAt}-${randomBytes(4).toString('hex')}`;
      const arrived = { id, receivedAt: new Date(receivedAt).toISOString(), envelope };
      const summary = summarise(await parse(raw), arrived);
      await writeFile(fileOf(id, 'eml'), raw, { mode: 0o600 });
      // The summary comes last and in one step: a message without one was never accepted.
      await writeFile(`${fileOf(id, 'json')}.part`, JSON.stringify(summary), { mode: 0o600 });
      await rename(`${fileOf(id, 'json')}.part`, fileOf(id, 'json'));
      summaries.set(id, summary);
      return summary;
    },
    list: () => [...summaries.values()].sort((a, b) => (a.id < b.id ? 1 : -1)),
    source,
    async read(id) {
      const summary = summaries.get(id);
      const raw = await source(id);
      return summary && raw && open(summary, await parse(raw));
    },
  };
}
