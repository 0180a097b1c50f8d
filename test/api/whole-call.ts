import { randomUUID } from 'node:crypto';
import { CASE_COMMANDS } from '../../api/commands/schemas/pupil-commands';
import type { Right } from '../../api/permissions';
import { command } from '../support/commands';
import { OTHER_SCHOOL } from './seed';

/** What the API takes otherwise than the rules: ids of what is made, a policy and a school by their ids. */
const AS_SENT: Partial<Record<Right, object>> = {
  suspend: { decision: randomUUID() },
  'exclude-permanently': { decision: randomUUID() },
  'refer-for-transfer': { referral: randomUUID() },
  'signal-escalation': { escalation: randomUUID() },
  'direct-off-site': { direction: randomUUID() },
  'begin-separation': { separation: randomUUID() },
  'raise-concern': { concern: randomUUID() },
  'correct-address': { correction: randomUUID() },
  'change-policy': { policy: 'leicestershire' },
};

/** A whole command, so that its pupil is looked for: what is incomplete is refused before that, whoever the pupil is. */
export function bodyFor(right: Right): object {
  if (right === 'record-letter-given') {
    return { letter: randomUUID(), given: { how: 'by-hand', on: '2026-11-02' } };
  }
  if (right === 'send-letter-again') {
    return { letter: randomUUID(), by: 'by-hand', reason: 'The mailbox is full.' };
  }
  if (right === 'move-school') return { school: OTHER_SCHOOL, reason: 'The family has moved.' };
  const name = CASE_COMMANDS.find((one) => right === one || right === `preview-${one}`);
  if (!name) return {};
  const whole = Object.entries({ ...command(name), ...AS_SENT[name] });
  return Object.fromEntries(whole.filter(([key]) => !['type', 'id', 'actor'].includes(key)));
}
