import { policies } from '../../../../rules/policies';
import type { Policy } from '../../../../rules/policies/policy';
import { actOnPartnership } from '../../../commands/partnerships';
import { changePolicy } from '../../../commands/schemas/registration';
import type { House } from '../../../house';
import { actorOf, type Viewer } from '../../../session/viewer';
import type { SimpleForm } from '../../form/simple-form';
import { policyLines } from '../policy-view';

/** What would be otherwise with another policy, line by line. */
const differences = (from: Policy, to: Policy) => {
  const now = new Map(policyLines(from).map(({ name, value }) => [name, value]));
  return policyLines(to)
    .filter(({ name, value }) => now.get(name) !== value)
    .map(({ name, value }) => ({ name, from: now.get(name) ?? '', to: value }));
};

/** Another policy for the programmes that open from now on. */
export function policyForm(house: House, viewer: Viewer, current: Policy): SimpleForm<typeof changePolicy> {
  const others = policies.filter(({ id }) => id !== current.id);
  return {
    template: 'partnership/policy/page.njk',
    page: {
      title: 'Choose the policy',
      back: { href: '/partnership/checklist', text: 'Back to the checklist' },
      action: '/partnership/policy',
      button: 'Choose this policy',
      current: current.name,
      others: others.map((policy) => ({ name: policy.name, differs: differences(current, policy) })),
      choices: Object.fromEntries(others.map(({ id, name }) => [id, name])),
    },
    schema: changePolicy,
    read: (a) => ({ policy: a.text('policy'), reason: a.text('reason') }),
    act: ({ policy, reason }, id) =>
      actOnPartnership(house, viewer.partnership, {
        type: 'choose-policy',
        id,
        actor: actorOf(viewer),
        policy,
        reason,
      }),
    fieldOf: () => 'policy',
    done: 'The policy has been chosen. Programmes that are running keep theirs.',
    next: () => '/partnership',
  };
}
