import { caseById } from '../../database/cases';
import { familyLinkBy, type FamilyLink } from '../../database/family-links';
import { schoolById, type School } from '../../database/partnerships';
import { pupilOfCase, type ContactOnRecord } from '../../database/pupils';
import { isWrittenTo } from '../../database/recipients';
import { dateOf } from '../../rules/calendar/london-time';
import type { LocalDate } from '../../rules/calendar/types';
import type { PupilCase } from '../../rules/pupil/state';
import type { PupilRecord } from '../cases/find-pupil';
import { caseTime } from '../clock';
import type { House } from '../house';

/** One of a family, come by the link in a letter: the pupil's case, and no other. */
export interface Family extends PupilRecord {
  contact: ContactOnRecord;
  school: School;
  today: LocalDate;
}

/**
 * Whom a letter's link stands for, looked up anew each time: it ends when it is withdrawn, with the case, with the contact,
 * with the contact's parental responsibility, and when nothing may be sent to them any more (E6).
 *
 * @param hash of the link's secret
 */
export async function familyBy(house: House, hash: string): Promise<Family | null> {
  const link = await familyLinkBy(house.db, hash);
  return link ? familyOf(house, link) : null;
}

async function familyOf(house: House, { pupilId, contactId }: FamilyLink): Promise<Family | null> {
  const pupil = await pupilOfCase(house.db, pupilId);
  const contact = pupil?.contacts.find((c) => c.id === contactId && isWrittenTo(c));
  const row = pupil && (await caseById(house.db, pupil.caseId));
  if (!pupil || !contact || !row) return null;
  const state = row.state as PupilCase;
  const school = await schoolById(house.db, state.school.id);
  // No letter of a rehearsal has left, so nobody can have its link.
  if (state.status !== 'open' || state.rehearsal || !school) return null;
  const { caseId, lastNumber: number, clock } = row;
  const now = caseTime(house.now(), clock, state.forward);
  return { pupil, contact, school, caseId, state, number, clock, now, today: dateOf(now) };
}
