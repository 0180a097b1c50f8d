/** The rules that refusals rest on, as a page names them. The rows are those of docs/reference; features are promises. */
const RULES: Record<string, string> = {
  'law 1':
    'Only the headteacher decides on a suspension or permanent exclusion: Education Act 2002, section 51A.',
  'law 2': 'The parents are told without delay, with the period and the reasons: SI 2012/1033.',
  'law 3': 'The notice to the parents says the period, the reasons and their rights: SI 2012/1033.',
  'law 10':
    'Suspensions total 45 school days at most in a school year, other schools included: SI 2012/1033.',
  'law 11': 'A length is counted in sessions, that is half days.',
  'law 12':
    'A decision is never extended or converted: each further one is a new decision with its own notice.',
  'law 5':
    'The details of the provision are given at least 48 hours before it starts; parents may give that up before day six: SI 2007/1870.',
  'law 13':
    'A decision can be cancelled until the governors have begun to meet, and up to 45 days: SI 2023/571.',
  'law 16': 'Work is set and marked for the first five school days: guidance.',
  'law 17': 'Full-time education from the sixth school day: Education and Inspections Act 2006, section 100.',
  'law 26': 'What the parents say to the governors: SI 2012/1033.',
  'law 32': 'The parents, the headteacher and others are asked to the governors’ meeting: SI 2012/1033.',
  'law 33': 'The meeting is remote when the parents ask for it and the conditions are met: SI 2023/571.',
  'law 34': 'The governors’ decision is given in writing, with reasons: SI 2012/1033.',
  'law 35': 'The parents may apply for a review within 15 school days: SI 2012/1033.',
  'law 36': 'A letter counts as given on the day that its way of sending says: SI 2012/1033.',
  'law 37': 'The review is held within 15 school days after the application: SI 2012/1033.',
  'law 38': 'The governors reconsider within 10 school days: SI 2012/1033.',
  'law 40': 'A pupil stays on the roll until the way to a review has ended: SI 2024/208.',
  'law 41': 'A meeting about the return, which never waits for it: guidance.',
  'law 42':
    'An off-site direction needs its notice two school days before its first day: Education Act 2002, section 29A; SI 2010/1156.',
  'law 43': 'A review that is asked for in writing is held as soon as practicable: SI 2012/2532.',
  'law 45': 'An off-site direction is never a punishment, and the pupil stays on the roll.',
  'law 45a':
    'Since 26 July 2026 the rules on off-site direction bind academies and pupil referral units too: statutory guidance of 2026.',
  'law 49': 'National returns take up to three reasons for each decision: the school census.',
  'law section 5':
    'Since 26 July 2026 a managed move is permanent; a placement is tried by an off-site direction, with its notice, its reviews and its return.',
  A6: 'A pupil is registered once.',
  B1: 'A programme opens with a lead, support already tried, a formal meeting and the early-help question.',
  B2: 'The programme is explained to the family once, and that is recorded.',
  B3: 'Targets are clear and have a short timescale.',
  B5: 'The lead reviews each week, with support services.',
  B6: 'The family is written to after each review.',
  B7: 'Each move needs what its stage asks for, a reason, and word to the parents.',
  B8: 'A serious incident may open the programme at a later stage.',
  B9: 'Stage 2 begins with a meeting at which plans are reviewed and warnings given.',
  B10: 'Stage 3 begins with a suspension, and its meeting needs the authority’s representative.',
  B11: 'A managed move comes from Stage 3 only, as the last resort.',
  B15: 'The pupil and the parents are heard before each decision, or it is said why not.',
  B17: 'An escalation is answered by a named person, or it climbs.',
  C3: 'The sixth-day clock stops when the pupil attends full-time education, not before.',
  C10: 'A duty is put off lawfully: with a reason, by somebody named, until a day.',
  F1: 'A case is booked once, into a meeting with a place, before its cut-off.',
  F2: 'A referral holds every document that the policy asks for.',
  F5: 'The panel’s decision is recorded after it has met, with its reasons.',
  L2: 'Each office may do its own deeds only.',
};

/** The rule behind a refusal, in a sentence and with its number. */
export function ruleWords(rule: string): string {
  const words = RULES[rule];
  return words ? `${words} (${rule})` : `Rule ${rule}.`;
}
