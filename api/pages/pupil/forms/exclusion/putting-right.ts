import { dateInWords } from '../../../../../rules/calendar/words';
import { takeableBack } from '../../../../../rules/exclusion/without-fact';
import { FACTS } from '../../../../words/choices';
import type { Answers } from '../../../form/answers';
import type { Choices } from '../../../form/choices';
import type { PupilPage } from '../../pupil-page';
import { tableForm } from '../../form/table-form';

const STAYS_AS_SENT =
  'What was sent stays on record as it was sent. Those who were told wrong are told right, and every date is worked out anew.';

/** Taking a decision back, and putting right what was recorded wrongly (C6; law 12, 13). */
export const puttingRightForms = [
  tableForm({
    command: 'cancel-exclusion',
    heading: (name) => `Cancel a decision about ${name}`,
    button: 'Cancel the decision and tell everybody',
    fields: [
      { kind: 'day', name: 'on', label: 'On which day is it cancelled?', today: true },
      {
        kind: 'text',
        name: 'reasons',
        label: 'Why is it cancelled?',
        hint: 'Everybody who was told of the decision is told these reasons',
      },
    ],
    says: 'The pupil comes back at once. Days already served still count to the 45 of the school year.',
    hears: true,
    preview: true,
  }),
  tableForm({
    command: 'strike-out-exclusion',
    heading: (name) => `Strike out a decision recorded by mistake about ${name}`,
    button: 'Strike the decision out',
    fields: [
      {
        kind: 'text',
        name: 'reason',
        label: 'What was the mistake?',
        hint: 'Only for a decision about the wrong pupil, or one that was never made. To take back what was decided, cancel it',
      },
    ],
    says: `The decision then counts for nothing. ${STAYS_AS_SENT}`,
    preview: true,
  }),
  tableForm({
    command: 'take-back-fact',
    decisionFirst: true,
    heading: (name) => `Take back something recorded by mistake about ${name}`,
    button: 'Take it back',
    fields: [
      { kind: 'choice', name: 'fact', label: 'What did not happen, or not so?', choices: factsOnRecord },
      { kind: 'text', name: 'reason', label: 'What was the mistake?' },
    ],
    says: STAYS_AS_SENT,
    preview: true,
  }),
  tableForm({
    command: 'take-back-day-in-school',
    heading: (name) => `Was ${name} not in school on a day that is on record?`,
    button: 'Take the day back',
    fields: [
      { kind: 'choice', name: 'on', label: 'Which day?', choices: daysInSchool },
      { kind: 'text', name: 'reason', label: 'What was the mistake?' },
    ],
    says: STAYS_AS_SENT,
    preview: true,
  }),
];

/** The days on record as days in school. */
function daysInSchool({ state }: PupilPage): Choices {
  const days = state.exclusions.inSchool ?? [];
  return Object.fromEntries(days.map(({ date }) => [date, dateInWords(date)]));
}

/** What is on record of the decision, but for that on which something later rests. */
function factsOnRecord({ state }: PupilPage, a: Answers): Choices {
  const decision = state.exclusions.decisions.find((d) => d.id === a.text('decision'));
  const facts = decision ? takeableBack(decision) : [];
  return Object.fromEntries(facts.map((fact) => [fact, FACTS[fact]]));
}
