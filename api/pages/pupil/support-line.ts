import { holdersOf, peopleByIds } from '../../../database/people';
import { SUPPORT_PRIORITY_NAMES } from '../../words/choices';
import type { PupilPage } from './pupil-page';

/** The behaviour support of a pupil as the pupil's page shows it (B13). */
interface SupportLine {
  /** Null where none is allocated. */
  words: string | null;
  /** Whether there is anybody it could be allocated to. */
  isOffered: boolean;
}

/** Who supports the pupil's behaviour and how soon; and, where their office has run out, that somebody else is needed. */
export async function supportLine({ house, viewer, state, today }: PupilPage): Promise<SupportLine> {
  const { partnership } = viewer;
  const { support } = state;
  const workers = await holdersOf(house.db, 'behaviour-support-worker', { partnership }, today);
  const isOffered = workers.length > 0;
  if (!support) return { words: null, isOffered };
  const [worker] = await peopleByIds(house.db, partnership, [support.worker]);
  const isIn = workers.some(({ id }) => id === support.worker);
  const name = support.worker === viewer.person ? 'you' : (worker?.name ?? 'not known');
  const priority = SUPPORT_PRIORITY_NAMES[support.priority].toLowerCase();
  const words = `Behaviour support: ${name}, ${priority}${isIn ? '' : ', who does not hold the office any more'}.`;
  return { words, isOffered };
}
