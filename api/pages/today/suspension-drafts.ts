import { draftsAt } from '../../../database/suspension-drafts';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { House } from '../../house';
import { may } from '../../permissions';
import type { Viewer } from '../../session/viewer';
import { dateAndTime } from '../../words/dates';
import { fullName } from '../../words/names';

/** A suspension that a lead has drafted, and that waits for the headteacher to decide. */
interface DraftTask {
  who: string;
  when: string;
  href: string;
}

export async function draftTasks(house: House, { office, schools }: Viewer): Promise<DraftTask[]> {
  if (!may(office, 'suspend')) return [];
  const found = await draftsAt(
    house.db,
    schools.map(({ id }) => id),
  );
  return found.map(({ pupilId, draftedAt, ...pupil }) => ({
    who: fullName(pupil),
    when: dateAndTime(localDateTimeOf(Date.parse(draftedAt))),
    href: `/pupils/${pupilId}/suspend`,
  }));
}
