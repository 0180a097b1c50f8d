import type { Office } from '../../rules/case/people';

export const ALL_OFFICES = [
  'lead',
  'headteacher',
  'inclusion-officer',
  'behaviour-support-worker',
  'chair',
  'administrator',
] as const satisfies readonly Office[];

/** How an office is named on a page. */
export const OFFICE_NAMES: Record<Office, string> = {
  lead: 'Lead',
  headteacher: 'Headteacher',
  'inclusion-officer': 'Inclusion officer',
  'behaviour-support-worker': 'Behaviour support worker',
  chair: 'Chair',
  administrator: 'Administrator',
};

/** Every office by its name, to be chosen from: "Lead, Headteacher, …". */
export const OFFICE_LIST = ALL_OFFICES.map((office) => OFFICE_NAMES[office]).join(', ');
