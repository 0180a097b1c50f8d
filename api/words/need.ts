import type { NeedGiven } from '../../rules/pupil/need';
import { EARLY_HELP_STATUS, TIERS } from './choices';

/**
 * A pupil's need in a line; what nobody has said is said to be so.
 *
 * @example 'Need: Considerable. Early help: open.'
 */
export function needInWords({ tier, earlyHelp }: NeedGiven): string {
  const help = earlyHelp ? EARLY_HELP_STATUS[earlyHelp].toLowerCase() : 'not recorded';
  return `Need: ${tier ? TIERS[tier] : 'not recorded'}. Early help: ${help}.`;
}
