import { foldOf } from '../../../activities/restore/carried-from-record';
import { caseById } from '../../../database/cases';
import { eventsOf, type StoredEvent } from '../../../database/events';
import { noticesOf } from '../../../database/notices';
import type { CaseKind } from '../../../messages/record';
import { until } from '../../support/until';
import { WORKFLOW_ID } from '../../support/workflow-id';
import type { House } from './house';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same holds after any accident: nothing missing, nothing twice, and three holders of one truth. */
export async function expectWhole(house: House, kind: CaseKind, caseId: string): Promise<StoredEvent[]> {
  const { db } = house.world;
  const events = await eventsOf(db, caseId);
  expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
  expect(commandsOf(events)).toEqual([...new Set(commandsOf(events))]);

  const folded = foldOf(
    kind,
    events.map((e) => e.event),
  );
  const row = await caseById(db, caseId);
  expect(row?.state).toEqual(folded);
  expect(row?.lastNumber).toBe(events.length);
  const story = await storyOf(house, kind, caseId);
  expect(story).toMatchObject({ number: events.length });
  expect(story.state).toEqual(folded);
  return events;
}

/** What the workflow itself says of its case. */
export const storyOf = (house: House, kind: CaseKind, caseId: string) =>
  house.world.client.workflow
    .getHandle(WORKFLOW_ID[kind](caseId))
    .query<{ number: number; state: unknown }>('state');

/** The commands in the order in which they acted: one that acted twice is here twice. */
const commandsOf = (events: StoredEvent[]): string[] =>
  events.map((e) => e.commandId).filter((id, i, all) => id !== all[i - 1]);

/** Waits until every notice of these cases is handed over. @returns their Message-IDs */
export async function delivered(house: House, caseIds: string[], seconds = 60): Promise<string[]> {
  const all = async () =>
    (await Promise.all(caseIds.map((caseId) => noticesOf(house.world.db, caseId)))).flat();
  await until(
    'every notice is handed over',
    async () => (await all()).every((n) => n.status === 'sent'),
    seconds,
  );
  return (await all()).map((n) => n.messageId);
}

/** A case as two runs of the same story must tell it: its events and notices, without ids and without when things were done. */
export async function told(house: House, caseId: string): Promise<unknown> {
  const events = await eventsOf(house.world.db, caseId);
  const notices = await noticesOf(house.world.db, caseId);
  const tell = {
    events: events.map(({ number, actor, event }) => [number, actor, withoutWhen(event)]),
    notices: notices.map((n) => [n.number, n.position, n.notice, n.toRole, n.status]).sort(),
  };
  const seen: string[] = [];
  const nameless = JSON.stringify(tell).replace(ID, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `#${seen.indexOf(id)}`;
  });
  return JSON.parse(nameless.replace(/parent-[0-9a-f]{8}@/g, 'parent@'));
}

/** A rung is climbed when there is somebody to climb it: after an accident a little later. */
function withoutWhen(event: { type: string }): object {
  return event.type === 'rung-climbed' ? { ...event, at: undefined } : event;
}
