import type { Office } from '../../rules/case/people';

export const ALL_OFFICES = [
  'lead',
  'headteacher',
  'inclusion-officer',
  'administrator',
] as const satisfies readonly Office[];

/** How an office is named on a page. */
export const OFFICE_NAMES: Record<Office, string> = {
  lead: 'Lead',
  headteacher: 'Headteacher',
  'inclusion-officer': 'Inclusion officer',
  administrator: 'Administrator',
};
