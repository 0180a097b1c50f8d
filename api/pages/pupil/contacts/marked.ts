import { eventsOf } from '../../../../database/events';
import { peopleByIds } from '../../../../database/people';
import { dateInWords } from '../../../../rules/calendar/words';
import type { ContactMarked } from '../../../../rules/pupil/contact-marks';
import { OFFICE_NAMES } from '../../../words/offices';
import type { PupilPage } from '../pupil-page';

/**
 * Who marked each contact to whom nothing may be sent, and when (E6). Why stands on the timeline.
 *
 * @returns by the contact's id, such as "Marked by Ana Hill, headteacher, on Monday 2 November 2026"
 */
export async function markedBy({ house, caseId, viewer, pupil }: PupilPage): Promise<Record<string, string>> {
  const barred = pupil.contacts.filter((c) => c.noContact).map((c) => c.id);
  if (barred.length === 0) return {};
  const events = await eventsOf<ContactMarked>(house.db, caseId, { types: ['contact-marked'] });
  const set = events.filter(({ event: e }) => e.mark === 'no-contact' && e.change === 'set');
  const ids = set.flatMap(({ actor }) => (actor ? [actor.person] : []));
  const people = await peopleByIds(house.db, viewer.partnership, ids);
  return Object.fromEntries(
    set
      .filter(({ event }) => barred.includes(event.contact))
      .map(({ event, actor }) => {
        const name = people.find(({ id }) => id === actor?.person)?.name;
        const office = actor && actor.office !== 'family' && OFFICE_NAMES[actor.office].toLowerCase();
        const who = [name, office].filter(Boolean).join(', ') || 'somebody who is no longer on record';
        return [event.contact, `Marked by ${who}, on ${dateInWords(event.on)}`];
      }),
  );
}

/** One sentence on each contact with parental responsibility to whom nothing may be sent. */
export async function barredWords(page: PupilPage): Promise<string[]> {
  const marks = await markedBy(page);
  return page.pupil.contacts
    .filter((c) => c.parentalResponsibility && c.noContact)
    .map((c) => `Nothing may be sent to ${c.name}. ${marks[c.id] ?? 'When it was marked is not on record'}.`);
}
