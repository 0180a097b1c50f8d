import { Router, type Response } from 'express';
import { reasonLabel } from '../../../rules/exclusion/reasons';
import { capital, roleInWords } from '../../../rules/notices/naming';
import { dateInWords, lengthInWords } from '../../../rules/calendar/words';
import type { Obligation } from '../../../rules/case/obligation';
import { onStage } from '../../../rules/programme/gate';
import type { House } from '../../house';
import { signedIn } from '../../session/guards';
import { fullName } from '../../words/names';
import { outWord, stageWord } from '../../words/stages';
import { obligationView, type ObligationView } from '../parts/obligation';
import { inOrder } from '../pupils/row';
import { showPage } from '../render';
import { actionsOf } from './actions';
import { actionFor } from './duty-actions';
import { pupilFrame } from './frame';
import { latest } from './latest';
import { directionViews } from './off-site/section';
import { forPupil, type PupilPage } from './pupil-page';
import { separationView } from './separation/section';
import { stageSteps } from './stages';
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
    next: next ? dutyView(page, next) : null,
    steps: stageSteps(state),
    targets: stage?.targets ?? [],
    owed: owed.map((o) => dutyView(page, o)),
    totals: totalsOf(state),
    decisions: decisionsOf(page),
    directions: directionViews(page),
    separation: separationView(page),
    actions: actionsOf(page),
    latest: await latest(page, LATEST),
    mayReadHistory: viewer.office === 'administrator',
  });
}

/** One duty of the pupil, its owner as the viewer sees it. */
function dutyView(page: PupilPage, o: Obligation): ObligationView {
  const { state, viewer, url, today, calendar, lead } = page;
  const isLeads = o.owedBy === 'lead' && state.programme.at !== 'not-open';
  const mine = isLeads
    ? state.programme.at !== 'not-open' && state.programme.lead === viewer.person
    : o.owedBy === viewer.office;
  const name = isLeads && lead ? `${lead}, lead` : capital(roleInWords(o.owedBy));
  return obligationView(o, {
    url,
    today,
    calendar,
    owner: mine ? 'You' : name,
    action: actionFor(o, state, viewer.office, url),
  });
}

const decisionsOf = ({ state }: PupilPage) =>
  state.exclusions.decisions.map((d) => ({
    what: d.sessions === null ? 'Permanent exclusion' : `Suspension, ${lengthInWords(d.sessions)}`,
    on: dateInWords(d.decidedAt.slice(0, 10)),
    reasons: d.reasons.map(reasonLabel),
    provision: d.attendedOn
      ? `Full-time education attended since ${dateInWords(d.attendedOn)}`
      : d.arranged
        ? `Full-time education arranged at ${d.arranged.provider}`
        : 'No full-time education arranged',
  }));

/** The pupil's programme: what is next, where it stands, what is owed, what can be done. */
export const pupilRoutes = (house: House): Router =>
  Router().get(
    '/pupils/:pupil',
    signedIn,
    forPupil(house, (page, _request, response) => draw(page, response)),
  );
