import { Router, type Response } from 'express';
import { onStage } from '../../../rules/programme/gate';
import type { House } from '../../house';
import { may, type Right } from '../../permissions';
import { signedIn } from '../../session/guards';
import { needInWords } from '../../words/need';
import { fullName } from '../../words/names';
import { outWord, stageWord } from '../../words/stages';
import { inOrder } from '../pupils/row';
import { showPage } from '../render';
import { actionsOf } from './actions';
import { decisionLines } from './decision-lines';
import { dutyView } from './duty-view';
import { pupilFrame } from './frame';
import { latest } from './latest';
import { directionViews } from './off-site/section';
import { rewardsInUse } from './rewards';
import { forPupil, type PupilPage } from './pupil-page';
import { separationView } from './separation/section';
import { stageSteps } from './stages';
import { drafts, draftView } from './suspend/draft-view';
import { supportLine } from './support-line';
import { toldViews } from './told/view';
import { totalsOf } from './totals';

const LATEST = 5;

async function draw(page: PupilPage, response: Response): Promise<void> {
  const { state, viewer, today } = page;
  const owed = inOrder(state.owed);
  const [next] = owed;
  const stage = onStage(state.programme);
  const support = await supportLine(page);
  const can = (right: Right): boolean => may(viewer.office, right);
  showPage(response, 'pupil/page.njk', {
    ...pupilFrame(page, 'Programme', fullName(page.pupil)),
    back: can('list-pupils')
      ? { href: '/pupils', text: 'Back to pupils' }
      : { href: '/today', text: 'Back to today' },
    school: page.school.name,
    stage: stageWord(state),
    programmeName: state.policy.labels.programme,
    policyName: state.policy.name,
    out: outWord(state, today),
    lead: state.programme.at !== 'not-open' && state.programme.lead === viewer.person ? 'you' : page.lead,
    need: needInWords(state.need ?? {}),
    support: support.words,
    next: next ? dutyView(page, next) : null,
    steps: stageSteps(state),
    targets: stage?.targets ?? [],
    rewards: stage ? await rewardsInUse(page) : '',
    owed: owed.map((o) => dutyView(page, o)),
    totals: totalsOf(state),
    decisions: decisionLines(page),
    told: can('read-told') ? await toldViews(page, state.exclusions.decisions.at(-1)?.id) : [],
    directions: directionViews(page),
    separation: separationView(page),
    draft: await draftView(page),
    mayDraft: drafts(page),
    actions: actionsOf(page, support.isOffered),
    latest: await latest(page, LATEST),
    mayReadDetails: can('read-details'),
    mayReadLetters: can('read-notices'),
    mayReadAccessLog: can('read-access-log'),
    mayReadHistory: can('read-history'),
  });
}

/** The pupil's programme: what is next, where it stands, what is owed, what can be done. */
export const pupilRoutes = (house: House): Router =>
  Router().get(
    '/pupils/:pupil',
    signedIn,
    forPupil(house, (page, _request, response) => draw(page, response)),
  );
