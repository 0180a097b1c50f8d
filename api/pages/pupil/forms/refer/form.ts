import { editionOf } from '../../../../../rules/editions';
import { DOCUMENTS, MOVE_KINDS } from '../../../../words/choices';
import { partsView, voicesFrom } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B11: the referral with its documents. It is booked by itself into the first meeting that fits. */
export const refer: PupilForm = {
  command: 'refer-for-transfer',
  template: 'pupil/forms/refer/page.njk',
  heading: ({ pupil }) => `Refer ${pupil.firstName} to the panel`,
  button: () => 'Refer to the panel',
  read: (a) => ({
    documents: a.all('documents'),
    reason: a.text('reason'),
    voices: voicesFrom(a),
    kind: a.choice('kind') ?? 'permanent',
  }),
  view: (page) => ({
    ...partsView(page),
    documents: Object.fromEntries(page.state.policy.referralDocuments.map((d) => [d, DOCUMENTS[d]])),
    panel: page.state.policy.labels.panel,
    kinds: editionOf(page.today).managedMoveMayBeTrial ? MOVE_KINDS : null,
  }),
};
