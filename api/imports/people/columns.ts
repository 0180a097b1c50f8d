/** The columns of a file of staff, in the order of its template. */
export const PEOPLE_COLUMNS = {
  required: ['name', 'email', 'office', 'school'],
  optional: ['from', 'to', 'category'],
} as const;
