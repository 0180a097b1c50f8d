import type { CaseCommandName } from '../../../../commands/schemas/pupil-commands';
import {
  earlyHelpFrom,
  incidentFrom,
  leadChoices,
  partsView,
  SPECIMEN,
  targetsFrom,
  todayIn,
  voicesFrom,
} from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B8: a serious incident opens the programme at Stage 2 or 3. */
const openAfterIncident = (
  command: Extract<CaseCommandName, 'open-at-stage-2' | 'open-at-stage-3'>,
  stage: 'stage-2' | 'stage-3',
): PupilForm => ({
  command,
  template: 'pupil/forms/open-after-incident/page.njk',
  heading: ({ pupil, state }) =>
    `Open the programme for ${pupil.firstName} at ${state.policy.stages[stage].label}`,
  button: ({ state }) => `Open ${state.policy.stages[stage].label} and send the leaflet`,
  start: (page) => ({
    ...todayIn(page, 'incident-on'),
    ...(page.viewer.office === 'lead' && { lead: page.viewer.person }),
  }),
  read: (a) => ({
    lead: a.choice('lead'),
    incident: incidentFrom(a) ?? { on: '', what: '' },
    earlyHelp: earlyHelpFrom(a),
    targets: targetsFrom(a),
    timescale: a.whole('timescale'),
    voices: voicesFrom(a),
  }),
  specimen: ({ viewer, today }) => ({
    lead: viewer.person,
    incident: SPECIMEN.incident(today),
    earlyHelp: SPECIMEN.earlyHelp,
    targets: SPECIMEN.targets,
    timescale: null,
    voices: SPECIMEN.voices,
  }),
  view: async (page) => ({
    ...partsView(page),
    leads: await leadChoices(page),
    most: page.state.policy.stages[stage].timescale,
  }),
});

export const openAtStage2 = openAfterIncident('open-at-stage-2', 'stage-2');
export const openAtStage3 = openAfterIncident('open-at-stage-3', 'stage-3');
