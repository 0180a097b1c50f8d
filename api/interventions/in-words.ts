import type { Intervention } from '../../database/interventions';
import { OFFICE_NAMES } from '../words/offices';

const KINDS: Record<Intervention['kind'], string> = {
  'try-now': 'a failed step tried at once',
  reset: 'the story put back to a point',
  stop: 'the case stopped',
  'start-again': 'the case started again from the record',
};

const DEEDS: Record<Intervention['deed'], string> = {
  asked: 'asked for',
  confirmed: 'confirmed by a second person',
  done: 'done',
  failed: 'not done',
};

/** What an operator did, as the history of the case says it. */
export interface OperatorDeed {
  /** ISO, by the world's clock. */
  at: string;
  title: string;
  who: string;
  reason: string;
  detail: string;
}

export const deedInWords = ({
  kind,
  deed,
  at,
  name,
  office,
  reason,
  detail,
}: Intervention & { name: string | null }): OperatorDeed => ({
  at,
  title: `Operator: ${KINDS[kind]}, ${DEEDS[deed]}`,
  who: `${name ?? 'somebody who has left'}, ${OFFICE_NAMES[office].toLowerCase()}`,
  reason,
  detail,
});
