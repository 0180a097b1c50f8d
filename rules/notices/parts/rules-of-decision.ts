import type { Told } from './told';

/** The rules behind a decision and its notice. @source law.md rows 1, 3, 17, 18 */
export const rulesOfDecision = ({ decision, daySix, goesOn }: Told): string[] => [
  'The decision: Education Act 2002, section 51A',
  'The governors: School Discipline Regulations 2012',
  ...((daySix ?? goesOn)
    ? [
        `Lessons from day six: ${decision.kind === 'suspension' ? 'Education and Inspections Act 2006, section 100' : 'Education Act 1996, section 19'}`,
      ]
    : []),
];
