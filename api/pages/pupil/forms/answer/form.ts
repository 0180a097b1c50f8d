import { dateInWords } from '../../../../../rules/calendar/words';
import { RAISED_BY } from '../../../../words/choices';
import { answersGiven } from '../../form/given';
import type { PupilForm } from '../../form/pupil-form';

/** B17: each escalation is answered by a named person. */
export const answerEscalation: PupilForm = {
  command: 'answer-escalation',
  template: 'pupil/forms/answer/page.njk',
  heading: ({ pupil }) => `Answer an escalation about ${pupil.firstName}`,
  button: () => 'Record the answer',
  start: (_page, request) => answersGiven(request, 'escalation'),
  read: (a) => ({ escalation: a.text('escalation'), answer: a.text('answer') }),
  view: ({ state }) => ({
    open: Object.fromEntries(
      state.escalations.raised
        .filter((e) => e.answeredOn === null)
        .map((e) => [e.id, `Raised on ${dateInWords(e.on)}, ${RAISED_BY[e.by]}`]),
    ),
  }),
};
