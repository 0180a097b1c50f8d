import { isDeepStrictEqual } from 'node:util';
import type { Client } from '@temporalio/client';
import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow';
import { foldOf } from '../../../activities/restore/carried-from-record';
import type { Carried } from '../../../messages/start';
import { dateOf, localDateTimeOf } from '../../../rules/calendar/london-time';
import { referencePeriodOf } from '../../../rules/calendar/terms';
import type { CaseEvidence, Evidence } from '../evidence/gather';
import type { Run } from '../evidence/histories';
import { every, type Check } from './check';
import { titleOf } from './duties';

interface Rollover {
  of: CaseEvidence;
  carried: Carried<unknown>;
}

/** So many command ids are carried: see workflows/book.ts. */
const ACTED_KEPT = 300;

/** Over the boundary of a term nothing is lost: state, numbers and known commands are carried whole. */
export async function rollovers(client: Client, { cases }: Evidence): Promise<Check[]> {
  const found: Rollover[] = [];
  for (const of of cases) {
    for (const run of of.runs.slice(1)) found.push({ of, carried: await carriedInto(client, run) });
  }
  return [
    every(
      'Every case that acts in two terms has rolled over between them',
      cases.filter(actsInTwoTerms),
      (c) => (c.runs.length > 1 ? [] : [`${titleOf(c)}: still in its first run`]),
    ),
    every('A rollover loses nothing', found, ({ of, carried }) => {
      const before = of.events.filter((e) => e.number <= carried.number);
      const state = foldOf(
        of.kind,
        before.map((e) => e.event),
      );
      const ids = [...new Set(before.map((e) => e.commandId))].slice(-ACTED_KEPT);
      const forgotten = ids.filter((id) => !carried.acted.some((a) => a.id === id));
      const same = isDeepStrictEqual(
        JSON.parse(JSON.stringify(state)),
        JSON.parse(JSON.stringify(carried.state)),
      );
      if (same && forgotten.length === 0 && carried.unfinished.length === 0) return [];
      return [
        `${titleOf(of)} at event ${carried.number}: ${forgotten.length} commands forgotten, same state: ${same}`,
      ];
    }),
  ];
}

async function carriedInto(client: Client, { events }: Run): Promise<Carried<unknown>> {
  const input = events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads;
  const [carried] = await decodeArrayFromPayloads(client.options.loadedDataConverter, input ?? []);
  return carried as Carried<unknown>;
}

/** Its duties ran in one term and in the next; being registered is no duty. */
function actsInTwoTerms({ kind, events }: CaseEvidence): boolean {
  if (kind === 'panel') return false;
  const told = events.filter((e) => e.event.type !== 'pupil-registered');
  return new Set(told.map((e) => referencePeriodOf(dateOf(localDateTimeOf(e.at))).from)).size > 1;
}
