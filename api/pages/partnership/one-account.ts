import type { Request } from 'express';
import { z } from 'zod';
import { accessesOf } from '../../../database/access-log';
import { peopleByIds, type Holder } from '../../../database/people';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { ACCOUNT_WORDS } from '../../words/accounts';
import { dateAndTime } from '../../words/dates';

/** Why something is taken away from an account. */
export const reasonForm = z.object({
  reason: z
    .string('Give the reason')
    .trim()
    .min(10, 'Give the reason, in 10 characters or more')
    .max(200, 'The reason must be 200 characters or fewer'),
});

/** Whose account an address names: one that the viewer's partnership keeps, or undefined. Nobody else takes anything away from it. */
export const personNamed = async (
  house: House,
  viewer: Viewer,
  request: Request,
): Promise<Holder | undefined> => {
  const found = await peopleByIds(house.db, viewer.partnership, [String(request.params['person'])]);
  return found.find(({ partnershipId }) => partnershipId === viewer.partnership);
};

/** What was done to an account, as a page shows it. */
export async function accountLog(
  house: House,
  { id, partnershipId: partnership }: Holder,
): Promise<{ when: string; who: string; what: string; reason: string }[]> {
  const { rows } = await accessesOf(house.db, { partnership, about: 'person', subject: id, except: [] });
  const by = await peopleByIds(house.db, partnership, [...new Set(rows.map((row) => row.person))]);
  return rows.map((row) => ({
    when: dateAndTime(localDateTimeOf(Date.parse(row.at))),
    who: by.find((one) => one.id === row.person)?.name ?? 'Not known',
    what: ACCOUNT_WORDS[row.what] ?? row.what,
    reason: row.reason,
  }));
}
