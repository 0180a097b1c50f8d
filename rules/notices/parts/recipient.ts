import type { Role } from '../../case/people';
import type { Declared } from './part';

const COMMON = { id: 'recipient', suppliedBy: 'headteacher', confirmed: true } as const;

/**
 * Whom a notice is for, where nobody stands on record for them: without it there is nothing to send. Somebody who holds an
 * office is not among these: an office that nobody holds is the partnership's to fill, and its letters stand as undelivered.
 */
export const RECIPIENTS: Partial<Record<Role, Declared>> = {
  parents: { ...COMMON, what: 'a contact with parental responsibility', rule: 'law 3' },
  'governing-body': {
    ...COMMON,
    id: 'governors-address',
    what: 'an address of the governing body',
    suppliedBy: 'administrator',
    rule: 'law 7',
  },
  'social-worker': { ...COMMON, what: 'the name and address of the social worker', rule: 'law 8' },
  'virtual-school-head': {
    ...COMMON,
    what: 'the name and address of the virtual school head',
    rule: 'law 8',
  },
  'review-body': {
    ...COMMON,
    id: 'review-address',
    what: 'the address of whoever arranges the review',
    suppliedBy: 'administrator',
    rule: 'law 37',
  },
  'home-authority': { ...COMMON, what: 'the address of the authority where the pupil lives', rule: 'law 9' },
};

/** Whom a letter to the parents is for, where all who have parental responsibility are marked: nothing may be sent to them (E6). */
export const BARRED: Declared = {
  ...COMMON,
  id: 'recipient-barred',
  what: 'somebody with parental responsibility to whom letters may be sent',
  rule: 'law 3',
};
