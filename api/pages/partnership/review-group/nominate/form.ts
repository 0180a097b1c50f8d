import type { LocalDate } from '../../../../../rules/calendar/types';
import { actOnPartnership } from '../../../../commands/partnerships';
import { nominateByPage } from '../../../../commands/schemas/review-group';
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
): SimpleForm<typeof nominateByPage> => ({
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
  schema: nominateByPage,
  start: dateBoxes('from', today),
  read: (a) => ({ head: a.text('head'), from: a.date('from'), until: a.date('until') || null }),
  act: async ({ head, ...body }, id) => {
    const [phase, ...rest] = head.split(':');
    if (phase !== 'primary' && phase !== 'secondary') return { absent: true };
    const asked = { type: 'nominate-to-review-group', id, actor: actorOf(viewer) } as const;
    const person = rest.join(':');
    return actOnPartnership(house, viewer.partnership, { ...asked, nomination: id, person, phase, ...body });
  },
  fieldOf: (refused) =>
    ({
      'nominated-for-a-year': 'until',
      'nomination-ends-before-it-begins': 'until',
      'no-seat-free': 'from',
    })[refused] ?? 'head',
  done: 'The nomination has been recorded.',
  next: () => '/partnership/review-group',
});
