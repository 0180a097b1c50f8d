import type { Actor } from '../../rules/case/people';
import type { PupilCommand } from '../../rules/pupil/commands';
import type { CaseCommandName } from './schemas/pupil-commands';

/** The commands that make something new, and the field that holds its id. */
const MAKES: Partial<Record<CaseCommandName, string>> = {
  suspend: 'decision',
  'exclude-permanently': 'decision',
  'refer-for-transfer': 'referral',
  'signal-escalation': 'escalation',
  'direct-off-site': 'direction',
  'begin-separation': 'separation',
  'raise-concern': 'concern',
  'correct-address': 'correction',
};

/**
 * A command from what its schema has let through. What it makes has the command's own id unless it brings another: the
 * same request sent twice then makes the same thing.
 */
export function commandOf(type: CaseCommandName, id: string, actor: Actor, body: object): PupilCommand {
  const field = MAKES[type];
  const made = field && !(body as Record<string, unknown>)[field] ? { [field]: id } : {};
  return { ...body, ...made, type, id, actor } as PupilCommand;
}
