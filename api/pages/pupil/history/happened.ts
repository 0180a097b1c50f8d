import { eventsOf } from '../../../../database/events';
import type { PupilPage } from '../pupil-page';
import { told, type CaseEvent, type Told } from '../latest';

/** One thing that happened, with the engine's event behind it one click away. */
export interface Happened extends Told {
  link: { text: string; href: string };
}

/** So many of the latest are shown at once; the rest are a click away. */
const SHOWN = 100;

/** Everything that happened, the newest first: by people and by itself (M1). */
export async function happened(page: PupilPage, all: boolean): Promise<{ items: Happened[]; more: boolean }> {
  const events: CaseEvent[] = await eventsOf(page.house.db, page.caseId);
  const shown = all ? events : events.slice(-SHOWN);
  const commands = new Map(shown.map((e) => [e.number, e.commandId]));
  const items = (await told(page, shown, events)).map((item) => ({
    ...item,
    link: {
      text: `The engine’s event, number ${item.number} on record`,
      href: `${page.url}/history/engine#${anchorOf(commands.get(item.number) ?? '')}`,
    },
  }));
  return { items, more: shown.length < events.length };
}

/** What happened after an event, the newest first: what a move forward did. Null where no number was asked for. */
export async function sinceNumber(page: PupilPage, number: number): Promise<Told[] | null> {
  if (!Number.isInteger(number) || number < 1 || number >= page.number) return null;
  const all: CaseEvent[] = await eventsOf(page.house.db, page.caseId);
  return told(
    page,
    all.filter((e) => e.number > number),
    all,
  );
}

/** Where the engine's page has the update of a command; what came by itself leads to the list as a whole. */
export const anchorOf = (commandId: string): string =>
  /^[0-9a-f-]{36}$/.test(commandId) ? `command-${commandId}` : 'main-content';
