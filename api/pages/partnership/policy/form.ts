import { differences, policies } from '../../../../rules/policies';
import type { Policy } from '../../../../rules/policies/policy';
import { isSame } from '../../../../rules/same';
import { actOnPartnership } from '../../../commands/partnerships';
import { choosePolicy } from '../../../commands/schemas/policy';
import type { House } from '../../../house';
import { actorOf, type Viewer } from '../../../session/viewer';
import type { SimpleForm } from '../../form/simple-form';
import { changeLines } from '../policy-view';

/** Another policy for the programmes that open from now on; for a partnership with one of its own, also the way back. */
export function policyForm(house: House, viewer: Viewer, current: Policy): SimpleForm<typeof choosePolicy> {
  const others = policies.filter((policy) => !isSame(policy, current));
  const nameOf = ({ id, name }: Policy): string =>
    id === current.id || id === current.adjusted?.of.id ? `${name}, as it comes` : name;
  return {
    template: 'partnership/policy/page.njk',
    page: {
      title: 'Choose the policy',
      back: { href: '/partnership', text: 'Back to the partnership' },
      action: '/partnership/policy',
      button: 'Choose this policy',
      current: current.name,
      others: others.map((policy) => ({
        name: nameOf(policy),
        differs: changeLines(differences(current, policy)),
      })),
      choices: Object.fromEntries(others.map((policy) => [policy.id, nameOf(policy)])),
    },
    schema: choosePolicy,
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
