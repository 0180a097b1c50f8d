import { randomUUID } from 'node:crypto';
import { upsertCase } from '../../database/cases';
import type { Database } from '../../database/connect';
import { markContact } from '../../database/contact-marks';
import { useAddress } from '../../database/contact-addresses';
import { keepReading } from '../../database/contact-readings';
import { markGiven } from '../../database/deliveries';
import { setNeed } from '../../database/pupil-need';
import { setSupport } from '../../database/pupil-support';
import { addContact, insertPupil, updatePupil } from '../../database/pupils';
import { writeAgain } from '../../database/send-again';
import { supportInLists } from '../../rules/pupil/support';
import { writeBoard } from './board-view';
import { clockOf, lastNumberOf, type EntryOf } from './entry-of';

/** The case in lists, and on registration the pupil with the family's contacts. */
export async function writePupil(tx: Database, entry: EntryOf<'pupil'>): Promise<void> {
  const { caseId, state } = entry;
  await upsertCase(tx, {
    caseId,
    caseKind: 'pupil',
    partnershipId: state.partnership,
    schoolId: state.school.id,
    lastNumber: lastNumberOf(entry),
    clock: clockOf(entry),
    status: state.status,
    stage: state.programme.at,
    summary: { transfer: state.transfer.at, formerSchools: (state.formerSchools ?? []).map((s) => s.id) },
    state,
    rehearsal: state.rehearsal ?? false,
    closed: state.status === 'closed',
  });
  for (const { event, number } of entry.events) {
    if (event.type === 'pupil-updated' || event.type === 'school-changed')
      await updatePupil(tx, caseId, { schoolId: state.school.id, facts: state.pupil });
    if (event.type === 'contact-marked') await markContact(tx, caseId, event);
    if (event.type === 'language-chosen') await keepReading(tx, caseId, event);
    if (event.type === 'address-checked') await useAddress(tx, caseId, event);
    if (event.type === 'letter-given') await markGiven(tx, event.letter.id, event.given);
    if (event.type === 'letter-sent-again') {
      const { letter, by, on } = event;
      await writeAgain(tx, {
        letter: letter.id,
        id: randomUUID(),
        number,
        by,
        on,
        composedAt: clockOf(entry),
      });
    }
    if (event.type === 'pupil-updated' && event.contact) await addContact(tx, caseId, event.contact);
    if (event.type !== 'pupil-registered') continue;
    const { partnership: partnershipId, registration, pupil: facts, school } = event;
    await insertPupil(tx, { id: caseId, caseId, partnershipId, schoolId: school.id, registration, facts });
  }
  const { need, support } = state;
  if (entry.events.some(({ event }) => event.type === 'support-allocated' || event.type === 'support-ended'))
    await setSupport(tx, caseId, support ? supportInLists(support) : null);
  if (need && entry.events.some(({ event }) => tellsNeed(event))) await setNeed(tx, caseId, need);
  await writeBoard(tx, { caseId, state, clock: clockOf(entry) });
}

const tellsNeed = (event: EntryOf<'pupil'>['events'][number]['event']): boolean =>
  event.type === 'need-recorded' || event.type === 'pupil-registered' || 'earlyHelp' in event;
