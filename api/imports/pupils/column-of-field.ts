import { CONTACT_PARTS, CONTACTS } from './columns';

const COLUMNS: Record<string, string> = {
  school: 'school',
  'registration.firstName': 'first name',
  'registration.lastName': 'last name',
  'registration.upn': 'upn',
  'pupil.dateOfBirth': 'date of birth',
  'pupil.yearGroup': 'year group',
  'pupil.homeAuthority': 'home authority',
  'need.tier': 'tier of need',
  'need.earlyHelp': 'early help',
  'pupil.earlierSessionsThisYear': 'days suspended elsewhere',
};

/** The column in which a field of the schema was written. */
export function columnOfField(path: readonly PropertyKey[]): string {
  const [subject, field, at, part] = path.map(String);
  if (field !== 'contacts') return COLUMNS[path.join('.')] ?? path.join(' ');
  const written = part === 'postalAddress' ? 'address' : part;
  const name = CONTACT_PARTS.find((one) => one === written) ?? CONTACT_PARTS.at(-1);
  return `contact ${CONTACTS[Number(at)] ?? subject} ${name}`;
}
