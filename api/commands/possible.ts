import type { PupilCommand } from '../../rules/pupil/commands';
import { pupilGate } from '../../rules/pupil/decide';
import { OFFICES } from '../../rules/pupil/offices';
import type { PupilState } from '../../rules/pupil/state';
import { refuse, type Refusal } from '../../rules/refusal';
import type { Office } from '../../rules/case/people';
import { CASE_COMMANDS, type CaseCommandName } from './schemas/pupil-commands';

/** Every command for a pupil who is registered. */
type Named = CaseCommandName | 'move-school';
const COMMANDS: Named[] = [...CASE_COMMANDS, 'move-school'];

/** One command as things stand: open to be given, or why not. What it holds is checked when it is given. */
export interface Possibility {
  command: Named;
  refusal: Refusal | null;
}

/** What can be done now by somebody in this office, and why the rest cannot: what stands where a button would be. */
export function possibleNow(state: PupilState, office: Office): Possibility[] {
  return COMMANDS.map((command) => ({ command, refusal: refusalOf(state, command, office) }));
}

/** Why somebody in this office cannot give this command now; null where they can. */
export function refusalOf(state: PupilState, type: PupilCommand['type'], office: Office): Refusal | null {
  const closed = pupilGate(state, { type });
  if (closed) return closed;
  return OFFICES[type].includes(office)
    ? null
    : refuse('not-your-office', 'L2', { offices: OFFICES[type].join(', ') });
}
