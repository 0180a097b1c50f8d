import { z } from 'zod';
import { schoolsOf } from '../../../../database/partnerships';
import { dateInWords } from '../../../../rules/calendar/words';
import { londonDate } from '../../../clock';
import { actOnPartnership } from '../../../commands/partnerships';
import { day } from '../../../commands/schemas/dates';
import { line } from '../../../commands/schemas/text';
import type { House } from '../../../house';
import type { PersonInList } from '../../../people/list-people';
import { actorOf, type Viewer } from '../../../session/viewer';
import { OFFICE_NAMES } from '../../../words/offices';
import type { SimpleForm } from '../../form/simple-form';

const schema = z.strictObject({ held: line('which office ends'), to: day('the last day of the office') });

type Held = PersonInList['offices'][number];
const keyOf = ({ office, school, from }: Held): string => `${office}:${school ?? ''}:${from}`;

/** The last day of an office that somebody holds, or will hold. */
export async function endForm(
  house: House,
  viewer: Viewer,
  { id: person, name, offices }: PersonInList,
): Promise<SimpleForm<typeof schema>> {
  const today = londonDate(house.now());
  const schools = await schoolsOf(house.db, viewer.partnership);
  const open = offices.filter(({ to }) => to === null || to >= today);
  const inWords = ({ office, school, from, to }: Held): string =>
    `${OFFICE_NAMES[office]}, ${schools.find(({ id }) => id === school)?.name ?? 'the whole partnership'}, from ${dateInWords(from)}${to ? ` to ${dateInWords(to)}` : ''}`;
  return {
    template: 'partnership/end/page.njk',
    page: {
      title: 'End an office',
      heading: `End an office of ${name}`,
      back: { href: '/partnership', text: 'Back to the partnership' },
      action: `/partnership/people/${person}/end`,
      button: 'End this office',
      held: Object.fromEntries(open.map((one) => [keyOf(one), inWords(one)])),
    },
    schema,
    read: (a) => ({ held: a.text('held'), to: a.date('to') }),
    act: async ({ held, to }, id) => {
      // What was on the page when it was drawn: the rules say whether it is still held.
      const [office, school, from] = held.split(':');
      const one = offices.find((h) => h.office === office && (h.school ?? '') === school && h.from === from);
      if (!one) return { absent: true };
      const asked = { type: 'end-office', id, actor: actorOf(viewer) } as const;
      const ends = { person, office: one.office, school: one.school, from: one.from, to };
      return actOnPartnership(house, viewer.partnership, { ...asked, ...ends });
    },
    fieldOf: (refused) => (refused === 'last-administrator' ? 'held' : 'to'),
    done: 'The office has been given its last day.',
    next: () => '/partnership',
  };
}
