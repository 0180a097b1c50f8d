import type { AddressLimit } from './address-limit';

/** How much one address may ask for. */
export interface Limits {
  requests: AddressLimit;
  signIn: AddressLimit;
  /** Reports that it sends without signing in. */
  reports: AddressLimit;
}

/** A school's staff often share one address. */
export const LIMITS: Limits = {
  requests: { requests: 1200, seconds: 60 },
  signIn: { requests: 60, seconds: 15 * 60 },
  // A library or a school is one address to us, and so is a family that writes slowly and is asked again.
  reports: { requests: 30, seconds: 60 * 60 },
};
