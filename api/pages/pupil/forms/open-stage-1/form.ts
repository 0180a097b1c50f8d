import {
  earlyHelpFrom,
  leadChoices,
  meetingFrom,
  partsView,
  SPECIMEN,
  targetsFrom,
  todayIn,
  voicesFrom,
} from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B1: a lead, support already tried, a meeting, the early-help question, targets, and both their own words. */
export const openStage1: PupilForm = {
  command: 'open-stage-1',
  template: 'pupil/forms/open-stage-1/page.njk',
  heading: ({ pupil }) => `Open the programme for ${pupil.firstName} at Stage 1`,
  button: () => 'Open Stage 1 and send the leaflet',
  start: (page) => ({
    ...todayIn(page, 'meeting-on'),
    ...(page.viewer.office === 'lead' && { lead: page.viewer.person }),
  }),
  read: (a) => ({
    lead: a.choice('lead'),
    supportTried: a.lines('supportTried'),
    meeting: meetingFrom(a),
    earlyHelp: earlyHelpFrom(a),
    targets: targetsFrom(a),
    timescale: a.whole('timescale'),
    rewards: a.text('rewards'),
    voices: voicesFrom(a),
  }),
  specimen: ({ viewer, today }) => ({
    lead: viewer.person,
    supportTried: ['-'],
    meeting: SPECIMEN.meeting(today),
    earlyHelp: SPECIMEN.earlyHelp,
    targets: SPECIMEN.targets,
    timescale: null,
    rewards: '',
    voices: SPECIMEN.voices,
  }),
  view: async (page) => ({
    ...partsView(page),
    leads: await leadChoices(page),
    most: page.state.policy.stages['stage-1'].timescale,
  }),
};
