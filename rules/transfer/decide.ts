import { dateOf } from '../calendar/london-time';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { editionOf } from '../editions';
import { isOut } from '../exclusion/standing';
import { impossible } from '../impossible';
import { onStage } from '../programme/gate';
import { heardFirst, missingVoices } from '../programme/steps';
import type { PupilCase } from '../pupil/state';
import { refuse, type Refusal } from '../refusal';
import type { RecordPanelDecision, ReferForTransfer, TransferCommand } from './commands';
import type { TransferEvent } from './events';
import type { MoveKind, Trial } from './state';

/** Whether this kind of command can be given at all as things stand. */
export function transferGate(state: PupilCase, type: TransferCommand['type']): Refusal | null {
  const { transfer } = state;
  const stage = onStage(state.programme);
  switch (type) {
    case 'refer-for-transfer':
      if (isOut(state)) return refuse('already-permanently-excluded', 'law 12');
      if (stage?.at !== 'stage-3') return refuse('not-at-stage-3', 'B11');
      if (transfer.at === 'referred' || transfer.at === 'booked') return refuse('already-referred', 'F1');
      if (isAgreed(state) && !isOnTrial(state)) return refuse('already-transferred', 'F1');
      if (!stage.meeting?.outcomes.includes('supported-transfer'))
        return refuse('transfer-not-proposed', 'B11');
      return stage.agreement?.agreed ? null : refuse('parents-have-not-agreed', 'B10');
    case 'withdraw-referral':
      return transfer.at === 'none' || transfer.at === 'refused' ? refuse('no-referral', 'B11') : null;
    case 'record-panel-decision':
      return transfer.at === 'booked' ? null : refuse('not-booked', 'F1');
  }
}

/** Agreed by the panel, and on this run of the programme: a pupil who came back may be referred again. */
export function isAgreed({ transfer, programme }: PupilCase): boolean {
  const stage = onStage(programme);
  return transfer.at === 'agreed' && (!stage || transfer.on >= stage.openedOn);
}

/** Agreed as a trial: the pupil is still on this school's roll and programme, and may be referred again when it fails. */
export const isOnTrial = ({ transfer }: PupilCase): boolean =>
  transfer.at === 'agreed' && transfer.trial !== undefined;

/**
 * A trial is refused by the edition in force on the day of the decision, whenever it is recorded.
 *
 * @source law.md section 5: permanent since 26 July 2026; a placement is tried by an off-site direction
 */
function noTrial(kind: MoveKind | undefined, decidedOn: LocalDate): Refusal | null {
  if (kind !== 'trial' || editionOf(decidedOn).managedMoveMayBeTrial) return null;
  return refuse('no-trial-since-2026', 'law section 5');
}

/**
 * Referral, withdrawal and the panel's decision (B11, F1).
 *
 * @source law.md section 5: a move is voluntary, so that it can be taken back until it begins
 */
export function decideTransfer(
  state: PupilCase,
  command: TransferCommand,
  now: LocalDateTime,
): Decision<TransferEvent> {
  const closed = transferGate(state, command.type);
  if (closed) return closed;
  const on = dateOf(now);
  const { transfer } = state;
  switch (command.type) {
    case 'refer-for-transfer':
      return refer(state, command, on);
    case 'withdraw-referral': {
      if (transfer.at === 'none' || transfer.at === 'refused') return refuse('no-referral', 'B11');
      if (transfer.at === 'agreed' && on >= transfer.starts)
        return refuse('move-has-begun', 'law section 5', { on: transfer.starts });
      if (command.reason.trim() === '') return refuse('missing-reason', 'B11');
      const meeting = transfer.at === 'booked' ? transfer.appointment : null;
      return {
        events: [
          { type: 'referral-withdrawn', on, reason: command.reason, meeting, referral: transfer.referral },
        ],
      };
    }
    case 'record-panel-decision':
      return panelDecision(state, command, now);
    default:
      return impossible(command);
  }
}

function refer(state: PupilCase, command: ReferForTransfer, on: string): Decision<TransferEvent> {
  const lacking = state.policy.referralDocuments.find((d) => !command.documents.includes(d));
  if (lacking) return refuse('missing-document', 'F2', { document: lacking });
  const silent = missingVoices(command.voices);
  if (silent || !command.voices) return silent ?? refuse('missing-voices', 'B15');
  const barred = noTrial(command.kind, on);
  if (barred) return barred;
  const { referral, documents, reason, voices, kind } = command;
  const trial = kind === 'trial' ? { kind } : {};
  return { events: [{ type: 'transfer-referred', referral, on, documents, reason, voices, ...trial }] };
}

function panelDecision(
  state: PupilCase,
  command: RecordPanelDecision,
  now: LocalDateTime,
): Decision<TransferEvent> {
  const { transfer } = state;
  if (transfer.at !== 'booked') return refuse('not-booked', 'F1');
  const { startsAt } = transfer.appointment;
  if (now < startsAt) return refuse('panel-has-not-met', 'F5', { startsAt });
  const barred = noTrial(command.kind, dateOf(startsAt));
  if (barred) return barred;
  if (command.reasons.trim() === '') return refuse('missing-reasons', 'F5');
  const { outcome, reasons, voices } = command;
  const agreed = outcome === 'agreed';
  if (agreed && !command.school) return refuse('missing-school', 'F5');
  if (agreed && !command.starts) return refuse('missing-start', 'F5');
  if (agreed && command.starts && command.starts < dateOf(now)) return refuse('start-in-the-past', 'F5');
  const trial = agreed && command.kind === 'trial' ? trialOf(command) : null;
  if (trial && 'refused' in trial) return trial;
  const heard = heardFirst(voices);
  if ('refused' in heard) return heard;
  const place = { school: agreed ? command.school : null, starts: agreed ? command.starts : null };
  const decided = { type: 'panel-decided', referral: transfer.referral, on: dateOf(now), outcome } as const;
  return { events: [{ ...decided, ...place, reasons, ...heard, ...(trial && { trial }) }] };
}

/** The length of a trial and the day on which it is looked at again, which is after it has begun. */
function trialOf({ trial, starts: since }: RecordPanelDecision): Trial | Refusal {
  if (!trial) return refuse('missing-trial', 'law section 5');
  const { weeks, reviewOn } = trial;
  return since !== null && reviewOn < since
    ? refuse('date-too-early', 'law section 5', { on: reviewOn, since })
    : { weeks, reviewOn };
}
