import type { Actor } from '../../../rules/case/people';
import type { MeetingRecord } from '../../cases/find-meeting';
import { actOnMeeting, planMeeting } from '../../commands/panels';
import { callOffMeeting, moveMeeting, planMeeting as planned } from '../../commands/schemas/panel';
import type { House } from '../../house';
import { actorOf, type Viewer } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';
import type { Answers } from '../form/answers';
import { dateBoxes } from '../form/months';
import type { SimpleForm } from '../form/simple-form';

const whenAndWhere = (a: Answers): Record<string, unknown> => ({
  startsAt: a.time('startsAt'),
  place: a.text('place'),
  cutOff: a.time('cutOff'),
});

/** The field that each refusal of a meeting is about. */
const FIELDS: Record<string, string> = {
  'meeting-in-the-past': 'startsAt',
  'cut-off-after-meeting': 'cutOff',
  'nothing-changes': 'startsAt',
  'no-places': 'places',
  'missing-reason': 'reason',
};
const fieldOf = (refused: string): string => FIELDS[refused] ?? '';

/** F1: a meeting with its places and its cut-off for papers. */
export const planForm = (house: House, viewer: Viewer): SimpleForm<typeof planned> => ({
  template: 'panels/plan/page.njk',
  page: {
    title: 'Plan a panel meeting',
    back: { href: '/panels', text: 'Back to panel meetings' },
    action: '/panels/new',
    button: 'Plan this meeting',
  },
  schema: planned,
  start: { 'startsAt-time': '9:30am', 'cutOff-time': '5:00pm', minutes: '120', places: '6' },
  read: (a) => ({ ...whenAndWhere(a), minutes: a.whole('minutes') ?? NaN, places: a.whole('places') ?? NaN }),
  act: (body, id) => {
    const made = { type: 'plan-meeting', id, actor: actorOf(viewer), meetingId: id } as const;
    const { partnership, rehearsal } = viewer;
    return planMeeting(house, { ...made, partnership, ...(rehearsal && { rehearsal }), ...body });
  },
  fieldOf,
  done: 'The meeting has been planned. Referrals that wait are booked into it by themselves.',
  next: (id) => `/panels/${id}`,
});

export const moveForm = (
  house: House,
  record: MeetingRecord,
  actor: Actor,
): SimpleForm<typeof moveMeeting> => {
  const { meeting } = record;
  const url = `/panels/${meeting.id}`;
  const clock = (at: string): string => dateAndTime(at).split(' on ')[0] ?? '';
  return {
    template: 'panels/move/page.njk',
    page: {
      title: 'Move this panel meeting',
      back: { href: url, text: 'Back to the meeting' },
      action: `${url}/move`,
      button: 'Move the meeting and tell everybody invited',
      booked: meeting.taken,
    },
    schema: moveMeeting,
    start: {
      ...dateBoxes('startsAt', meeting.startsAt),
      'startsAt-time': clock(meeting.startsAt),
      ...dateBoxes('cutOff', meeting.cutOff),
      'cutOff-time': clock(meeting.cutOff),
      place: meeting.place,
    },
    read: (a) => ({ ...whenAndWhere(a), reason: a.text('reason') }),
    act: (body, id) => actOnMeeting(house, record, { ...body, type: 'move-meeting', id, actor }),
    fieldOf,
    done: 'The meeting has been moved. Everybody invited is being told.',
    next: () => url,
  };
};

export const callOffForm = (
  house: House,
  record: MeetingRecord,
  actor: Actor,
): SimpleForm<typeof callOffMeeting> => {
  const url = `/panels/${record.meeting.id}`;
  return {
    template: 'panels/call-off/page.njk',
    page: {
      title: 'Call this panel meeting off',
      back: { href: url, text: 'Back to the meeting' },
      action: `${url}/call-off`,
      button: 'Call the meeting off and tell everybody invited',
      booked: record.meeting.taken,
    },
    schema: callOffMeeting,
    read: (a) => ({ reason: a.text('reason') }),
    act: (body, id) => actOnMeeting(house, record, { ...body, type: 'call-off-meeting', id, actor }),
    fieldOf,
    done: 'The meeting has been called off. Its cases are booked into the next that fits.',
    next: () => url,
  };
};
