import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import addressparser from 'nodemailer/lib/addressparser';
import { instantOf } from '../../rules/calendar/london-time';
import type { NoticeName } from '../../rules/case/obligation';
import type { LetterFacts } from '../../rules/notices/facts';
import { isStatutory } from '../../rules/notices/statutory';
import type { Recipient } from '../../database/recipients';

/** A calendar invitation as it is attached: updated and cancelled under the same UID. */
export interface Invitation {
  ics: string;
  method: 'REQUEST' | 'CANCEL';
}

const MINUTE = 60_000;

/** Notices that call a meeting off: the invitation is taken back. */
const CALLS_OFF: NoticeName[] = ['panel-cancelled', 'exclusion-cancelled', 'exclusion-corrected'];

/** The address alone of a sender such as `Sixth Day <sixth-day@example.org>`. */
const addressIn = (from: string): string => addressparser(from, { flatten: true })[0]?.address ?? '';

/**
 * The calendar invitation of a notice of a meeting, or null for any other. The UID is the meeting's and the case's; the
 * sequence goes up with each change; a cancellation comes last. Times are UTC, so no zone table is needed. No name.
 * It comes from where the letter does. Nobody here reads answers, so none is asked for.
 *
 * @param number of the event: what the governors' meeting, which has no revisions of its own, goes up by
 * @param from the sender of the letter, as `World` has it
 */
export function invitationTo(
  facts: LetterFacts,
  recipient: Recipient,
  number: number,
  from: string,
): Invitation | null {
  const { school, partnership } = facts;
  const { appointment } = facts.about;
  if (!appointment || !recipient.email) return null;
  const cancelled = CALLS_OFF.includes(facts.notice);
  const ofGovernors = isStatutory(facts.notice);
  const { meetingId, startsAt, minutes, place, revision } = appointment;
  const start = instantOf(startsAt);
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const calendar = ical({ prodId: '//Sixth Day//Panel//EN', method: ICalCalendarMethod[method] });
  calendar.createEvent({
    id: `${meetingId}.${facts.pupil.caseRef}@sixth-day`,
    sequence: ofGovernors ? number : revision + (cancelled ? 1 : 0),
    start: new Date(start),
    end: new Date(start + minutes * MINUTE),
    summary: `${ofGovernors ? "Governors' meeting" : facts.policy.labels.panel}: case ${facts.pupil.caseRef}`,
    location: place,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: {
      name: (ofGovernors ? school.name : partnership.name) || 'Sixth Day',
      email: addressIn(from),
    },
    attendees: [{ name: recipient.name, email: recipient.email, rsvp: false }],
  });
  return { ics: calendar.toString(), method };
}
