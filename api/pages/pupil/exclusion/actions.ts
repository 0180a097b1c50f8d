import { DAYS_IN_SCHOOL, DECISION_COMMANDS } from '../../../commands/about-decision';
import { refusalOf } from '../../../commands/possible';
import { refusalAbout } from '../../../commands/possible-about';
import { mayOpenForm } from '../../../permissions';
import { sentenceFor } from '../../../sentences';
import { COMMAND_WORDS } from '../../../words/commands';
import type { AboutDecision } from '../../../../rules/exclusion/commands';
import type { Exclusion } from '../../../../rules/exclusion/state';
import type { ActionsView } from '../actions';
import type { PupilPage } from '../pupil-page';
import { followOn } from './follow-on';

type Name = AboutDecision['type'];

/** What can be done about one decision now, what puts its record right, and what is not possible yet, and why. */
export interface DecisionActions extends ActionsView {
  puttingRight: ActionsView['now'];
}

const PUTTING_RIGHT: Name[] = ['correct-exclusion', 'strike-out-exclusion', 'take-back-fact'];

/** What follows a permanent exclusion alone. */
const OF_PERMANENT: Name[] = [
  'waive-review',
  'apply-for-review',
  'record-review-decision',
  'record-reconsideration',
  'remove-from-roll',
];

/** Refusals that somebody may wait for, or ask somebody else about. Others say that a thing is done already. */
const AHEAD = [
  'not-your-office',
  'cancel-after-meeting-began',
  'cancel-over-45-days',
  'no-work-set',
  'nothing-to-review',
  'no-review-application',
  'nothing-to-reconsider',
  'stays-on-roll',
  'too-early-for-roll',
];

export function decisionActions(page: PupilPage, decision: Exclusion): DecisionActions {
  const { state, viewer, today } = page;
  const found = DECISION_COMMANDS.filter((name) => mayOpenForm(viewer.office, name))
    .filter((name) => concerns(name, decision))
    .map((command) => ({
      command,
      refusal: refusalAbout(state, decision, command, viewer.office, today),
    }));
  const open = found.filter(({ refusal }) => refusal === null).map(({ command }) => command);
  const link = (command: Name) => linkTo(page, decision, command);
  return {
    now: [
      ...open.filter((name) => !PUTTING_RIGHT.includes(name)).map(link),
      ...daysInSchool(page, decision),
      ...followOn(page, decision),
    ],
    puttingRight: open.filter((name) => PUTTING_RIGHT.includes(name)).map(link),
    notYet: found.flatMap(({ command, refusal }) =>
      refusal && AHEAD.includes(refusal.refused)
        ? [{ text: COMMAND_WORDS[command].deed, sentence: sentenceFor(refusal) }]
        : [],
    ),
  };
}

const concerns = (name: Name, { kind }: Exclusion): boolean =>
  kind === 'permanent-exclusion' ? name !== 'hold-reintegration-meeting' : !OF_PERMANENT.includes(name);

const linkTo = ({ url }: PupilPage, { id }: Exclusion, command: Name): { text: string; href: string } => ({
  text: COMMAND_WORDS[command].deed,
  href: `${url}/${COMMAND_WORDS[command].path}?decision=${encodeURIComponent(id)}`,
});

/** An early return is the pupil's, and matters while this decision keeps the pupil out. */
function daysInSchool({ state, viewer, url }: PupilPage, decision: Exclusion): ActionsView['now'] {
  if (decision.cancelledOn) return [];
  return DAYS_IN_SCHOOL.filter((command) => !refusalOf(state, command, viewer.office)).map((command) => {
    const { deed, path } = COMMAND_WORDS[command];
    return { text: deed, href: `${url}/${path}` };
  });
}
