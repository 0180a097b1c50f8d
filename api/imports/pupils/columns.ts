/** Contacts that a line has room for. */
export const CONTACTS = [1, 2, 3] as const;

/** What a line says of a contact. Addresses may be empty: without one for e-mail, letters go on paper. */
export const CONTACT_PARTS = [
  'name',
  'relation',
  'email',
  'address',
  'phone',
  'parental responsibility',
] as const;

/** The columns of a file of pupils, in the order of its template. */
export const PUPIL_COLUMNS = {
  required: ['upn', 'first name', 'last name', 'date of birth', 'year group', 'school', 'home authority'],
  optional: [
    'looked after',
    'social worker',
    'plan',
    'days suspended elsewhere',
    'tier of need',
    'early help',
    ...CONTACTS.flatMap((n) => CONTACT_PARTS.map((part) => `contact ${n} ${part}`)),
  ],
};
