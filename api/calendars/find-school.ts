import { caseById } from '../../database/cases';
import { schoolById, type School } from '../../database/partnerships';
import { calendarEdition } from '../../rules/partnership/decide-calendar';
import type { Override } from '../../rules/calendar/finding';
import type { PartnershipState } from '../../rules/partnership/state';
import { sees } from '../cases/scope';
import type { House } from '../house';
import type { Viewer } from '../session/viewer';

/** A school with its calendar, and which edition of it this is. */
export interface KeptSchool {
  school: School;
  edition: number;
  /** Why warnings of the calendar stand. */
  overrides: Override[];
}

/**
 * A school whose calendar a viewer may open: their own, or any of the partnership.
 *
 * @returns null when there is none of that id, or it is not theirs: the two look the same
 */
export async function findSchool(house: House, viewer: Viewer, id: string): Promise<KeptSchool | null> {
  const school = await schoolById(house.db, id);
  if (school?.partnershipId !== viewer.partnership || !sees(viewer, id)) return null;
  const row = await caseById(house.db, viewer.partnership);
  const state = row?.state as PartnershipState | undefined;
  if (state?.status !== 'open') return { school, edition: 1, overrides: [] };
  const { overrides = [] } = state.calendars?.[id] ?? {};
  return { school, edition: calendarEdition(state, id), overrides };
}
