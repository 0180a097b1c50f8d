import { waitingAddresses } from '../../../database/contact-addresses';
import { OFFICES } from '../../../rules/pupil/offices';
import { schoolsSeenBy } from '../../cases/scope';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { ADDRESS_KIND_NAMES } from '../../words/choices';
import { COMMAND_WORDS } from '../../words/commands';
import { fullName } from '../../words/names';

/** A new address of a family that the viewer may look at: somebody else entered it (E6). */
interface AddressTask {
  who: string;
  what: string;
  href: string;
}

/** The new addresses that wait for a second look. They are used once somebody has taken it. */
export async function addressTasks(house: House, viewer: Viewer): Promise<AddressTask[]> {
  if (!OFFICES['check-address'].includes(viewer.office)) return [];
  const schools = schoolsSeenBy(viewer);
  const scope = { partnership: viewer.partnership, ...(schools && { schools }) };
  const found = await waitingAddresses(house.db, scope);
  return found
    .filter(({ correction }) => correction.by.person !== viewer.person)
    .map(({ pupil, correction }) => ({
      who: fullName(pupil),
      what: ADDRESS_KIND_NAMES[correction.kind],
      href: `/pupils/${pupil.id}/${COMMAND_WORDS['check-address'].path}?correction=${encodeURIComponent(correction.id)}`,
    }));
}
