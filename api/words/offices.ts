import type { Office } from '../../rules/case/people';
import type { PanelCategory } from '../../rules/panel/categories';
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
  'panel-member',
  'administrator',
] as const satisfies readonly Office[];

/** Every office by its name, to be chosen from: "Lead, Headteacher, …". */
export const OFFICE_LIST = ALL_OFFICES.map((office) => OFFICE_NAMES[office]).join(', ');

/** As what somebody sits on the panel. */
export const CATEGORY_NAMES: Record<PanelCategory, string> = {
  headteacher: 'Headteacher',
  'authority-officer': 'Officer of the authority',
  provider: 'Alternative provision',
  'parent-or-community': 'Parent or community',
};

/** Every category by its name, to be chosen from. */
export const CATEGORY_LIST = Object.values(CATEGORY_NAMES).join(', ');

/** @example 'Panel member (officer of the authority)' */
export const officeInWords = ({
  office,
  category,
}: {
  office: Office;
  category?: PanelCategory | null | undefined;
}): string =>
  category ? `${OFFICE_NAMES[office]} (${CATEGORY_NAMES[category].toLowerCase()})` : OFFICE_NAMES[office];
