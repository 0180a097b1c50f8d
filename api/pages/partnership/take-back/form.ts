import { entryWithId } from '../../../../rules/partnership/take-back-entry';
import { memberName } from '../../../../rules/partnership/members/member';
import type { Partnership } from '../../../../rules/partnership/state';
import { dateInWords } from '../../../../rules/calendar/words';
import { actOnPartnership } from '../../../commands/partnerships';
import { takeBack } from '../../../commands/schemas/members';
import type { House } from '../../../house';
import { actorOf, type Viewer } from '../../../session/viewer';
import type { SimpleForm } from '../../form/simple-form';
import { agreementWords, periodWords } from '../members/words';

/** Something that was recorded by mistake: `what` is null where nothing stands under that id, or no longer. */
export function takeBackForm(
  house: House,
  viewer: Viewer,
  state: Partnership,
  entry: string,
): SimpleForm<typeof takeBack> & { page: { what: string | null } } {
  return {
    template: 'partnership/take-back/page.njk',
    page: {
      title: 'Take back what was recorded by mistake',
      back: { href: '/partnership/members', text: 'Back to the members' },
      action: `/partnership/entries/${entry}/take-back`,
      button: 'Take it back',
      what: entryInWords(state, entry),
    },
    schema: takeBack,
    read: (a) => ({ reason: a.text('reason') }),
    act: (body, id) => {
      const asked = { type: 'take-back-entry', id, actor: actorOf(viewer) } as const;
      return actOnPartnership(house, viewer.partnership, { ...asked, entry, ...body });
    },
    fieldOf: () => 'reason',
    done: 'It has been taken back. Record it anew if it was only wrong.',
    next: () => '/partnership/members',
  };
}

/** What stands under an id, as the page names it. */
function entryInWords(state: Partnership, id: string): string | null {
  const { schools, members = [], agreements = [] } = state;
  switch (entryWithId(state, id)) {
    case 'member': {
      const member = members.find((m) => m.id === id);
      return member ? `${memberName(member, schools)}, a member ${periodWords(member)}` : null;
    }
    case 'signature': {
      const member = members.find(({ signed }) => signed?.id === id);
      if (!member?.signed) return null;
      const { on, by } = member.signed;
      return `The signature of ${by} for ${memberName(member, schools)} on ${dateInWords(on)}`;
    }
    case 'agreement': {
      const agreement = agreements.find((one) => one.id === id);
      return agreement ? agreementWords(agreement) : null;
    }
    case undefined:
      return null;
  }
}
