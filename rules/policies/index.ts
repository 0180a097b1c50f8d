export { checkPolicy } from './check';
export { policies, policyById } from './shipped';
