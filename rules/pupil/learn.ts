import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import { learnOfPanel } from '../transfer/learn';
import type { SystemFact } from './commands';
import type { PupilEvent } from './events';
import type { PupilState } from './state';

/** What a fact from another part of the system brings. Never a refusal: a fact that does not apply brings nothing. */
export function learnPupil(state: PupilState, fact: SystemFact, now: LocalDateTime): PupilEvent[] {
  if (state.status !== 'open') return [];
  if (fact.type === 'calendar-changed') return [fact];
  if (fact.type === 'school-details-changed') return [{ type: 'school-details-changed', on: dateOf(now) }];
  return learnOfPanel(state.transfer, fact, dateOf(now));
}
