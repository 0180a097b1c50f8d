import { holdersOf } from '../../database/people';
import { dateOf } from '../../rules/calendar/london-time';
import type { PupilCommand } from '../../rules/pupil/commands';
import { refuse, type Refusal } from '../../rules/refusal';
import type { PupilRecord } from '../cases/find-pupil';
import type { House } from '../house';

/** The rules know no people: that a nominated lead is a lead of the pupil's school today is asked of the record. */
export async function leadOfAnotherSchool(
  house: House,
  { pupil, now }: PupilRecord,
  command: PupilCommand,
): Promise<Refusal | null> {
  if (!('lead' in command) || command.lead === null) return null;
  const leads = await holdersOf(house.db, 'lead', { school: pupil.schoolId }, dateOf(now));
  return leads.some((person) => person.id === command.lead) ? null : refuse('not-a-lead-of-the-school', 'B1');
}
