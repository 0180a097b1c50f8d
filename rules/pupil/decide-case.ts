import { dateOf } from '../calendar/london-time';
import type { LocalDateTime } from '../calendar/types';
import type { Decision } from '../case/verbs';
import { impossible } from '../impossible';
import { onStage } from '../programme/gate';
import { refuse, type Refusal } from '../refusal';
import { isSame } from '../same';
import type { CaseCommand } from './commands';
import type { PupilEvent } from './events';
import { decideMark } from './contact-marks';
import { decideExtension, mayBePutOff } from './extend-duty';
import { decideLetterAgain } from './letter-again';
import { checkGate, decideCheck, decideCorrection } from './addresses';
import { decideLanguage } from './language';
import { decideLetterGiven } from './letter-given';
import { decideNeed } from './need';
import { decideRehearse } from './rehearse';
import { decideSupport, supportGate } from './support';
import type { PupilCase, PupilState } from './state';

/** Whether a command about the case as a whole can be given as things stand. */
export function caseGate(state: PupilCase, type: CaseCommand['type']): Refusal | null {
  switch (type) {
    case 'close-case': {
      if (onStage(state.programme)) return refuse('programme-still-open', 'B7');
      const running = state.owed.find((o) => o.status === 'running');
      return running ? refuse('duty-still-running', 'B7', { duty: running.duty }) : null;
    }
    case 'move-school':
      if (onStage(state.programme)) return refuse('programme-still-open', 'B7');
      return state.transfer.at === 'referred' || state.transfer.at === 'booked'
        ? refuse('referral-open', 'B11')
        : null;
    case 'check-address':
      return checkGate(state);
    case 'extend-duty':
      return state.owed.some(mayBePutOff) ? null : refuse('nothing-owed', 'C10');
    case 'rehearse':
      return state.rehearsal ? null : refuse('not-a-rehearsal', 'M4');
    case 'allocate-support':
    case 'end-support':
      return supportGate(state, type);
    case 'register-pupil':
    case 'change-policy':
    case 'update-pupil':
    case 'record-letter-given':
    case 'send-letter-again':
    case 'mark-contact':
    case 'choose-language':
    case 'record-need':
    case 'correct-address':
    case 'say-own-words':
      return null;
  }
}

/** The case as a whole: its pupil, school and policy, duties put off, and its end. */
export function decideCase(
  state: PupilState,
  command: CaseCommand,
  now: LocalDateTime,
): Decision<PupilEvent> {
  const on = dateOf(now);
  if (command.type === 'register-pupil') {
    const { partnership, registration, pupil, need, school, policy, calendar, rehearsal } = command;
    const facts = { partnership, registration, pupil, ...(need && { need }), school, policy, calendar };
    return { events: [{ type: 'pupil-registered', on, ...facts, ...(rehearsal && { rehearsal }) }] };
  }
  if (state.status === 'new') return refuse('case-not-open', 'B1');
  if (command.type === 'extend-duty') return decideExtension(state, command, now);
  if (command.type === 'record-need') return decideNeed(state, command, on);
  if (command.type === 'allocate-support' || command.type === 'end-support')
    return decideSupport(state, command, on);
  if (command.type === 'rehearse') return decideRehearse(state, command, now);
  if (command.type === 'mark-contact') return decideMark(state, command, on);
  if (command.type === 'choose-language') return decideLanguage(state, command, on);
  if (command.type === 'correct-address') return decideCorrection(state, command, on);
  if (command.type === 'check-address') return decideCheck(state, command, on);
  if (command.type === 'record-letter-given') return decideLetterGiven(state, command, on);
  if (command.type === 'send-letter-again') return decideLetterAgain(state, command, on);
  if (command.type === 'say-own-words') {
    const { whose, words } = command;
    if (words.trim() === '') return refuse('missing-words', 'B15');
    return { events: [{ type: 'own-words-said', on, whose, words }] };
  }
  const { reason } = command;
  if (command.type === 'change-policy' && state.policy.id === command.policy.id)
    return refuse('same-policy', 'B16');
  if (reason.trim() === '') return refuse('missing-reason', RESTS_ON[command.type]);
  switch (command.type) {
    case 'close-case':
      return { events: [{ type: 'case-closed', on, reason }] };
    case 'change-policy':
      return { events: [{ type: 'policy-changed', on, policy: command.policy, reason }] };
    case 'update-pupil': {
      const { pupil, bodies, contact } = command;
      if (pupil.dateOfBirth > on) return refuse('date-in-the-future', 'A6', { on: pupil.dateOfBirth });
      if (!contact && isSame(pupil, state.pupil) && isSame(bodies, state.bodies ?? {}))
        return refuse('nothing-changes', 'L3');
      return { events: [{ type: 'pupil-updated', on, pupil, bodies, ...(contact && { contact }), reason }] };
    }
    case 'move-school': {
      const { school, calendar } = command;
      if (school.id === state.school.id) return refuse('same-school', 'law 22');
      return { events: [{ type: 'school-changed', on, school, calendar, reason }] };
    }
    default:
      return impossible(command);
  }
}

const RESTS_ON = {
  'close-case': 'B7',
  'change-policy': 'B16',
  'update-pupil': 'L3',
  'move-school': 'law 22',
} as const;
