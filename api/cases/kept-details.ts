import type { StoredEvent } from '../../database/events';
import type { Office } from '../../rules/case/people';
import type { PupilEvent } from '../../rules/pupil/events';
import { may } from '../permissions';

/** What holds where the family is reached, how it is kept safe, and which letters it had. */
const OF_DETAILS: string[] = [
  'pupil-registered',
  'pupil-updated',
  'contact-marked',
  'language-chosen',
  'address-corrected',
  'address-checked',
  'letter-given',
  'letter-sent-again',
] satisfies PupilEvent['type'][];

/** Whether this office learns of this event only that it happened: it does not read a pupil's details. */
export const isWithoutDetails = (office: Office, { type }: { type: string }): boolean =>
  OF_DETAILS.includes(type) && !may(office, 'read-details');

/** An event as this office may read it. */
export function withoutDetails<Stored extends Pick<StoredEvent, 'event'>>(
  office: Office,
  stored: Stored,
): Stored {
  const { event } = stored;
  return isWithoutDetails(office, event) ? { ...stored, event: { type: event.type } } : stored;
}
