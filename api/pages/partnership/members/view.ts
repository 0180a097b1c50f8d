import type { Office } from '../../../../rules/case/people';
import { countInWords, dateInWords } from '../../../../rules/calendar/words';
import type { MemberInList, Members } from '../../../partnership/read-members';
import { may } from '../../../permissions';
import { MEMBER_KIND_NAMES, MEMBERSHIP_NAMES } from '../../../words/members';
import { commissionedWords, periodWords } from './words';

interface Deed {
  href: string;
  text: string;
}

/** The page of members in words: for offices that may not change anything, without the deeds. */
export function membersView({ authority, members, agreements, commissioned }: Members, office: Office) {
  const mayChange = may(office, 'admit-member');
  const rows = (standing: MemberInList['standing']) =>
    members.filter((member) => member.standing === standing).map((member) => rowOf(member, mayChange));
  const asked = members.filter(({ standing, signs }) => standing === 'member' && signs);
  const unsigned = asked.filter(({ signed }) => signed === null);
  return {
    mayChange,
    authority: `${authority.name ?? 'Not on the list yet'} (code ${authority.code})`,
    commissioned: commissionedWords(commissioned),
    heads:
      asked.length === 0
        ? ''
        : unsigned.length === 0
          ? 'Every head has signed the memorandum of understanding.'
          : `The memorandum of understanding is signed by ${asked.length - unsigned.length} of ${countInWords(asked.length, 'head')}. Not yet by the ${unsigned.length === 1 ? 'head' : 'heads'} of: ${unsigned.map(({ name }) => name).join(', ')}.`,
    groups: [
      { title: 'Members', rows: rows('member') },
      { title: 'Members to come', rows: rows('to-come') },
      { title: 'Members that have been', rows: rows('past') },
    ].filter(({ rows: some }) => some.length > 0),
    agreements: agreements.toReversed().map(({ id, from, to }) => ({
      from: dateInWords(from),
      to: dateInWords(to),
      ...(mayChange && { href: takeBack(id) }),
    })),
  };
}

const takeBack = (entry: string): string => `/partnership/entries/${entry}/take-back`;

const rowOf = (member: MemberInList, mayChange: boolean) => ({
  name: member.name,
  kind: MEMBER_KIND_NAMES[member.kind],
  membership: `${MEMBERSHIP_NAMES[member.membership]}, ${periodWords(member)}`,
  memorandum: memorandumWords(member),
  deeds: mayChange ? deedsOf(member) : [],
});

const memorandumWords = ({ signed, signs }: MemberInList): string => {
  if (signed) return `Signed on ${dateInWords(signed.on)} by ${signed.by}`;
  return signs ? 'Not signed yet' : 'Not for its signature';
};

function deedsOf({ id, signed, signs }: MemberInList): Deed[] {
  const path = `/partnership/members/${id}`;
  return [
    ...(signs && !signed ? [{ href: `${path}/memorandum`, text: 'Record the signature' }] : []),
    ...(signed ? [{ href: takeBack(signed.id), text: 'Take the signature back' }] : []),
    { href: `${path}/end`, text: 'Last day' },
    { href: takeBack(id), text: 'Take back' },
  ];
}
