import type { Office, Role } from '../case/people';
import type { Policy } from '../policies/policy';

/** True for letters to a family: another tone, another reading age, less shown. */
export const isFamily = (to: Role): boolean => to === 'parents';

/** What a letter may call the pupil: the first name to the family, first name and initial to staff (pages.md, section 4). */
export function pupilName(
  to: Role,
  { firstName, lastName }: { firstName: string; lastName: string },
): string {
  const initial = lastName.trim().charAt(0);
  return isFamily(to) || initial === '' ? firstName : `${firstName} ${initial}`;
}

/** The first line of a letter. A recipient whose name is not on the record is still greeted. */
export function greeting(to: Role, recipientName: string): string {
  if (recipientName.trim() !== '') return `Dear ${recipientName.trim()}`;
  return isFamily(to) ? 'Dear parent or carer' : 'Dear colleague';
}

const STAFF: Record<Role, string> = {
  parents: 'the parents',
  lead: 'the lead',
  headteacher: 'the headteacher',
  'governing-body': 'the governing body',
  authority: 'the authority',
  'home-authority': 'the authority where the pupil lives',
  'social-worker': 'the social worker',
  'virtual-school-head': 'the virtual school head',
  'review-body': 'whoever arranges the review',
  chair: 'the Chair',
  administrator: 'the administrators',
};

/** Who owes something, in a letter to staff. */
export const roleInWords = (role: Role): string => STAFF[role];

/** Whom a letter goes to, with what they are to the case; a role that stands for its reader is said once. */
export const readerInWords = (name: string, role: Role): string =>
  name.toLowerCase() === STAFF[role].toLowerCase() ? STAFF[role] : `${name}, ${STAFF[role]}`;

/** How an office is named, on a page and in a letter. */
export const OFFICE_NAMES: Record<Office, string> = {
  lead: 'Lead',
  headteacher: 'Headteacher',
  'governors-clerk': 'Governors’ clerk',
  'inclusion-officer': 'Inclusion officer',
  'behaviour-support-worker': 'Behaviour support worker',
  chair: 'Chair',
  'panel-member': 'Panel member',
  administrator: 'Administrator',
};

/** Who owes something, in a letter to a family. */
export function roleForFamily(role: Role, school: string, authority: string): string {
  switch (role) {
    case 'parents':
      return 'you';
    case 'lead':
      return `the lead at ${school}`;
    case 'headteacher':
      return `the headteacher of ${school}`;
    case 'governing-body':
      return `the governors of ${school}`;
    case 'authority':
      return authority;
    case 'home-authority':
      return 'the council where you live';
    case 'social-worker':
      return 'your social worker';
    case 'virtual-school-head':
      return 'the virtual school head';
    case 'review-body':
      return 'the people who arrange the review';
    case 'chair':
      return 'the head of the schools group';
    case 'administrator':
      return 'the office of the schools group';
  }
}

/** Today's word, with the policy's own once in brackets where it has another (pages.md, section 4). */
const withOwn = (standard: string, own: string): string =>
  own === standard ? standard : `${standard} (${own})`;

/** @example managedMove(southGloucestershire2009) is 'managed move (supported transfer)' */
export const managedMove = ({ labels }: Policy): string => withOwn('managed move', labels.managedMove);

/** @example earlyHelp(miltonKeynes) is 'early help (CAF)' */
export const earlyHelp = ({ labels }: Policy): string => withOwn('early help', labels.earlyHelp);

/** @example panel(leicestershire) is 'the local referral panel', panel(southGloucestershire2009) is 'the panel (PRRP)' */
export const panel = ({ labels }: Policy): string =>
  /\bpanel\b/i.test(labels.panel) ? `the ${labels.panel}` : `the panel (${labels.panel})`;

/** A sentence's first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
