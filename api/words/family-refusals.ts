import type { Refusal } from '../../rules/refusal';
import type { Said, Value } from '../family/speech';
import type { TextId } from '../family/words';

const WORDS: Record<string, TextId> = {
  'already-represented': 'refusal.represented',
  'remote-already-asked': 'refusal.asked',
  'governors-already-decided': 'refusal.decided',
  'already-cancelled': 'refusal.cancelled',
  'no-remote-meeting-then': 'refusal.not-then',
  'no-exclusion': 'refusal.no-exclusion',
  'not-at-stage-3': 'refusal.not-asked',
  'no-review-meeting': 'refusal.meet-first',
  'already-permanently-excluded': 'refusal.waits',
  'no-address': 'address.not-one',
  'nothing-changes': 'tongue.same',
};

/** A refusal as a family reads it: what happened. Who can still help stands on every page. */
export function refusalForFamily({ refused, detail }: Refusal): Said {
  const { on } = detail ?? {};
  const day: Value = typeof on === 'string' ? { on } : { say: 'refusal.earlier-day' };
  return { say: WORDS[refused] ?? 'refusal.other', with: { day } };
}
