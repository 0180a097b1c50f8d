import type { Finding, LooksLike, RaisedFor } from '../concern/state';

/** What it looks like, after "It looks like this:". */
export const looksLike: Record<LooksLike, string> = {
  'sent-home-without-record': 'sent home, and nothing recorded',
  'cooling-off': 'sent home to cool off, or for no set time',
  'pressure-to-move': 'pressed to move school, or to teach the child at home',
  'part-time-without-agreement': 'on part-time days that were not agreed',
  other: 'something else',
};

export const raisedFor: Record<RaisedFor, string> = {
  family: 'the family',
  'for-the-family': 'somebody the family asked',
  staff: 'somebody who works with the pupil',
  'somebody-else': 'somebody else',
};

/** The finding, as the first words of an answer. */
export const findings: Record<Finding, string> = {
  lawful: 'What the school did was lawful.',
  'unlawful-put-right': 'What the school did was not lawful. It has been put right.',
  unlawful: 'What the school did was not lawful. It must still be put right.',
};
