import { holdersOf } from '../../../../../database/people';
import { SUPPORT_PRIORITY_NAMES } from '../../../../words/choices';
import type { Choices } from '../../../form/choices';
import type { PupilForm } from '../../form/pupil-form';
import { tableForm } from '../../form/table-form';
import type { PupilPage } from '../../pupil-page';

/** The behaviour support workers of the partnership, by name. */
async function workers({ house, pupil, today }: PupilPage): Promise<Choices> {
  const partnership = { partnership: pupil.partnershipId };
  const found = await holdersOf(house.db, 'behaviour-support-worker', partnership, today);
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}

/** B13: who supports the pupil's behaviour, and how soon; a second time it changes either. */
export const allocateSupport: PupilForm = {
  command: 'allocate-support',
  template: 'pupil/forms/support/page.njk',
  heading: ({ pupil }) => `Allocate behaviour support to ${pupil.firstName}`,
  button: () => 'Allocate behaviour support',
  start: ({ state: { support } }) => (support ? { worker: support.worker, priority: support.priority } : {}),
  read: (a) => ({ worker: a.text('worker'), priority: a.text('priority'), reason: a.text('reason') }),
  view: async (page) => ({ workers: await workers(page), priorities: SUPPORT_PRIORITY_NAMES }),
};

/** B13: the worker can no longer open the pupil. */
export const endSupport = tableForm({
  command: 'end-support',
  heading: (name) => `End the behaviour support of ${name}`,
  button: 'End behaviour support',
  fields: [{ kind: 'text', name: 'reason', label: 'Why?', hint: 'The worker can no longer open this pupil' }],
});
