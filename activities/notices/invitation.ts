import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { instantOf } from '../../rules/calendar/london-time';
import type { LetterFacts } from '../../rules/notices/facts';
import type { Recipient } from '../../database/recipients';

/** A calendar invitation as it is attached: updated and cancelled under the same UID. */
export interface Invitation {
  ics: string;
  method: 'REQUEST' | 'CANCEL';
}

const MINUTE = 60_000;

/**
 * The calendar invitation of a panel notice, or null for any other. The UID is the meeting's and the case's; the
 * sequence goes up with each change; a cancellation comes last. Times are UTC, so no zone table is needed. No name.
 */
export function invitationTo(facts: LetterFacts, recipient: Recipient): Invitation | null {
  const { appointment } = facts.about;
  if (!appointment || !recipient.email) return null;
  const cancelled = facts.notice === 'panel-cancelled';
  const { meetingId, startsAt, minutes, place, revision } = appointment;
  const start = instantOf(startsAt);
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const calendar = ical({ prodId: '//Sixth Day//Panel//EN', method: ICalCalendarMethod[method] });
  calendar.createEvent({
    id: `${meetingId}.${facts.pupil.caseRef}@sixth-day`,
    sequence: revision + (cancelled ? 1 : 0),
    start: new Date(start),
    end: new Date(start + minutes * MINUTE),
    summary: `${facts.policy.labels.panel}: case ${facts.pupil.caseRef}`,
    location: place,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: facts.partnership.name || 'Sixth Day', email: 'panel@sixth-day.invalid' },
    attendees: [{ name: recipient.name, email: recipient.email, rsvp: true }],
  });
  return { ics: calendar.toString(), method };
}
