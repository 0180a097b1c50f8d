import type { Office } from '../../../rules/case/people';
import { may } from '../../permissions';

/** Where a page about the partnership leads back to: the partnership's own page, for those whom it is for. */
export const backFrom = (office: Office): { href: string; text: string } =>
  may(office, 'read-partnership')
    ? { href: '/partnership', text: 'Back to the partnership' }
    : { href: '/today', text: 'Back to today' };
