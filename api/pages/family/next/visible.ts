import type { Obligation } from '../../../../rules/case/obligation';
import type { FamilyPage } from '../family-page';

/** What professionals owe one another, and the answer to a concern, which may have been raised in private. */
const NOT_SHOWN: Obligation['duty'][] = [
  'answer-escalation',
  'answer-concern',
  'weekly-digest',
  'hold-meeting',
];

/** The duties that a family sees: what is owed to it, and what it may do itself. */
export const visibleDuties = ({ state }: FamilyPage): Obligation[] =>
  state.owed.filter(({ duty }) => !NOT_SHOWN.includes(duty));
