import { z } from 'zod';
import { ADJUSTABLE, policies, policyById, type Adjustable } from '../../../rules/policies';
import type { PolicyChanges } from '../../../rules/policies/adjustable';
import { fieldName } from '../../words/policy-fields';
import { line, reference, text, yesOrNo } from './text';

const ids = policies.map((policy) => policy.id).join(', ');

/** A ready policy by its id: the partnership is given it as it is today. */
const readyPolicy = z
  .string('Enter the policy')
  .transform((id, context) => {
    const found = policyById(id);
    if (found) return found;
    context.addIssue({ code: 'custom', message: `Enter the policy: one of ${ids}` });
    return z.NEVER;
  })
  .meta({ description: `One of ${ids}` });

export const choosePolicy = z.strictObject({ policy: readyPolicy, reason: text('the reason') });

/** A case is moved to a ready policy, or to the one that its partnership has made of one. */
export const changePolicy = z.strictObject({
  policy: reference('the policy').meta({
    description: `One of ${ids}, or the id of the partnership's own (GET /api/v1/partnership/policy)`,
  }),
  reason: text('the reason'),
});

/** Its shape alone: how small and how large is for the rules to say, with the promise that it rests on. */
function valueSchema(what: Adjustable): z.ZodType {
  const name = fieldName(what.field);
  switch (what.kind) {
    case 'number':
      return z
        .int(`${name}: enter a whole number from ${what.least} to ${what.most}`)
        .meta({ description: `${name}: from ${what.least} to ${what.most} (${what.rule})` });
    case 'words':
      return line(`the words for: ${name}`).meta({ description: `${name}: ${what.most} characters at most` });
    case 'asked':
      return yesOrNo(`this is asked for: ${name}`).meta({ description: name });
  }
}

/** One key for each value that a policy lets a partnership set: what is left out stays. */
const changes = z.strictObject(
  Object.fromEntries(ADJUSTABLE.map((what) => [what.field, valueSchema(what).exactOptional()])),
  'Enter the changes, by the fields of the policy',
) as z.ZodType<PolicyChanges>;

/** What would be changed, before anybody gives a reason. */
export const tryPolicy = z.strictObject({
  changes,
  name: line('the name of the policy').exactOptional(),
});

export const adjustPolicy = tryPolicy.extend({
  basedOn: reference('the policy that you looked at').exactOptional(),
  reason: text('the reason'),
});
