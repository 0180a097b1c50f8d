import type { Office } from '../../rules/case/people';
import { OFFICE_NAMES } from '../../rules/notices/naming';

/** How an office is named on a page: as in letters. */
export { OFFICE_NAMES };

export const ALL_OFFICES = [
  'lead',
  'headteacher',
  'governors-clerk',
  'inclusion-officer',
  'behaviour-support-worker',
  'chair',
  'administrator',
] as const satisfies readonly Office[];

/** Every office by its name, to be chosen from: "Lead, Headteacher, …". */
export const OFFICE_LIST = ALL_OFFICES.map((office) => OFFICE_NAMES[office]).join(', ');
