import type { LocalDate } from '../rules/calendar/types';
import type { Office, Role } from '../rules/case/people';
import type { Bodies, PupilCase } from '../rules/pupil/state';
import type { Database } from './connect';
import type { School } from './partnerships';
import { holdersOf, peopleByIds } from './people';
import type { PupilWithContacts } from './pupils';

/** One person or body that a notice goes to. Without an address it is kept for the post and shown as undelivered. */
export interface Recipient {
  name: string;
  email: string | null;
  person: string | null;
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
};

/** Turns a role into people and addresses, for one pupil's case on one day. */
export async function recipientsOf(
  db: Database,
  role: Role,
  about: { state: PupilCase; pupil: PupilWithContacts; school: School; today: LocalDate },
): Promise<Recipient[]> {
  const found = await find(db, role, about);
  return found.length > 0 ? found : [{ name: NOBODY[role], email: null, person: null }];
}

async function find(
  db: Database,
  role: Role,
  { state, pupil, school, today }: Parameters<typeof recipientsOf>[2],
): Promise<Recipient[]> {
  const holders = async (
    office: Office,
    where: { school: string } | { partnership: string },
  ): Promise<Recipient[]> =>
    (await holdersOf(db, office, where, today)).map((p) => ({ name: p.name, email: p.email, person: p.id }));
  const officers = () => holders('inclusion-officer', { partnership: state.partnership });
  const standsFor = (body: keyof Bodies): Recipient[] => {
    const found = state.bodies?.[body];
    return found ? [{ ...found, person: null }] : [];
  };
  switch (role) {
    case 'parents':
      return pupil.contacts
        .filter((c) => c.parentalResponsibility)
        .map((c) => ({ name: c.name, email: c.email || null, person: null }));
    case 'lead': {
      const { programme } = state;
      if (programme.at === 'not-open') return holders('headteacher', { school: school.id });
      const [lead] = await peopleByIds(db, state.partnership, [programme.lead]);
      return lead ? [{ name: lead.name, email: lead.email, person: lead.id }] : [];
    }
    case 'headteacher':
      return holders('headteacher', { school: school.id });
    case 'governing-body':
      return [
        { name: `Governing body of ${school.name}`, email: school.governorsEmail || null, person: null },
      ];
    case 'home-authority':
      return state.pupil.homeAuthority === state.policy.authority ? officers() : standsFor(role);
    case 'social-worker':
    case 'virtual-school-head':
      return standsFor(role);
    case 'review-body':
    case 'authority':
    case 'chair':
      return officers();
  }
}
