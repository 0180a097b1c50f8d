import { eventsOf } from '../../../../../../database/events';
import { dateInWords } from '../../../../../../rules/calendar/words';
import { CONCERN_FROM, FINDINGS, LOOKS_LIKE } from '../../../../../words/choices';
import { answersGiven } from '../../../form/given';
import type { PupilForm } from '../../../form/pupil-form';
import type { CaseEvent } from '../../../latest';
import type { PupilPage } from '../../../pupil-page';

/** C12: an officer of the authority answers, with reasons; a family that raised it is told. */
export const answerConcern: PupilForm = {
  command: 'answer-concern',
  template: 'pupil/forms/concern/answer/page.njk',
  heading: ({ pupil }) => `Answer a concern about ${pupil.firstName}`,
  button: () => 'Record the answer',
  start: (_page, request) => answersGiven(request, 'concern'),
  read: (a) => ({
    concern: a.text('concern'),
    finding: a.choice('finding') ?? '',
    reasons: a.text('reasons'),
  }),
  view: async (page) => ({
    open: Object.fromEntries(
      openConcerns(page).map((c) => [
        c.id,
        `${LOOKS_LIKE[c.looksLike]}. ${CONCERN_FROM[c.from]}, on ${dateInWords(c.on)}`,
      ]),
    ),
    words: await wordsOf(page),
    findings: FINDINGS,
  }),
};

const openConcerns = ({ state }: PupilPage) => (state.concerns ?? []).filter((c) => c.answered === null);

/** What was said: it stands in the record alone. */
async function wordsOf(page: PupilPage): Promise<string[]> {
  const open = openConcerns(page).map((c) => c.id);
  const events: CaseEvent[] = await eventsOf(page.house.db, page.caseId);
  return events.flatMap(({ event }) =>
    event.type === 'concern-raised' && open.includes(event.concern) ? [event.words] : [],
  );
}
