import type { School } from '../../../../database/partnerships';
import { CATEGORY_NAMES, OFFICE_NAMES } from '../../../words/offices';
import type { Answers } from '../../form/answers';

/** What a form that gives an office asks, in the shape of its schema. Empty means the whole partnership, or no end. */
export const readHolding = (a: Answers) => ({
  office: a.choice('office'),
  school: a.choice('school'),
  from: a.date('from'),
  to: a.date('to') || null,
  category: a.choice('category'),
});

export const holdingChoices = (schools: School[]) => ({
  offices: OFFICE_NAMES,
  categories: CATEGORY_NAMES,
  schools: Object.fromEntries(schools.map(({ id, name }) => [id, name])),
});

/** The field that a refusal to give an office is about. */
export const fieldOfHolding = (refused: string): string =>
  ({
    'address-taken': 'email',
    'office-needs-school': 'school',
    'office-of-whole-partnership': 'school',
    'office-ends-before-it-begins': 'to',
    'missing-category': 'category',
    'category-of-panel-member': 'category',
  })[refused] ?? 'office';
