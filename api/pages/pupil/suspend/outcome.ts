import { commandOf } from '../../../commands/command-of';
import { preview, type Preview } from '../../../commands/preview';
import { PUPIL_SCHEMAS } from '../../../commands/schemas/pupil-commands';
import type { DecisionMade } from '../../../../rules/exclusion/state';
import type { Refusal } from '../../../../rules/refusal';
import { actorOf } from '../../../session/viewer';
import type { PupilPage } from '../pupil-page';
import type { Kind } from './answers';

/** What a decision would bring, with the decision as the case would hold it. */
export interface Brought extends Preview {
  decision: DecisionMade;
}

/** Asks the rules what a decision would bring if the headteacher made it: a lead drafts it for them. Null where the answers do not say enough yet. */
export function broughtBy(
  kind: Kind,
  body: Record<string, unknown>,
  page: PupilPage,
  commandId: string,
): Brought | Refusal | null {
  const parsed = PUPIL_SCHEMAS[kind].safeParse(body);
  if (!parsed.success) return null;
  const found = preview(
    page,
    commandOf(kind, commandId, { ...actorOf(page.viewer), office: 'headteacher' }, parsed.data),
  );
  if ('refused' in found) return found;
  const made = found.events.find((e) => e.type === 'suspended' || e.type === 'permanently-excluded');
  return made ? { ...found, decision: made.decision } : null;
}
