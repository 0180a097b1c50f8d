import { takeRehearsedOff } from '../../database/board';
import { insertChange } from '../../database/calendar-changes';
import { upsertCase } from '../../database/cases';
import type { Database } from '../../database/connect';
import {
  setCalendar,
  setSchoolDetails,
  setSchoolFacts,
  upsertPartnership,
  upsertSchool,
} from '../../database/partnerships';
import { endOffice, insertOffice, insertPerson } from '../../database/people';
import { summaryOf } from '../../rules/partnership/summary';
import { clockOf, lastNumberOf, type EntryOf } from './entry-of';
import { writeReports } from './report-view';

/** The partnership with its schools, calendars, people and offices. */
export async function writePartnership(tx: Database, entry: EntryOf<'partnership'>): Promise<void> {
  const { caseId, state } = entry;
  const { name, policy, rehearsal = false, localities = [] } = state;
  await upsertPartnership(tx, { id: caseId, name, policy, rehearsal, localities });
  await upsertCase(tx, {
    caseId,
    caseKind: 'partnership',
    partnershipId: caseId,
    schoolId: null,
    lastNumber: lastNumberOf(entry),
    clock: clockOf(entry),
    status: state.status,
    stage: null,
    summary: { ...summaryOf(state) },
    state,
    rehearsal,
    closed: false,
  });
  await writeReports(tx, entry);
  for (const { number, event } of entry.events) {
    if (event.type === 'school-added') await upsertSchool(tx, caseId, event.school);
    if (event.type === 'school-facts-set') await setSchoolFacts(tx, caseId, event);
    if (event.type === 'calendar-set') {
      const { school: schoolId, change: id } = event;
      await setCalendar(tx, caseId, event);
      const begun = { partnershipId: caseId, schoolId, number, begunAt: clockOf(entry) };
      if (id !== undefined) await insertChange(tx, { ...begun, id });
    }
    if (event.type === 'school-details-set') await setSchoolDetails(tx, caseId, event);
    if (event.type === 'partnership-went-live') await takeRehearsedOff(tx, caseId);
    if (event.type === 'office-ended') await endOffice(tx, caseId, event);
    if (event.type === 'person-added') {
      const {
        person: id,
        name,
        email,
        passwordHash,
        office,
        school: schoolId,
        from: heldFrom,
        to: heldTo,
        home,
        category = null,
      } = event;
      const covers = home !== undefined;
      if (!covers) await insertPerson(tx, { id, partnershipId: caseId, name, email, passwordHash });
      await insertOffice(tx, {
        personId: id,
        office,
        schoolId,
        partnershipId: caseId,
        heldFrom,
        heldTo,
        covers,
        category,
      });
    }
  }
}
