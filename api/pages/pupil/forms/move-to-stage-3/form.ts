import {
  earlyHelpFrom,
  incidentFrom,
  partsView,
  SPECIMEN,
  targetsFrom,
  targetsNow,
  voicesFrom,
} from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B10: a suspension stands in for a permanent exclusion. From Stage 1 only after a serious incident. */
export const moveToStage3: PupilForm = {
  command: 'move-to-stage-3',
  template: 'pupil/forms/move-to-stage-3/page.njk',
  heading: ({ pupil }) => `Move ${pupil.firstName} to Stage 3`,
  button: ({ pupil }) => `Move ${pupil.firstName} to Stage 3 and tell the parents`,
  start: targetsNow,
  read: (a) => ({
    reason: a.text('reason'),
    incident: incidentFrom(a),
    targets: targetsFrom(a),
    timescale: a.whole('timescale'),
    earlyHelp: earlyHelpFrom(a),
    voices: voicesFrom(a),
  }),
  specimen: ({ today }) => ({
    reason: '-',
    incident: SPECIMEN.incident(today),
    targets: SPECIMEN.targets,
    timescale: null,
    earlyHelp: SPECIMEN.earlyHelp,
    voices: SPECIMEN.voices,
  }),
  view: (page) => ({
    ...partsView(page),
    most: page.state.policy.stages['stage-3'].timescale,
    fromStage1: page.state.programme.at === 'stage-1',
  }),
};
