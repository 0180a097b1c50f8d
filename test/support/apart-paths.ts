import { randomUUID } from 'node:crypto';
import { voices } from './a-partnership';
import { begin, day, type Path } from './paths';

/** What keeps a pupil out of class without being an exclusion, and what only looks as if it were none. */
export const apartPaths: Record<string, Path> = {
  /** Directed off site, the notice given later, reviewed as the parents asked, and back by right. */
  'off-site': async (stack) => {
    const { people, ...told } = await begin(stack);
    const actor = told.house.actor('headteacher');
    const direction = randomUUID();
    await people.moveTo(day(1), '09:00');
    await people.give({
      type: 'direct-off-site',
      actor,
      direction,
      decidedOn: day(1),
      provider: 'Sample Centre',
      address: '1 Sample Street',
      reportTo: 'The centre manager',
      firstDay: day(6),
      days: 20,
      times: '9am to 3pm',
      reasons: 'Small groups help.',
      objectives: 'To be in class all day.',
      noticeGivenOn: null,
      voices,
    });
    await people.moveTo(day(3), '09:00');
    await people.give({ type: 'give-off-site-notice', actor, direction, on: day(3) });
    await people.moveTo(day(9), '09:00');
    await people.give({ type: 'ask-for-review', actor, direction, by: 'parents', on: day(9) });
    await people.moveTo(day(15), '09:00');
    const record = 'The objectives are met.';
    const review = { type: 'review-direction', outcome: 'end', record, voices };
    await people.give({ ...review, actor, direction, on: day(15) });
    return told;
  },

  /** Kept apart to be safe: lessons a day late, looked at again, over. */
  separated: async (stack) => {
    const { people, ...told } = await begin(stack);
    const actor = told.house.actor('headteacher');
    const separation = randomUUID();
    await people.moveTo(day(1), '09:00');
    await people.give({
      type: 'begin-separation',
      actor,
      separation,
      decidedOn: day(1),
      ledBy: 'Robin Sample',
      reason: 'Two pupils must be kept apart.',
      firstDay: day(1),
      reviewOn: day(4),
      voices,
    });
    await people.moveTo(day(2), '15:00');
    const provider = 'Sample Centre';
    await people.give({ type: 'record-separation-provision', actor, separation, provider, on: day(2) });
    await people.moveTo(day(4), '09:00');
    const record = 'It is still needed.';
    await people.give({
      type: 'review-separation',
      actor,
      separation,
      on: day(4),
      record,
      nextReviewOn: day(8),
    });
    await people.moveTo(day(7), '09:00');
    await people.give({ type: 'end-separation', actor, separation, on: day(7), reason: 'It is safe again.' });
    return told;
  },

  /** Sent home without a record: reported, left unanswered, then answered late. */
  concerned: async (stack) => {
    const { people, ...told } = await begin(stack);
    const concern = randomUUID();
    await people.moveTo(day(1), '09:00');
    await people.give({
      type: 'raise-concern',
      actor: told.house.actor('lead'),
      concern,
      from: 'family',
      looksLike: 'sent-home-without-record',
      words: 'Sent home on Monday, and there is no letter.',
    });
    await people.moveTo(day(8), '09:30');
    const actor = told.house.actor('inclusion-officer');
    const reasons = 'The day is on the record now.';
    await people.give({ type: 'answer-concern', actor, concern, finding: 'unlawful-put-right', reasons });
    return told;
  },
};
