import {
  earlyHelpFrom,
  meetingFrom,
  partsView,
  SPECIMEN,
  targetsFrom,
  targetsNow,
  todayIn,
  voicesFrom,
} from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B7, B9: the meeting, plans reviewed, warnings given, targets anew, a reason. */
export const moveToStage2: PupilForm = {
  command: 'move-to-stage-2',
  template: 'pupil/forms/move-to-stage-2/page.njk',
  heading: ({ pupil }) => `Move ${pupil.firstName} to Stage 2`,
  button: ({ pupil }) => `Move ${pupil.firstName} to Stage 2 and tell the parents`,
  start: (page) => ({ ...todayIn(page, 'meeting-on'), ...targetsNow(page) }),
  read: (a) => ({
    reason: a.text('reason'),
    meeting: meetingFrom(a),
    plansReviewed: a.choice('plansReviewed') !== null,
    warningsGiven: a.choice('warningsGiven') !== null,
    earlyHelp: earlyHelpFrom(a),
    targets: targetsFrom(a),
    timescale: a.whole('timescale'),
    voices: voicesFrom(a),
  }),
  specimen: ({ today }) => ({
    reason: '-',
    meeting: SPECIMEN.meeting(today),
    plansReviewed: true,
    warningsGiven: true,
    earlyHelp: SPECIMEN.earlyHelp,
    targets: SPECIMEN.targets,
    timescale: null,
    voices: SPECIMEN.voices,
  }),
  view: (page) => ({ ...partsView(page), most: page.state.policy.stages['stage-2'].timescale }),
};
