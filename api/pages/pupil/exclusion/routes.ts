import { Router, type Request, type Response } from 'express';
import { obligationsOf } from '../../../../database/obligations';
import { schoolById } from '../../../../database/partnerships';
import { dutiesGoingOn } from '../../../../rules/exclusion/education-going-on';
import { isStruckOut } from '../../../../rules/exclusion/standing';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { seesDecision } from '../../../cases/find-pupil';
import type { House } from '../../../house';
import { NOT_FOUND } from '../../../problems/problem';
import { sendProblem } from '../../../problems/send';
import { signedIn } from '../../../session/guards';
import { inOrder } from '../../pupils/row';
import { showPage } from '../../render';
import { decisionWords } from '../form/parts';
import { dutyView } from '../duty-view';
import { pupilFrame } from '../frame';
import { forPupil, type PupilPage } from '../pupil-page';
import { toldViews } from '../told/view';
import { totalsAt } from '../totals';
import { decisionActions } from './actions';
import { shortcuts } from './shortcuts';
import { adjustmentWords, cancellingWords, rollWords } from './limits';
import { standingOf } from './standing';
import { storyOf } from './story';
import { summaryOf } from './summary';

/** A decision of the pupil that the viewer may see, struck out or not. */
function findDecision(page: PupilPage, id: string): Exclusion | undefined {
  const { decisions, struckOut = [] } = page.state.exclusions;
  return [...decisions, ...struckOut].find((d) => d.id === id && seesDecision(page, d.id));
}

async function draw(page: PupilPage, request: Request, response: Response): Promise<void> {
  const decision = findDecision(page, String(request.params['decision']));
  if (!decision) return sendProblem(request, response, NOT_FOUND);
  const { state, house, caseId } = page;
  // Straight after another suspension education goes on that is owed with the one before (law 17, 23).
  const goOn = dutiesGoingOn(state, decision).map((o) => o.id);
  const owed = (await obligationsOf(house.db, caseId)).filter(
    (o) => o.arisesFrom === decision.id || goOn.includes(o.id),
  );
  const duties = owed.filter((o) => o.arisesFrom === decision.id);
  const story = await storyOf(page, decision.id, duties);
  const struckOut = isStruckOut(state, decision.id);
  const kind = decision.kind === 'suspension' ? 'Suspension' : 'Permanent exclusion';
  showPage(response, 'pupil/exclusion/page.njk', {
    ...pupilFrame(page, kind, decisionWords(decision)),
    standing: standingOf(page, decision),
    story,
    struckOut,
    summary: summaryOf(page, decision, story, await schoolName(page, decision)),
    totals: struckOut ? null : totalsAt(state, decision),
    told: await toldViews(page, decision.id),
    duties: [...running(owed), ...closed(owed)].map((o) => dutyView(page, o)),
    cancelling: cancellingWords(page, decision),
    roll: rollWords(page, decision),
    adjustment: adjustmentWords(page, decision),
    actions: struckOut ? null : decisionActions(page, decision),
  });
}

type Owed = Awaited<ReturnType<typeof obligationsOf>>;
const running = (duties: Owed): Owed => inOrder(duties);
const closed = (duties: Owed): Owed => duties.filter((o) => o.status !== 'running');

/** The school whose head decided it, also after the pupil has moved. */
async function schoolName({ house, school }: PupilPage, decision: Exclusion): Promise<string> {
  if (decision.school === undefined || decision.school === school.id) return school.name;
  return (await schoolById(house.db, decision.school))?.name ?? 'Another school';
}

/** The page of one decision: what was decided, what follows from it, what has happened since, what can be done. */
export const exclusionRoutes = (house: House): Router =>
  Router()
    .get('/pupils/:pupil/exclusions/:decision', signedIn, forPupil(house, draw))
    .get('/pupils/:pupil/exclusions/:decision/:deed', signedIn, forPupil(house, shortcuts));
