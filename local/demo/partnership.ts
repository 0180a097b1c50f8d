/** The demonstration partnership: its policy is read from a real one, everything else is plainly invented. */
export const partnership = {
  name: 'Example Schools Partnership',
  policy: 'south-gloucestershire-2009',
  administrator: { name: 'Addison Placeholder', email: 'administrator@partnership.example' },
};

/**
 * Meetings of the panel that are planned from the start: so many days ahead, at an hour, with so many places. A day that
 * falls on a weekend is put off to the Monday. Papers are due a week before.
 */
export const meetings = [
  { inDays: 24, hour: '10:00', minutes: 120, place: 'Example Council, Room 1', places: 3 },
  { inDays: 52, hour: '10:00', minutes: 120, place: 'Example Council, Room 1', places: 4 },
  { inDays: 87, hour: '13:30', minutes: 150, place: 'Sample Academy, the library', places: 4 },
];

/** Papers for a meeting are due so many days before it. */
export const PAPERS_DAYS_BEFORE = 7;
