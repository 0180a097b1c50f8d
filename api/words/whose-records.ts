import type { Office } from '../../rules/case/people';
import { may, type Right } from '../permissions';
import { ALL_OFFICES, OFFICE_NAMES } from './offices';

/** Whose records each office sees: what cases/scope.ts lets through, in words. */
const WHOSE: Record<Office, string> = {
  lead: 'the pupils of the schools at which they hold the office',
  headteacher: 'the pupils of the schools at which they hold the office',
  'governors-clerk':
    'the pupils about whom the governors of their schools meet or must decide something, and of these the decision alone, with its letters and the count of its days',
  'inclusion-officer': 'the pupils of their partnership',
  'behaviour-support-worker': 'the pupils who are allocated to them',
  chair: 'the pupils of their partnership, and each time they say why',
  'panel-member': 'the pupils whom a meeting of the panel is to hear, or has heard within a month',
  administrator: 'the pupils of their partnership, and they say why, except to see to it that letters arrive',
};

/** What a record holds, by the line of the table that opens it. */
const PARTS: [Right, string][] = [
  ['read-pupil', 'programme'],
  ['read-events', 'timeline'],
  ['read-decision', 'decisions'],
  ['read-details', 'details and contacts'],
  ['read-notices', 'letters'],
];

/** One line for each office that may open a pupil's record: whose, and what of it, by the table that is in force. */
export const whoseRecords = (): { office: string; whose: string; parts: string }[] =>
  ALL_OFFICES.filter((office) => PARTS.some(([right]) => may(office, right))).map((office) => ({
    office: OFFICE_NAMES[office],
    whose: WHOSE[office],
    parts: PARTS.flatMap(([right, words]) => (may(office, right) ? [words] : [])).join(', '),
  }));
