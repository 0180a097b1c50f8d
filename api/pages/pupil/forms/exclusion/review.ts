import { GIVEN_HOW, GOVERNORS_OUTCOMES, REVIEW_OUTCOMES } from '../../../../words/choices';
import type { Field } from '../../form/field';
import { tableForm } from '../../form/table-form';

const givenHow = (label: string): Field => ({ kind: 'choice', name: 'given-how', label, choices: GIVEN_HOW });
const givenOn = (label: string): Field => ({ kind: 'day', name: 'given-on', label, today: true });

/** After a permanent exclusion is upheld: the review, the reconsideration and the roll (C5; law 35 to 40). */
export const reviewForms = [
  tableForm({
    command: 'waive-review',
    heading: (name) => `Do the parents of ${name} want no review?`,
    button: 'Record that they want no review',
    fields: [
      { kind: 'day', name: 'on', label: 'When did they write that they will not apply?', today: true },
    ],
    says: 'It must be in writing. The pupil may then be taken off the roll.',
  }),
  tableForm({
    command: 'apply-for-review',
    heading: (name) => `The parents of ${name} apply for a review`,
    button: 'Record the application',
    fields: [
      givenHow('How was the application given?'),
      givenOn('On which day was it handed over, posted or sent?'),
      { kind: 'text', name: 'grounds', label: 'Their grounds, in their own words' },
    ],
    preview: true,
  }),
  tableForm({
    command: 'record-review-decision',
    heading: (name) => `What did the review panel decide about ${name}?`,
    button: 'Record the review panel’s decision',
    fields: [
      { kind: 'day', name: 'heardOn', label: 'When was it heard?', today: true },
      { kind: 'choice', name: 'outcome', label: 'What did it decide?', choices: REVIEW_OUTCOMES },
      givenHow('How was its decision given?'),
      givenOn('On which day was the decision handed over, posted or sent?'),
      { kind: 'text', name: 'reasons', label: 'Its reasons' },
    ],
    hears: true,
    preview: true,
  }),
  tableForm({
    command: 'record-reconsideration',
    heading: (name) => `What did the governors decide when they thought again about ${name}?`,
    button: 'Record the reconsideration',
    fields: [
      { kind: 'day', name: 'on', label: 'When did they meet?', today: true },
      { kind: 'choice', name: 'outcome', label: 'What did they decide?', choices: GOVERNORS_OUTCOMES },
      { kind: 'text', name: 'reasons', label: 'Their reasons', hint: 'The parents are told them' },
    ],
    hears: true,
    preview: true,
  }),
  tableForm({
    command: 'remove-from-roll',
    heading: (name) => `Take ${name} off the roll`,
    button: (name) => `Take ${name} off the roll`,
    fields: [{ kind: 'day', name: 'on', label: 'On which day does the pupil leave the roll?', today: true }],
  }),
];
