import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { concernGate, decideConcern } from '../concern/decide';
import { decideEscalation, escalationGate } from '../escalation/decide';
import { decideExclusion } from '../exclusion/decide';
import { notBeforeGovernors } from '../exclusion/before-governors';
import { exclusionGate } from '../exclusion/gate';
import { impossible } from '../impossible';
import { decideOffSite, offSiteGate } from '../off-site/decide';
import { decideProgramme } from '../programme/decide';
import { onStage, programmeGate } from '../programme/gate';
import { refuse, type Refusal } from '../refusal';
import { decideSeparation, separationGate } from '../separation/decide';
import { decideTransfer, transferGate } from '../transfer/decide';
import type { PupilCommand } from './commands';
import { caseGate, decideCase } from './decide-case';
import type { PupilEvent } from './events';
import { mayGive, OFFICES } from './offices';
import type { PupilCase, PupilState } from './state';
import { subjectOfCommand } from './subject';
import { notAllocated } from './support';

/**
 * Whether a kind of command can be given at all as things stand: what a page asks before it shows a button. The same
 * refusals stand first in `decidePupil`.
 */
export function pupilGate(state: PupilState, command: Pick<PupilCommand, 'type'>): Refusal | null {
  if (command.type === 'register-pupil')
    return state.status === 'new' ? null : refuse('already-registered', 'A6');
  if (state.status === 'new') return refuse('case-not-open', 'B1');
  if (state.status === 'closed') return refuse('case-closed', 'B7');
  const placed = subjectOfCommand(command as PupilCommand);
  switch (placed.subject) {
    case 'case':
      return caseGate(state, placed.of.type);
    case 'programme':
      return programmeGate(state, placed.of.type);
    case 'exclusion':
      return exclusionGate(state, placed.of.type);
    case 'transfer':
      return transferGate(state, placed.of.type);
    case 'escalation':
      return escalationGate(state, placed.of.type);
    case 'off-site':
      return offSiteGate(state, placed.of.type);
    case 'separation':
      return separationGate(state, placed.of.type);
    case 'concern':
      return concernGate(state, placed.of.type);
    default:
      return impossible(placed);
  }
}

/** May it be done? Office first, then what the case allows, then what the command holds. */
export function decidePupil(
  state: PupilState,
  command: PupilCommand,
  now: LocalDateTime,
): Decision<PupilEvent> {
  if (!mayGive(command.actor, command.type)) {
    return refuse(
      'not-your-office',
      command.type === 'suspend' || command.type === 'exclude-permanently' ? 'law 1' : 'L2',
      {
        offices: OFFICES[command.type].join(', '),
      },
    );
  }
  const closed = pupilGate(state, command);
  if (closed) return closed;
  const barred =
    state.status === 'new'
      ? null
      : (notAllocated(state, command.actor) ?? notBeforeGovernors(state, command));
  if (barred) return barred;
  const placed = subjectOfCommand(command);
  if (placed.subject === 'case') return decideCase(state, placed.of, now);
  if (state.status === 'new') return refuse('case-not-open', 'B1');
  switch (placed.subject) {
    case 'programme':
      return withoutReferral(state, decideProgramme(state, placed.of, now), now);
    case 'exclusion':
      return withoutReferral(state, decideExclusion(state, placed.of, now), now);
    case 'transfer':
      return withItsEnd(state, decideTransfer(state, placed.of, now), now);
    case 'escalation':
      return decideEscalation(state, placed.of, now);
    case 'off-site':
      return decideOffSite(state, placed.of, now);
    case 'separation':
      return decideSeparation(state, placed.of, now);
    case 'concern':
      return decideConcern(state, placed.of, now);
    default:
      return impossible(placed);
  }
}

/** A transfer that is agreed ends the programme at this school; a trial of one does not, because the pupil may come back. */
function withItsEnd(
  state: PupilCase,
  decision: Decision<PupilEvent>,
  now: LocalDateTime,
): Decision<PupilEvent> {
  if ('refused' in decision || !onStage(state.programme)) return decision;
  const agreed = decision.events.find((e) => e.type === 'panel-decided' && e.outcome === 'agreed');
  if (agreed?.type !== 'panel-decided' || agreed.trial) return decision;
  const ended = {
    type: 'programme-ended',
    on: dateOf(now),
    outcome: 'transferred',
    reason: agreed.reasons,
  } as const;
  return { events: [...decision.events, ended] };
}

/** What ends a referral by itself, and the reason that is kept with it: there is nothing left for the panel to decide. */
function endOfReferral(event: PupilEvent): string | null {
  if (event.type === 'permanently-excluded') return 'The pupil has been permanently excluded.';
  if (event.type === 'agreement-recorded' && !event.agreed) return 'The parents do not agree any more.';
  return null;
}

/** A referral that has lost its ground is taken back from the panel: others wait for the place. */
function withoutReferral(
  state: PupilCase,
  decision: Decision<PupilEvent>,
  now: LocalDateTime,
): Decision<PupilEvent> {
  const { transfer } = state;
  if ('refused' in decision || (transfer.at !== 'referred' && transfer.at !== 'booked')) return decision;
  const [reason] = decision.events.map(endOfReferral).filter((why) => why !== null);
  if (reason === undefined) return decision;
  const withdrawn = {
    type: 'referral-withdrawn',
    on: dateOf(now),
    reason,
    meeting: transfer.at === 'booked' ? transfer.appointment : null,
    referral: transfer.referral,
  } as const;
  return { events: [...decision.events, withdrawn] };
}
