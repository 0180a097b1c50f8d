import { DAYS_IN_SCHOOL, isAboutDecision } from '../../commands/about-decision';
import { possibleNow, type Possibility } from '../../commands/possible';
import { mayOpenForm } from '../../permissions';
import { sentenceFor } from '../../sentences';
import { COMMAND_WORDS } from '../../words/commands';
import { grouped, type ActionGroup } from './action-groups';
import { decisionUrl } from './decision-lines';
import { decisionActions } from './exclusion/actions';
import { currentDecision } from './exclusion/standing';
import { decisionWords } from './form/parts';
import type { PupilPage } from './pupil-page';

/** What somebody can do about a pupil now, and what not yet, and why. */
export interface ActionsView {
  now: { text: string; href: string }[];
  notYet: { text: string; sentence: string }[];
}

/** Refusals that say a thing is behind the pupil, or not about them: nobody waits for these to become possible. */
const NOT_AHEAD = [
  'programme-already-open',
  'already-explained',
  'no-open-escalation',
  'no-exclusion',
  'no-referral',
  'case-closed',
  'case-not-open',
  'already-registered',
  'already-referred',
  'already-transferred',
  'programme-still-open',
  'no-review-meeting',
  'no-off-site-direction',
  'off-site-notice-given',
  'no-separation',
  'no-open-concern',
  'not-a-rehearsal',
  'no-support',
];

/** Moves between stages that are behind the pupil, or still two steps away, are left out. */
const isAhead = ({ command, refusal }: Possibility, page: PupilPage): boolean => {
  if (!refusal || NOT_AHEAD.includes(refusal.refused)) return false;
  const { at } = page.state.programme;
  if (refusal.refused === 'not-at-stage-1') return at === 'not-open' || at === 'ended';
  if (refusal.refused === 'not-at-stage-3') return at === 'stage-2' && command === 'refer-for-transfer';
  if (refusal.refused === 'not-booked') return page.state.transfer.at === 'referred';
  return command !== 'exclude-permanently';
};

/** What can be done about a pupil, with what belongs to the decision that is current. The rest stands on each decision's page. */
export interface PupilActions extends Pick<ActionsView, 'notYet'> {
  now: ActionGroup[];
  decision: { title: string; href: string; now: ActionsView['now'] } | null;
}

/** @param hasWorkers whether the partnership has anybody to allocate behaviour support to: without, nothing is said of it */
export function actionsOf(page: PupilPage, hasWorkers: boolean): PupilActions {
  const all = possibleNow(page.state, page.viewer.office).filter(
    ({ command }) =>
      !isAboutDecision(command) &&
      !DAYS_IN_SCHOOL.some((deed) => deed === command) &&
      (hasWorkers || command !== 'allocate-support'),
  );
  const now = all
    .filter(({ refusal }) => refusal === null)
    .map(({ command }) => ({
      command,
      text: COMMAND_WORDS[command].deed,
      href: `${page.url}/${COMMAND_WORDS[command].path}`,
    }));
  const { office } = page.viewer;
  const notYet = all
    .filter(({ command }) => mayOpenForm(office, command))
    .filter((possibility) => isAhead(possibility, page))
    .flatMap(({ command, refusal }) =>
      refusal ? [{ text: COMMAND_WORDS[command].deed, sentence: sentenceFor(refusal) }] : [],
    );
  return { now: grouped(now), notYet, decision: aboutDecision(page) };
}

function aboutDecision(page: PupilPage): PupilActions['decision'] {
  const current = currentDecision(page.state, page.today);
  const now = current ? decisionActions(page, current).now : [];
  if (!current || now.length === 0) return null;
  return { title: decisionWords(current), href: decisionUrl(page, current.id), now };
}
