import { sql } from 'kysely';
import type { Override } from '../rules/calendar/finding';
import type { SchoolCalendar } from '../rules/calendar/types';
import type { Actor } from '../rules/case/people';
import type { PartnershipEvent } from '../rules/partnership/events';
import type { Database } from './connect';

/** One time that a school's calendar was set; the first came with the school. */
export interface CalendarChange {
  /** The id of the command that set it: of the change, too. */
  commandId: string;
  /** ISO. */
  at: string;
  actor: Actor | null;
  calendar: SchoolCalendar;
  note: string;
  overrides: Override[];
}

/** How a school's calendar came to be what it is, the first first. Place n holds edition n + 1. */
export async function calendarHistory(
  db: Database,
  partnership: string,
  school: string,
): Promise<CalendarChange[]> {
  const rows = await db
    .selectFrom('events')
    .select(['commandId', 'at', 'actorPerson', 'actorOffice', 'body'])
    .where('caseId', '=', partnership)
    .where('type', 'in', ['school-added', 'calendar-set'])
    .where(sql<boolean>`coalesce(body #>> '{school,id}', body ->> 'school') = ${school}`)
    .orderBy('number')
    .execute();
  return rows.map(({ commandId, at, actorPerson, actorOffice, body }) => ({
    commandId,
    at,
    actor: actorPerson === null ? null : ({ person: actorPerson, office: actorOffice } as Actor),
    ...setBy(body as PartnershipEvent),
  }));
}

function setBy(event: PartnershipEvent): Pick<CalendarChange, 'calendar' | 'note' | 'overrides'> {
  if (event.type === 'school-added') {
    return { calendar: event.school.calendar, note: event.school.calendarNote, overrides: [] };
  }
  if (event.type !== 'calendar-set') throw new Error(`Not an event of a calendar: ${event.type}`);
  return { calendar: event.calendar, note: event.note, overrides: event.overrides ?? [] };
}
