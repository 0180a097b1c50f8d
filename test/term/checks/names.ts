import type { Client } from '@temporalio/client';
import type { Evidence } from '../evidence/gather';
import { every, type Check } from './check';

/** No pupil's name stands where the engine or a mail server can read it. */
export async function names(client: Client, { lived, cases, letters }: Evidence): Promise<Check[]> {
  const { players } = lived;
  const own = [...new Set(players.flatMap(({ pupil }) => [pupil.firstName, pupil.lastName]))];
  const anyName = new RegExp(`\\b(${own.join('|')})\\b`, 'i');
  const lastNames = [...new Set(players.map(({ pupil }) => pupil.lastName))];
  const listed: string[] = [];
  for await (const { workflowId, type, memo, typedSearchAttributes, taskQueue } of client.workflow.list()) {
    listed.push(JSON.stringify([workflowId, type, memo, typedSearchAttributes, taskQueue]));
  }
  const subjects = [
    ...cases.flatMap((c) => c.notices.map((n) => n.subject)),
    ...letters.map((l) => l.subject),
  ];
  const found = (text: string): string[] => (anyName.test(text) ? [text.slice(0, 120)] : []);
  return [
    every('No name in a workflow id, memo or search attribute', listed, found),
    every('No name in a subject line', subjects, found),
    // Three letters of a first name may well turn up in what is encrypted; six and more do not.
    every('No name in the histories that the engine stores', cases, ({ runs, workflowId }) => {
      const stored = runs.flatMap((run) => textsIn(run.events)).join('\n');
      return lastNames.some((name) => stored.includes(name)) ? [workflowId] : [];
    }),
  ];
}

/** Every text and every run of bytes inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
