import type { Seats } from '../../../../../rules/partnership/review-group/nomination';
import { actOnPartnership } from '../../../../commands/partnerships';
import { setSeats } from '../../../../commands/schemas/review-group';
import type { House } from '../../../../house';
import { actorOf, type Viewer } from '../../../../session/viewer';
import type { SimpleForm } from '../../../form/simple-form';

/** How many headteachers of each phase are on the Review Group. */
export const seatsForm = (house: House, viewer: Viewer, seats: Seats): SimpleForm<typeof setSeats> => ({
  template: 'partnership/review-group/seats/page.njk',
  page: {
    title: 'Change the number of seats',
    back: { href: '/partnership/review-group', text: 'Back to the Review Group' },
    action: '/partnership/review-group/seats',
    button: 'Save the number of seats',
  },
  schema: setSeats,
  start: { 'seats-secondary': String(seats.secondary), 'seats-primary': String(seats.primary) },
  read: (a) => ({
    seats: { secondary: a.whole('seats-secondary'), primary: a.whole('seats-primary') },
    reason: a.text('reason'),
  }),
  act: (body, id) =>
    actOnPartnership(house, viewer.partnership, {
      type: 'set-review-group-seats',
      id,
      actor: actorOf(viewer),
      ...body,
    }),
  fieldOf: () => 'seats-secondary',
  done: 'The number of seats has been saved.',
  next: () => '/partnership/review-group',
});
