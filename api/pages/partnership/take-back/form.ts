import { peopleByIds } from '../../../../database/people';
import { dateInWords } from '../../../../rules/calendar/words';
import { memberName } from '../../../../rules/partnership/members/member';
import type { Partnership } from '../../../../rules/partnership/state';
import { entryWithId } from '../../../../rules/partnership/take-back-entry';
import { actOnPartnership } from '../../../commands/partnerships';
import { takeBack } from '../../../commands/schemas/members';
import type { House } from '../../../house';
import { actorOf, type Viewer } from '../../../session/viewer';
import type { SimpleForm } from '../../form/simple-form';
import { agreementWords, periodWords } from '../members/words';

/** What stands under an id in words, and the page on which it stands. */
interface InWords {
  what: string;
  on: string;
}

const MEMBERS = '/partnership/members';

/** Something that was recorded by mistake: `what` is null where nothing stands under that id, or no longer. */
export async function takeBackForm(
  house: House,
  viewer: Viewer,
  state: Partnership,
  entry: string,
): Promise<SimpleForm<typeof takeBack> & { page: { what: string | null } }> {
  const found = await entryInWords(house, viewer, state, entry);
  const page = found?.on ?? '/partnership';
  return {
    template: 'partnership/take-back/page.njk',
    page: {
      title: 'Take back what was recorded by mistake',
      back: { href: page, text: 'Back' },
      action: `/partnership/entries/${entry}/take-back`,
      button: 'Take it back',
      what: found?.what ?? null,
    },
    schema: takeBack,
    read: (a) => ({ reason: a.text('reason') }),
    act: (body, id) => {
      const asked = { type: 'take-back-entry', id, actor: actorOf(viewer) } as const;
      return actOnPartnership(house, viewer.partnership, { ...asked, entry, ...body });
    },
    fieldOf: () => 'reason',
    done: 'It has been taken back. Record it anew if it was only wrong.',
    next: () => page,
  };
}

async function entryInWords(
  house: House,
  viewer: Viewer,
  state: Partnership,
  id: string,
): Promise<InWords | null> {
  const { schools, members = [], agreements = [], reviewGroup } = state;
  switch (entryWithId(state, id)) {
    case 'member': {
      const member = members.find((m) => m.id === id);
      if (!member) return null;
      return { what: `${memberName(member, schools)}, a member ${periodWords(member)}`, on: MEMBERS };
    }
    case 'signature': {
      const member = members.find(({ signed }) => signed?.id === id);
      if (!member?.signed) return null;
      const { on, by } = member.signed;
      const what = `The signature of ${by} for ${memberName(member, schools)} on ${dateInWords(on)}`;
      return { what, on: MEMBERS };
    }
    case 'agreement': {
      const agreement = agreements.find((one) => one.id === id);
      return agreement ? { what: agreementWords(agreement), on: MEMBERS } : null;
    }
    case 'nomination': {
      const found = reviewGroup?.nominations.find((one) => one.id === id);
      if (!found) return null;
      const [person] = await peopleByIds(house.db, viewer.partnership, [found.person]);
      const who = person?.name ?? 'a headteacher';
      const what = `The nomination of ${who} to the Review Group from ${dateInWords(found.from)}`;
      return { what, on: '/partnership/review-group' };
    }
    case undefined:
      return null;
  }
}
