import type { DecisionMade } from '../../exclusion/state';

/** What a decision is called in a sentence. */
export const theDecision = ({ kind }: Pick<DecisionMade, 'kind'>): string =>
  kind === 'suspension' ? 'suspension' : 'permanent exclusion';

/** What was said, as it stands in the event a letter is about; nothing where the event says none. */
export const ownWords = (event: object, field: 'reasons' | 'reason' | 'grounds'): string => {
  const said = (event as Partial<Record<typeof field, unknown>>)[field];
  return typeof said === 'string' ? said.trim() : '';
};
