import { leicestershire } from './leicestershire';
import { miltonKeynes } from './milton-keynes';
import type { Policy } from './policy';
import { southGloucestershire2009 } from './south-gloucestershire-2009';

/** The policies that come ready with Sixth Day (B16). */
export const policies: Policy[] = [southGloucestershire2009, miltonKeynes, leicestershire];

/**
 * The policy of that id, or undefined. For opening a partnership: a running case keeps the policy it was opened with.
 *
 * @example policyById('leicestershire')?.authority is '855'
 */
export const policyById = (id: string): Policy | undefined => policies.find((p) => p.id === id);
