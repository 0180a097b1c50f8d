import { dateOf } from '../calendar/london-time';
import { compileCalendar } from '../calendar/school-days';
import type { Effect } from '../case/effect';
import { isObligationEvent } from '../case/evolve-obligations';
import type { ObligationEvent } from '../case/events';
import { obligationEffects } from '../case/obligation-effects';
import type { Owed } from '../case/obligation';
import type { Verbs } from '../case/verbs';
import { answerConcern } from '../concern/duties/answer-concern';
import { concernEffects } from '../concern/effects';
import { answerEscalation } from '../escalation/duties/answer-escalation';
import { escalationEffects } from '../escalation/effects';
import { escalationsByThemselves } from '../escalation/react';
import { exclusionEffects } from '../exclusion/effects';
import { exclusionObligations } from '../exclusion/obligations';
import { rightsGoneBy } from '../exclusion/react';
import { offSiteEffects } from '../off-site/effects';
import { offSiteObligations } from '../off-site/obligations';
import { programmeEffects } from '../programme/effects';
import { programmeObligations } from '../programme/obligations';
import { separationEffects } from '../separation/effects';
import { separationObligations } from '../separation/obligations';
import { transferEffects } from '../transfer/effects';
import { transferObligations } from '../transfer/obligations';
import type { PupilCommand } from './commands';
import { decidePupil } from './decide';
import type { PupilEvent } from './events';
import { evolvePupil } from './evolve';
import { extended } from './extend-duty';
import type { PupilState } from './state';
import { subjectOfEvent } from './subject';
import { supportLeftOver } from './support';

function obligations(state: PupilState): Owed[] {
  if (state.status !== 'open') return [];
  const calendar = compileCalendar(state.school.id, state.calendar);
  return [
    ...programmeObligations(state, calendar),
    ...exclusionObligations(state, calendar),
    ...transferObligations(state, calendar),
    ...answerEscalation(state, calendar),
    ...offSiteObligations(state),
    ...separationObligations(state, calendar),
    ...answerConcern(state, calendar),
  ].map((owed) => extended(owed, state, calendar));
}

function effects(event: PupilEvent | ObligationEvent, state: PupilState): Effect[] {
  if (isObligationEvent(event)) return obligationEffects(event, state.owed);
  if (state.status === 'new') return [];
  const placed = subjectOfEvent(event);
  switch (placed.subject) {
    case 'case':
      return placed.of.type === 'letter-sent-again' && placed.of.by === 'email'
        ? [{ kind: 'send-again' }]
        : [];
    case 'programme':
      return programmeEffects(placed.of);
    case 'exclusion':
      return exclusionEffects(placed.of, state);
    case 'transfer':
      return transferEffects(placed.of, state.transfer);
    case 'escalation':
      return escalationEffects(placed.of, state);
    case 'off-site':
      return offSiteEffects(placed.of, state);
    case 'separation':
      return separationEffects(placed.of, state);
    case 'concern':
      return concernEffects(placed.of, state);
  }
}

/** The four verbs of a pupil's case: programme, exclusions, transfer and escalations together. */
export const pupilVerbs: Verbs<PupilState, PupilCommand, PupilEvent> = {
  decide: decidePupil,
  evolve: evolvePupil,
  obligations,
  effects,
  react: (state, now) =>
    state.status === 'open'
      ? [
          ...escalationsByThemselves(state, now),
          ...rightsGoneBy(state, now),
          ...supportLeftOver(state, dateOf(now)),
        ]
      : [],
};
