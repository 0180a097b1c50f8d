import { Router, type Response } from 'express';
import { onStage } from '../../../rules/programme/gate';
import type { House } from '../../house';
import { may } from '../../permissions';
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
import { forPupil, type PupilPage } from './pupil-page';
import { separationView } from './separation/section';
import { stageSteps } from './stages';
import { toldViews } from './told/view';
import { totalsOf } from './totals';

const LATEST = 5;

async function draw(page: PupilPage, response: Response): Promise<void> {
  const { state, viewer, today } = page;
  const owed = inOrder(state.owed);
  const [next] = owed;
  const stage = onStage(state.programme);
  showPage(response, 'pupil/page.njk', {
    ...pupilFrame(page, 'Programme', fullName(page.pupil)),
    back: { href: '/pupils', text: 'Back to pupils' },
    school: page.school.name,
    stage: stageWord(state),
    programmeName: state.policy.labels.programme,
    policyName: state.policy.name,
    out: outWord(state, today),
    lead: state.programme.at !== 'not-open' && state.programme.lead === viewer.person ? 'you' : page.lead,
    need: needInWords(state.need ?? {}),
    next: next ? dutyView(page, next) : null,
    steps: stageSteps(state),
    targets: stage?.targets ?? [],
    owed: owed.map((o) => dutyView(page, o)),
    totals: totalsOf(state),
    decisions: decisionLines(page),
    told: await toldViews(page, state.exclusions.decisions.at(-1)?.id),
    directions: directionViews(page),
    separation: separationView(page),
    actions: actionsOf(page),
    latest: await latest(page, LATEST),
    mayReadAccessLog: may(viewer.office, 'read-access-log'),
    mayReadHistory: may(viewer.office, 'read-history'),
  });
}

/** The pupil's programme: what is next, where it stands, what is owed, what can be done. */
export const pupilRoutes = (house: House): Router =>
  Router().get(
    '/pupils/:pupil',
    signedIn,
    forPupil(house, (page, _request, response) => draw(page, response)),
  );
