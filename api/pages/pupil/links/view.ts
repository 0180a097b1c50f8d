import { linksOf } from '../../../../database/family-links';
import { localDateTimeOf } from '../../../../rules/calendar/london-time';
import { may } from '../../../permissions';
import { dateAndTime } from '../../../words/dates';
import type { PupilPage } from '../pupil-page';

/** What staff see of the links that one of the family was sent: never the links themselves. */
export interface LinksView {
  name: string;
  words: string;
  /** Where they are withdrawn; null where none stands. */
  withdraw: string | null;
}

const at = (iso: string): string => dateAndTime(localDateTimeOf(Date.parse(iso)));

/** The links to a family's own page, contact by contact. */
export async function linkViews({ house, pupil, url, viewer }: PupilPage): Promise<LinksView[]> {
  const links = await linksOf(house.db, pupil.id);
  return links.map(({ contactId, standing, usedAt, withdrawnAt, withdrawnBy }) => {
    const used = usedAt === null ? 'No link was used yet.' : `Last used at ${at(usedAt)}.`;
    const withdrawn = withdrawnAt === null ? '' : ` Withdrawn at ${at(withdrawnAt)} by ${withdrawnBy}.`;
    return {
      name: pupil.contacts.find((c) => c.id === contactId)?.name ?? 'A former contact',
      words: used + withdrawn,
      withdraw:
        standing > 0 && may(viewer.office, 'withdraw-links')
          ? `${url}/links/${encodeURIComponent(contactId)}/withdraw`
          : null,
    };
  });
}
