import type { Obligation } from '../../../rules/case/obligation';
import type { Office } from '../../../rules/case/people';
import { decisionGate } from '../../../rules/exclusion/gate';
import { pupilGate } from '../../../rules/pupil/decide';
import { arrangementFor } from '../../../rules/exclusion/of-one-run';
import type { PupilCommand } from '../../../rules/pupil/commands';
import { OFFICES } from '../../../rules/pupil/offices';
import type { PupilCase } from '../../../rules/pupil/state';
import { isAboutDecision } from '../../commands/about-decision';
import { COMMAND_WORDS } from '../../words/commands';

type Name = PupilCommand['type'];

/** Which command does what a duty asks for; null where there is more than one answer, or none a person gives. */
function commandFor(o: Obligation, state: PupilCase): Name | null {
  switch (o.duty) {
    case 'explain-programme':
      return 'explain-programme';
    case 'weekly-review':
      return 'record-review';
    case 'stage-3-review-meeting':
      return 'hold-stage-3-review';
    case 'submit-referral':
      return 'refer-for-transfer';
    case 'record-panel-decision':
      return 'record-panel-decision';
    case 'answer-escalation':
      return 'answer-escalation';
    case 'governors-meeting': {
      const decision = state.exclusions.decisions.find((d) => d.id === o.arisesFrom);
      return decision?.meeting ? 'record-governors-decision' : 'arrange-governors-meeting';
    }
    case 'consider-representations':
      return 'record-governors-decision';
    case 'set-work':
      return 'set-work';
    case 'apply-for-review':
      return 'apply-for-review';
    case 'review-hearing':
      return 'record-review-decision';
    case 'reconsider':
      return 'record-reconsideration';
    case 'reintegration-meeting':
      return 'hold-reintegration-meeting';
    case 'day-one-provision':
    case 'sixth-day-provision':
      return arrangementFor(state, o.arisesFrom) ? 'confirm-attendance' : 'arrange-provision';
    case 'off-site-notice':
      return 'give-off-site-notice';
    case 'off-site-review':
      return 'review-direction';
    case 'separation-provision':
      return 'record-separation-provision';
    case 'review-separation':
      return 'review-separation';
    case 'answer-concern':
      return 'answer-concern';
    case 'stage-decision':
    case 'hold-meeting':
    case 'weekly-digest':
    case 'offices-end':
      return null;
  }
}

/** The one action of a duty for somebody in this office, or null when it is not theirs or cannot be done yet. */
export function actionFor(
  o: Obligation,
  state: PupilCase,
  office: Office,
  url: string,
): { text: string; href: string } | null {
  if (o.status !== 'running') return null;
  if (o.duty === 'stage-decision') return { text: 'See what can be done', href: `${url}#actions` };
  const command = commandFor(o, state);
  if (!command || !OFFICES[command].includes(office) || isClosed(command, o, state)) return null;
  const { path, deed } = COMMAND_WORDS[command];
  const about = queryOf(o, state);
  const query = about ? `?${about}=${encodeURIComponent(o.arisesFrom)}` : '';
  return { text: deed, href: `${url}/${path}${query}` };
}

/** Whether a command cannot be given now: about the decision that the duty arises from, where it is about one. */
function isClosed(command: Name, { arisesFrom }: Obligation, state: PupilCase): boolean {
  const decision = state.exclusions.decisions.find((d) => d.id === arisesFrom);
  if (decision && isAboutDecision(command) && decisionGate(state, decision, command)) return true;
  return pupilGate(state, { type: command }) !== null;
}

/** What the form is told of where the duty arises from. */
function queryOf({ duty, arisesFrom }: Obligation, { exclusions }: PupilCase): string | null {
  if (duty === 'answer-escalation') return 'escalation';
  if (duty === 'answer-concern') return 'concern';
  if (duty === 'off-site-notice' || duty === 'off-site-review') return 'direction';
  return exclusions.decisions.some((d) => d.id === arisesFrom) ? 'decision' : null;
}
