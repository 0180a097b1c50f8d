import { partnershipById } from '../../../../../database/partnerships';
import { policies } from '../../../../../rules/policies';
import type { PupilForm } from '../../form/pupil-form';

/** Moves a running case to another policy, on purpose: until then it keeps the one it was opened with. */
export const policy: PupilForm = {
  command: 'change-policy',
  template: 'pupil/forms/policy/page.njk',
  heading: ({ pupil }) => `Move the case of ${pupil.firstName} to another policy`,
  button: () => 'Move to this policy',
  read: (a) => ({ policy: a.text('policy'), reason: a.text('reason') }),
  view: async ({ house, state }) => {
    const own = (await partnershipById(house.db, state.partnership))?.policy;
    const all = own?.adjusted ? [own, ...policies] : policies;
    return {
      policyNow: state.policy.name,
      policies: Object.fromEntries(all.filter((p) => p.id !== state.policy.id).map((p) => [p.id, p.name])),
    };
  },
};
