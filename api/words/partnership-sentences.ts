import type { MemberKind } from '../../rules/partnership/members/member';
import { MEMBER_KIND_NAMES } from './members';
import { day, type Sentences } from './sentence-parts';

const kinds = (names: string | number | undefined): string =>
  String(names)
    .split(', ')
    .map((name) => MEMBER_KIND_NAMES[name as MemberKind].toLowerCase())
    .join(' or ');

/** Refusals about what a partnership is made of: who belongs to it, and by what. */
export const PARTNERSHIP_SENTENCES: Sentences = {
  'one-organisation':
    'A member is one organisation. Choose one of the partnership’s schools, or give the name of another organisation, not both.',
  'kind-not-of-school': (d) =>
    `A school is a member as what it is on record. This one can be: ${kinds(d['kinds'])}. Choose that, or put the school’s record right first.`,
  'membership-ends-before-it-begins': (d) =>
    `The membership would end on ${day(d['to'])}, before it begins on ${day(d['from'])}. Change one of the days.`,
  'already-a-member':
    'An organisation is a member once at a time, and this one is on the list for days of that time already. Change that membership instead.',
  'second-authority': (d) =>
    `A partnership has one authority at a time, and at that time it is ${d['name']}. End its membership first.`,
  'unknown-member': 'There is no such member on the list any more. Look at the list again.',
  'member-without-head':
    'The heads of schools and academies sign the memorandum. An authority is the other side of the commissioning agreement, and the schools of a trust sign for themselves: record their signatures instead.',
  'already-signed': (d) =>
    `The head signs the memorandum once, and it is on record as signed on ${day(d['on'])}. Take that back first if it is wrong.`,
  'agreement-ends-before-it-begins': (d) =>
    `The agreement would end on ${day(d['to'])}, before it begins on ${day(d['from'])}. Change one of the days.`,
  'agreement-overlaps': (d) =>
    `One agreement holds at a time, and one is on record from ${day(d['from'])} to ${day(d['to'])}. Begin this one after it, or take that one back first.`,
  'nominated-for-a-year': (d) =>
    `Secondary headteachers are nominated for a year, so this one ends on ${day(d['to'])} by itself. Leave the last day out.`,
  'nomination-ends-before-it-begins': (d) =>
    `The nomination would end on ${day(d['to'])}, before it begins on ${day(d['from'])}. Change one of the days.`,
  'missing-category': 'A panel member sits on the panel as something. Choose the category.',
  'category-of-panel-member': 'Only a panel member has a category. Leave it out, or choose that office.',
  'not-headteacher-of-phase': (d) =>
    `Only a headteacher in office of a ${d['phase']} school has such a seat, and this person is none on ${day(d['on'])}. Choose another, or give them the office first.`,
  'already-nominated':
    'Each headteacher has one seat on the Review Group, and this one has a seat on days of that time already. End that nomination first.',
  'no-seat-free': (d) =>
    `The Review Group has seats for ${d['seats']} ${d['phase']} headteachers, and on ${day(d['on'])} all are taken. End a nomination first, or begin this one later.`,
  'unknown-nomination': 'There is no such nomination on record any more. Look at the Review Group again.',
  'nomination-ends-by-then': (d) =>
    `This nomination ends on ${day(d['to'])} by itself. Give an earlier day, or leave it as it is.`,
  'seats-taken': (d) =>
    `There must be a seat for everybody who is nominated. Seats of ${d['phase']} headteachers that are taken: ${d['held']}. End a nomination first.`,
  'unknown-locality': 'There is no such locality any more. Look at the localities again.',
  'name-in-use': (d) => `Each has a name of its own, and ${d['name']} is there already. Choose another name.`,
  'locality-has-families': (d) =>
    `A locality is removed once it has no family of schools. Families that it still has: ${d['count']}. Move or remove them first.`,
  'unknown-family': 'There is no such family of schools any more. Look at the localities again.',
  'family-without-schools':
    'A family has at least one school. Choose its schools, or remove the family instead.',
  'school-in-another-family': (d) =>
    `A school is in one family at a time, and ${d['school']} is in ${d['name']}. Take it out of that one first.`,
  'unknown-entry': 'This is not on record any more. Somebody may have taken it back: look at the page again.',
};
