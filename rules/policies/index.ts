export { ADJUSTABLE, type Adjustable, type AdjustableField, type PolicyValue } from './adjustable';
export { checkPolicy } from './check';
export { policies, policyById } from './shipped';
export { differences, valueOf, type PolicyChange } from './values';
