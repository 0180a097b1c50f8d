import type { LocalDate } from '../rules/calendar/types';
import type { Office, Role } from '../rules/case/people';
import type { Bodies, PupilCase } from '../rules/pupil/state';
import type { Database } from './connect';
import type { School } from './partnerships';
import { holdersOf, peopleByIds, type Holder } from './people';
import type { ContactOnRecord, PupilWithContacts } from './pupils';

/** One person or body that a notice goes to. Without an address it is kept for the post and shown as undelivered. */
export interface Recipient {
  name: string;
  email: string | null;
  person: string | null;
  /** The id of a contact of the family. */
  contact: string | null;
  /** False where nobody stands on record for the role: whom and where to write to is not known. */
  isKnown: boolean;
  /** Somebody stands on record, and nothing may be sent to them (E6). */
  isBarred?: boolean;
}

/** Who stands for a role when nobody holds the office: shown, so that the gap is seen. */
const NOBODY: Record<Role, string> = {
  parents: 'The parents',
  lead: 'The lead',
  headteacher: 'The headteacher',
  'governing-body': 'The governing body',
  authority: 'The authority',
  'home-authority': 'The home authority',
  'social-worker': 'The social worker',
  'virtual-school-head': 'The virtual school head',
  'review-body': 'Whoever arranges the review',
  chair: 'The Chair',
  administrator: 'The administrators',
};

/** Turns a role into people and addresses, for one pupil's case on one day. */
export async function recipientsOf(
  db: Database,
  role: Role,
  about: { state: PupilCase; pupil: PupilWithContacts; school: School; today: LocalDate },
): Promise<Recipient[]> {
  const found = await find(db, role, about);
  if (found.length > 0) return found;
  const isBarred = role === 'parents' && about.pupil.contacts.some((c) => c.parentalResponsibility);
  return [{ ...nobody(role), ...(isBarred && { isBarred }) }];
}

/** Turns the authority or the Chair of a partnership into people, on one day. */
export async function recipientsOfPartnership(
  db: Database,
  role: 'authority' | 'chair',
  partnership: string,
  today: LocalDate,
): Promise<Recipient[]> {
  const holders = async (office: Office) => (await holdersOf(db, office, { partnership }, today)).map(person);
  const chairs = role === 'chair' ? await holders('chair') : [];
  // Where a partnership has no Chair, the authority's officers stand for it.
  const found = chairs.length > 0 ? chairs : await holders('inclusion-officer');
  return found.length > 0 ? found : [nobody(role)];
}

const nobody = (role: Role): Recipient => ({
  name: NOBODY[role],
  email: null,
  person: null,
  contact: null,
  isKnown: false,
});

/** The name that a letter greets: none where a role stands for a reader who is not known. */
export const greetedName = ({ name, isKnown }: Recipient, role: Role): string =>
  !isKnown && name === NOBODY[role] ? '' : name;

async function find(
  db: Database,
  role: Role,
  { state, pupil, school, today }: Parameters<typeof recipientsOf>[2],
): Promise<Recipient[]> {
  const holders = async (
    office: Office,
    where: { school: string } | { partnership: string },
  ): Promise<Recipient[]> => (await holdersOf(db, office, where, today)).map(person);
  const standsFor = (outside: keyof Bodies): Recipient[] => {
    const found = state.bodies?.[outside];
    return found ? [body(found.name, found.email)] : [];
  };
  switch (role) {
    case 'parents':
      return pupil.contacts.filter(isWrittenTo).map((c) => ({ ...body(c.name, c.email), contact: c.id }));
    case 'lead': {
      const { programme } = state;
      if (programme.at === 'not-open') return holders('headteacher', { school: school.id });
      return (await peopleByIds(db, state.partnership, [programme.lead])).map(person);
    }
    case 'headteacher':
      return holders('headteacher', { school: school.id });
    case 'governing-body': {
      const name = `Governing body of ${school.name}`;
      // The clerk takes letters for the governing body; the address that the school keeps is for one without a clerk in office.
      const clerks = await holders('governors-clerk', { school: school.id });
      if (clerks.length > 0) return clerks.map((clerk) => ({ ...clerk, name }));
      const isKnown = Boolean(school.governorsEmail || school.details.address);
      return [{ ...body(name, school.governorsEmail), isKnown }];
    }
    case 'home-authority':
      return state.pupil.homeAuthority === state.policy.authority
        ? holders('inclusion-officer', { partnership: state.partnership })
        : standsFor(role);
    case 'social-worker':
    case 'virtual-school-head':
      return standsFor(role);
    case 'review-body': {
      const { review } = school.details;
      return review ? [body(review.name, review.email)] : [];
    }
    case 'authority':
    case 'chair':
      return recipientsOfPartnership(db, role, state.partnership, today);
    case 'administrator':
      return holders('administrator', { partnership: state.partnership });
  }
}

/** Somebody who holds an office, as one that a notice goes to. */
export const person = ({ id, name, email }: Holder): Recipient => ({
  name,
  email,
  person: id,
  contact: null,
  isKnown: true,
});
const body = (name: string, email: string): Recipient => ({
  name,
  email: email || null,
  person: null,
  contact: null,
  isKnown: true,
});

/** Whether letters go to one of the family: a parent by law, to whom they may go (E6). */
export const isWrittenTo = (c: Pick<ContactOnRecord, 'parentalResponsibility' | 'noContact'>): boolean =>
  c.parentalResponsibility && !c.noContact;
