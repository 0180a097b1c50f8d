import { GIVEN_HOW, GOVERNORS_OUTCOMES } from '../../../../words/choices';
import { dateBoxes } from '../../../form/months';
import type { PupilPage } from '../../pupil-page';
import { tableForm } from '../../form/table-form';

/** The governors' part: what the parents say, the meeting and its decision (C5; law 13, 25 to 34). */
export const governorsForms = [
  tableForm({
    command: 'record-representations',
    heading: (name) => `What do the parents of ${name} say to the governors?`,
    button: 'Record what the parents say',
    fields: [
      { kind: 'day', name: 'on', label: 'When did they say it?', today: true },
      { kind: 'text', name: 'words', label: 'In their own words' },
    ],
    preview: true,
  }),
  tableForm({
    command: 'ask-for-remote-meeting',
    heading: (name) => `Do the parents of ${name} want to meet by video or phone?`,
    button: 'Record that they asked for it',
    fields: [{ kind: 'day', name: 'on', label: 'When did they ask?', today: true }],
    says: 'The governors must then meet by video or phone, or say which condition is not met.',
  }),
  tableForm({
    command: 'arrange-governors-meeting',
    heading: (name) => `When do the governors meet about ${name}?`,
    button: 'Arrange the meeting and invite',
    fields: [
      { kind: 'time', name: 'startsAt', label: 'On which day?' },
      { kind: 'number', name: 'minutes', label: 'How many minutes?' },
      {
        kind: 'yes-or-no',
        name: 'remote',
        label: 'How do they meet?',
        choices: { no: 'In person', yes: 'By video or phone' },
      },
      { kind: 'line', name: 'place', label: 'Where?', hint: 'The room, or the link of a remote meeting' },
      {
        kind: 'text',
        name: 'inPersonBecause',
        label: 'Why in person, if the parents asked for a remote meeting?',
        hint: 'Say which condition is not met. Otherwise leave it empty',
        optional: true,
      },
    ],
    start: (page, _request, decision) => meetingNow(page, decision),
  }),
  tableForm({
    command: 'begin-governors-meeting',
    heading: (name) => `Have the governors begun to meet about ${name}?`,
    button: 'Record that they began',
    fields: [{ kind: 'day', name: 'on', label: 'When did they begin?', today: true }],
    says: 'From then on the decision can no longer be cancelled.',
  }),
  tableForm({
    command: 'record-governors-decision',
    heading: (name) => `What did the governors decide about ${name}?`,
    button: 'Record the governors’ decision',
    fields: [
      { kind: 'day', name: 'metOn', label: 'When did they meet?', today: true },
      { kind: 'choice', name: 'outcome', label: 'What did they decide?', choices: GOVERNORS_OUTCOMES },
      {
        kind: 'day',
        name: 'backOn',
        label: 'If the pupil comes back by a date: which?',
        hint: 'Leave it empty if the pupil comes back at once, or not at all',
        optional: true,
      },
      { kind: 'text', name: 'reasons', label: 'Their reasons', hint: 'The parents are told them' },
      {
        kind: 'choice',
        name: 'given-how',
        label: 'How is their letter given to the parents?',
        hint: 'Leave it empty if it is handed over on the day of the meeting. After a permanent exclusion the parents’ 15 school days to apply for a review run from then',
        choices: GIVEN_HOW,
        optional: true,
      },
      {
        kind: 'day',
        name: 'given-on',
        label: 'On which day is it handed over, posted or sent?',
        hint: 'Only if you have said how',
        optional: true,
      },
    ],
    hears: true,
    preview: true,
  }),
];

/** The meeting as it is arranged, or as the parents asked for it. */
function meetingNow({ state }: PupilPage, id: string | null): Record<string, string> {
  const decision = state.exclusions.decisions.find((d) => d.id === id);
  const meeting = decision?.meeting;
  if (!meeting) return { minutes: '60', remote: decision?.remoteAskedOn === undefined ? 'no' : 'yes' };
  const { startsAt, minutes, place, remote } = meeting;
  return {
    ...dateBoxes('startsAt', startsAt),
    'startsAt-time': startsAt.slice(11, 16),
    minutes: String(minutes),
    place,
    remote: remote ? 'yes' : 'no',
  };
}
