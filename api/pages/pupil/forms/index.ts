import type { PupilForm } from '../form/pupil-form';
import { agreement } from './agreement/form';
import { answerEscalation } from './answer/form';
import { changeLead } from './change-lead/form';
import { close } from './close/form';
import { end } from './end/form';
import { escalate } from './escalate/form';
import { correct } from './correct/form';
import { extend } from './extend/form';
import { facts } from './facts/form';
import { governorsForms } from './exclusion/governors';
import { provisionForms } from './exclusion/provision';
import { puttingRightForms } from './exclusion/putting-right';
import { reviewForms } from './exclusion/review';
import { explain } from './explain/form';
import { incident } from './incident/form';
import { checkAddress } from './address/check';
import { correctAddress } from './address/correct';
import { chooseLanguage } from './language/form';
import { markContact } from './mark-contact/form';
import { moveToStage2 } from './move-to-stage-2/form';
import { moveToStage3 } from './move-to-stage-3/form';
import { askForReview } from './off-site/ask/form';
import { answerConcern } from './concern/answer/form';
import { raiseConcern } from './concern/raise/form';
import { directOffSite } from './off-site/direct/form';
import { endDirection } from './off-site/end/form';
import { need } from './need/form';
import { offSiteNotice } from './off-site/notice/form';
import { reviewDirection } from './off-site/review/form';
import { openAtStage2, openAtStage3 } from './open-after-incident/form';
import { openStage1 } from './open-stage-1/form';
import { ownWords } from './own-words/form';
import { policy } from './policy/form';
import { panelDecision } from './panel-decision/form';
import { refer } from './refer/form';
import { rehearse } from './rehearse/form';
import { review } from './review/form';
import { reviewMeeting } from './review-meeting/form';
import { beginSeparation } from './separation/begin/form';
import { endSeparation } from './separation/end/form';
import { separationProvision } from './separation/provision/form';
import { reviewSeparation } from './separation/review/form';
import { allocateSupport, endSupport } from './support/form';
import { setTargets } from './set-targets/form';
import { withdraw } from './withdraw/form';

/** Every form about a pupil but those of a suspension, which takes more than one page. */
export const FORMS: PupilForm[] = [
  openStage1,
  openAtStage2,
  openAtStage3,
  explain,
  setTargets,
  review,
  rehearse,
  moveToStage2,
  moveToStage3,
  reviewMeeting,
  agreement,
  end,
  changeLead,
  ...provisionForms,
  ...governorsForms,
  ...reviewForms,
  ...puttingRightForms,
  correct,
  refer,
  withdraw,
  panelDecision,
  escalate,
  answerEscalation,
  incident,
  directOffSite,
  offSiteNotice,
  askForReview,
  reviewDirection,
  endDirection,
  beginSeparation,
  reviewSeparation,
  separationProvision,
  endSeparation,
  raiseConcern,
  answerConcern,
  ownWords,
  policy,
  extend,
  facts,
  markContact,
  chooseLanguage,
  need,
  allocateSupport,
  endSupport,
  correctAddress,
  checkAddress,
  close,
];
