import { dateInWords, dayInWords } from '../calendar/words';
import type { ExclusionReportFacts } from './facts';
import type { Letter } from './letter';
import { greeting } from './naming';

/**
 * Word to the authority that somebody without an account has reported what looks like an unlawful exclusion; then, that its
 * answer is due or late, which the Chair hears too. What was said is not in it: it was written by nobody knows whom.
 *
 * @source C12; law.md row 1
 */
export function exclusionReport(facts: ExclusionReportFacts): Letter {
  const { to, recipientName, reference, due, moment, path } = facts;
  const subject = moment === 'late' ? `Late, due ${dayInWords(due)}` : `Action by ${dayInWords(due)}`;
  return {
    subject: `${subject}: report ${reference}`,
    title: 'Report of what looks like an unlawful exclusion',
    greeting: greeting(to, recipientName),
    blocks: [
      ...standing(facts),
      { p: 'The school is not told of it. Only an inclusion officer can answer.' },
    ],
    action: { label: 'Open the report', path },
  };
}

function standing({ school, reference, due, moment, to }: ExclusionReportFacts): Letter['blocks'] {
  const day = dateInWords(due);
  switch (moment) {
    case 'come':
      return [
        {
          p: `Somebody has told us what looks like an unlawful exclusion from ${school.name}. It is report ${reference}. They did not sign in: nobody has checked who they are.`,
        },
        { p: 'What they say stands in Sixth Day, and not in this letter.' },
        { h: 'What happens next' },
        { p: `The authority must answer it, with reasons, by ${day}.` },
        {
          p: 'If the child is on record, link the report to the child. The answer is then owed with the pupil, from the day of this report, as the pupil’s own policy counts it.',
        },
      ];
    case 'due':
      return [{ p: `Report ${reference}, about ${school.name}, must be answered, with reasons, by ${day}.` }];
    case 'late':
      return [
        { p: `Report ${reference}, about ${school.name}, was to be answered by ${day}: it is late.` },
        {
          p:
            to === 'chair'
              ? 'You are told because nobody has recorded an answer.'
              : 'It stays late, and the Chair is told, until an answer is recorded.',
        },
      ];
  }
}
