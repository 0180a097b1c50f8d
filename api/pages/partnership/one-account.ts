import type { Request } from 'express';
import { z } from 'zod';
import { accessesOf } from '../../../database/access-log';
import { peopleByIds, type Holder } from '../../../database/people';
import { localDateTimeOf } from '../../../rules/calendar/london-time';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { ACCOUNT_WORDS } from '../../words/accounts';
import { dateAndTime } from '../../words/dates';

/** Why an administrator does something to an account. */
export const reasonForm = z.object({
  reason: z
    .string('Give the reason')
    .trim()
    .min(10, 'Give the reason, in 10 characters or more')
    .max(200, 'The reason must be 200 characters or fewer'),
});

/** Whom of the partnership's list an address names, or undefined. Another partnership of the authority may keep the account (A2). */
export const personListed = async (
  house: House,
  viewer: Viewer,
  request: Request,
): Promise<Holder | undefined> =>
  (await peopleByIds(house.db, viewer.partnership, [String(request.params['person'])]))[0];

/** Whose account an address names: one that the viewer's partnership keeps, or undefined. Nobody else takes anything away from it. */
export const personNamed = async (
  house: House,
  viewer: Viewer,
  request: Request,
): Promise<Holder | undefined> => {
  const found = await personListed(house, viewer, request);
  return found?.partnershipId === viewer.partnership ? found : undefined;
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
