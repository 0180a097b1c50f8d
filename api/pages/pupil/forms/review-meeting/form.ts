import { STAGE_3_OUTCOMES } from '../../../../words/choices';
import { meetingFrom, partsView, todayIn, voicesFrom } from '../../form/parts';
import type { PupilForm } from '../../form/pupil-form';

/** B10: the Stage 3 review meeting, never without the authority's representative. */
export const reviewMeeting: PupilForm = {
  command: 'hold-stage-3-review',
  template: 'pupil/forms/review-meeting/page.njk',
  heading: ({ pupil }) => `Stage 3 review meeting about ${pupil.firstName}`,
  button: () => 'Record the meeting',
  start: (page) => todayIn(page, 'meeting-on'),
  read: (a) => ({
    meeting: meetingFrom(a) ?? { on: a.date('meeting-on'), present: [], record: '' },
    outcomes: a.all('outcomes'),
    voices: voicesFrom(a),
  }),
  view: (page) => ({ ...partsView(page), outcomes: outcomesFor(page) }),
};

/** The flexible programme is offered to those years only that may have it. */
const outcomesFor: (page: Parameters<typeof partsView>[0]) => Record<string, string> = ({ state }) =>
  Object.fromEntries(
    Object.entries(STAGE_3_OUTCOMES).filter(
      ([outcome]) =>
        outcome !== 'flexible-programme' || state.policy.flexibleYears.includes(state.pupil.yearGroup),
    ),
  );
