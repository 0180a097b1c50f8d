import type { AddressLimit } from './address-limit';

/** How much one address may ask for. */
export interface Limits {
  requests: AddressLimit;
  signIn: AddressLimit;
}

/** A school's staff often share one address. */
export const LIMITS: Limits = {
  requests: { requests: 1200, seconds: 60 },
  signIn: { requests: 60, seconds: 15 * 60 },
};
