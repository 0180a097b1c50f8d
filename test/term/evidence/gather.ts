import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { caseById } from '../../../database/cases';
import { eventsOf, type StoredEvent } from '../../../database/events';
import { noticesOf, type Notice } from '../../../database/notices';
import { partnershipWorkflowId } from '../../../messages/ids';
import type { CaseKind } from '../../../messages/record';
import type { Stack } from '../../support/stack';
import { nothingQueued } from '../../support/until';
import type { Lived } from '../begin';
import type { Player } from '../player';
import { actionsOf, type Actions } from './actions';
import { dutiesOf, type DutyDone } from './duties';
import { runsOf, type Run } from './histories';
import { meteredActions } from './metered';

/** All that is known of one case when the term is over, from the record and from the engine. */
export interface CaseEvidence {
  kind: CaseKind;
  caseId: string;
  workflowId: string;
  /** The pupil and path of a pupil's case. */
  player: Player | null;
  events: StoredEvent[];
  /** The state of the record's view, and the number of its last event. */
  viewed: { number: number; state: unknown };
  /** What the workflow itself says. */
  held: { number: number; state: unknown };
  runs: Run[];
  duties: DutyDone[];
  notices: Notice[];
  actions: Actions;
}

/** Letters as they lie in the mailbox. */
export type Letter = Awaited<ReturnType<Stack['mailbox']['messages']>>[number];

export interface Evidence {
  lived: Lived;
  cases: CaseEvidence[];
  letters: Letter[];
  /** All Actions of the term by the engine's own count. */
  metered: Actions;
}

const AT_ONCE = 6;
/** gRPC: a precondition failed. */
const NOT_READY = 9;
const LOOKS = 200;
const LOOK_AGAIN_MS = 50;

/** Collects the evidence, once the last letter has gone. */
export async function gather(stack: Stack, lived: Lived): Promise<Evidence> {
  await untilSent(stack);
  const { house, players, meetings } = lived;
  const all: Pick<CaseEvidence, 'kind' | 'caseId' | 'workflowId' | 'player'>[] = [
    { kind: 'partnership', caseId: house.id, workflowId: partnershipWorkflowId(house.id), player: null },
    ...meetings.map(
      ({ id, workflowId }) => ({ kind: 'panel', caseId: id, workflowId, player: null }) as const,
    ),
    ...players.map((player) => {
      const { pupil, workflowId } = player;
      return { kind: 'pupil', caseId: pupil.id, workflowId, player } as const;
    }),
  ];
  const cases: CaseEvidence[] = [];
  for (let n = 0; n < all.length; n += AT_ONCE) {
    cases.push(...(await Promise.all(all.slice(n, n + AT_ONCE).map((which) => ofCase(stack, lived, which)))));
  }
  const metered = await meteredActions(stack.engine.metricsUrl);
  return { lived, cases, letters: await stack.mailbox.messages(), metered };
}

async function ofCase(
  { world: { db, client } }: Stack,
  { given }: Lived,
  which: Pick<CaseEvidence, 'kind' | 'caseId' | 'workflowId' | 'player'>,
): Promise<CaseEvidence> {
  const { caseId, workflowId } = which;
  const events = await eventsOf(db, caseId);
  const row = await caseById(db, caseId);
  const runs = await runsOf(client, workflowId);
  const refused = given.filter((g) => g.caseId === caseId && 'refused' in g.answer).length;
  return {
    ...which,
    events,
    viewed: { number: row?.lastNumber ?? 0, state: row?.state },
    held: await heldBy(client, workflowId),
    runs,
    duties: dutiesOf(events),
    notices: await noticesOf(db, caseId),
    actions: actionsOf(runs, refused),
  };
}

/**
 * What a workflow holds. The engine may answer for a moment that the workflow has no task yet: it is then asked again.
 */
async function heldBy(client: Client, workflowId: string): Promise<CaseEvidence['held']> {
  for (let look = 1; ; look += 1) {
    try {
      return await client.workflow.getHandle(workflowId).query<CaseEvidence['held'], []>('state');
    } catch (error) {
      const { cause } = error as { cause?: { code?: number } };
      if (cause?.code !== NOT_READY || look === LOOKS) throw error;
      await pause(LOOK_AGAIN_MS);
    }
  }
}

/** Waits until no letter is queued any more; what is still queued after ten seconds is for the checks to find. */
async function untilSent({ world: { db } }: Stack): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (await nothingQueued(db)) return;
    await pause(LOOK_AGAIN_MS);
  }
}
