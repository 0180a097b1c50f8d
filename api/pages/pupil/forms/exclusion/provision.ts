import { dateBoxes } from '../../../form/months';
import type { PupilPage } from '../../pupil-page';
import { tableForm } from '../../form/table-form';

/** Work for the first five days, full-time education, and the way back (C3, C11; law 5, 16, 17, 21, 41). */
export const provisionForms = [
  tableForm({
    command: 'set-work',
    heading: (name) => `What work was set for ${name}?`,
    button: 'Record the work',
    fields: [
      { kind: 'day', name: 'on', label: 'When was it set?', today: true },
      { kind: 'text', name: 'what', label: 'What was set, and how does the pupil get it?' },
    ],
  }),
  tableForm({
    command: 'mark-work',
    heading: (name) => `When was the work of ${name} marked?`,
    button: 'Record that the work was marked',
    fields: [{ kind: 'day', name: 'on', label: 'When was it marked?', today: true }],
  }),
  tableForm({
    command: 'arrange-provision',
    heading: (name) => `Arrange full-time education for ${name}`,
    button: 'Record the arrangement',
    fields: [
      {
        kind: 'line',
        name: 'provider',
        label: 'Where does it take place?',
        hint: 'The name of the centre, school or provider',
      },
      { kind: 'line', name: 'address', label: 'The address' },
      {
        kind: 'line',
        name: 'reportTo',
        label: 'Whom does the pupil ask for on the first day?',
      },
      { kind: 'time', name: 'startsAt', label: 'On which day does it start?' },
      {
        kind: 'line',
        name: 'times',
        label: 'The times of the sessions',
        hint: 'Like 9am to 3pm, with a break from noon to 1pm',
      },
      {
        kind: 'tick',
        name: 'waived',
        label: 'The 48 hours before it starts',
        hint: 'The parents are told at least 48 hours before, unless they give that up for a start before day six',
        choices: { yes: 'The parents have given up their 48 hours' },
      },
    ],
    says: 'The clock stops when the pupil attends, not when a place is arranged. The parents are written to at once, and the law wants all of this in the letter.',
    preview: true,
    start: (page, _request, decision) => arrangedNow(page, decision),
  }),
  tableForm({
    command: 'confirm-attendance',
    heading: (name) => `Did ${name} attend full-time education?`,
    button: (name) => `Confirm that ${name} attended`,
    fields: [
      {
        kind: 'day',
        name: 'on',
        label: 'The first day on which the pupil was there, full time',
        today: true,
      },
    ],
  }),
  tableForm({
    command: 'record-missed-provision',
    heading: (name) => `Did work or full-time education for ${name} never come?`,
    button: 'Record that it never came',
    fields: [
      { kind: 'day', name: 'on', label: 'When did this become clear?', today: true },
      { kind: 'text', name: 'reason', label: 'Why did it not come?' },
    ],
    says: 'What is still owed of it is then closed as missed, and stays on record as missed. While it can still be met, meet it.',
  }),
  tableForm({
    command: 'record-day-in-school',
    heading: (name) => `On which day was ${name} in school?`,
    button: 'Record the day in school',
    fields: [
      {
        kind: 'day',
        name: 'on',
        label: 'The day on which the pupil was in school for every session',
        today: true,
      },
    ],
    says: 'A day in school breaks a run of days: day six may move.',
    preview: true,
  }),
  tableForm({
    command: 'hold-reintegration-meeting',
    heading: (name) => `The meeting on the return of ${name}`,
    button: 'Record the meeting on return',
    fields: [
      { kind: 'day', name: 'on', label: 'When was it held?', today: true },
      {
        kind: 'text',
        name: 'record',
        label: 'What was said and agreed?',
        hint: 'The return does not wait for the parents: say it if they could not come',
      },
    ],
  }),
];

/** What is on record of an arrangement, to be added to or changed. */
function arrangedNow({ state }: PupilPage, decision: string | null): Record<string, string> {
  const arranged = state.exclusions.decisions.find((d) => d.id === decision)?.arranged;
  if (!arranged) return { 'startsAt-time': '9:00am' };
  const { provider, startsAt, address = '', reportTo = '', times = '', waived } = arranged;
  return {
    provider,
    address,
    reportTo,
    times,
    ...dateBoxes('startsAt', startsAt),
    'startsAt-time': startsAt.slice(11, 16),
    ...(waived && { waived: 'yes' }),
  };
}
