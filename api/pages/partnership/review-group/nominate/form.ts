import type { LocalDate } from '../../../../../rules/calendar/types';
import { actOnPartnership } from '../../../../commands/partnerships';
import { nominate } from '../../../../commands/schemas/review-group';
import type { House } from '../../../../house';
import type { Eligible } from '../../../../partnership/read-review-group';
import { actorOf, type Viewer } from '../../../../session/viewer';
import { dateBoxes } from '../../../form/months';
import type { SimpleForm } from '../../../form/simple-form';

const keyOf = ({ phase, person }: Eligible): string => `${phase}:${person}`;

/** A headteacher for the Review Group: those who can be nominated are the choices. */
export const nominateForm = (
  house: House,
  viewer: Viewer,
  eligible: Eligible[],
  today: LocalDate,
): SimpleForm<typeof nominate> => ({
  template: 'partnership/review-group/nominate/page.njk',
  page: {
    title: 'Nominate a headteacher',
    back: { href: '/partnership/review-group', text: 'Back to the Review Group' },
    action: '/partnership/review-group/nominate',
    button: 'Record the nomination',
    heads: Object.fromEntries(
      eligible.map((one) => [keyOf(one), `${one.name}, ${one.school} (${one.phase})`]),
    ),
    nobody: eligible.length === 0,
  },
  schema: nominate,
  start: dateBoxes('from', today),
  read: (a) => {
    const [phase = '', ...person] = a.text('person').split(':');
    return {
      person: person.join(':'),
      phase: phase || null,
      from: a.date('from'),
      until: a.date('until') || null,
    };
  },
  act: (body, id) => {
    const asked = { type: 'nominate-to-review-group', id, actor: actorOf(viewer) } as const;
    return actOnPartnership(house, viewer.partnership, { ...asked, nomination: id, ...body });
  },
  fieldOf: (refused) =>
    ({
      'nominated-for-a-year': 'until',
      'nomination-ends-before-it-begins': 'until',
      'no-seat-free': 'from',
    })[refused] ?? 'person',
  done: 'The nomination has been recorded.',
  next: () => '/partnership/review-group',
});
