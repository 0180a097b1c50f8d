import { LAW } from '../../rules/law';

/** The promises that refusals rest on, as a page names them. The rows of the law are in rules/law.ts. */
const PROMISES: Record<string, string> = {
  A1: 'A partnership has members, a memorandum that each head signs, and one commissioning agreement at a time.',
  A2: 'Nobody sees another partnership’s pupils, except officers of the authority that covers both.',
  A3: 'People hold offices for a period, at a school or for the whole partnership.',
  A4: 'Headteachers in office oversee the partnership: so many of each phase, the secondary ones for a year.',
  A5: 'Localities have a centre and families of schools; a school is in one family at a time.',
  A6: 'A pupil is registered once.',
  B1: 'A programme opens with a lead, support already tried, a formal meeting and the early-help question.',
  B2: 'The programme is explained to the family once, and that is recorded.',
  B3: 'Targets are clear and have a short timescale.',
  B4: 'A school’s day is filled in against the targets, on a day on which the school has met.',
  B5: 'The lead reviews each week, with support services.',
  B6: 'The family is written to after each review.',
  B7: 'Each move needs what its stage asks for, a reason, and word to the parents.',
  B8: 'A serious incident may open the programme at a later stage.',
  B9: 'Stage 2 begins with a meeting at which plans are reviewed and warnings given.',
  B10: 'Stage 3 begins with a suspension, and its meeting needs the authority’s representative.',
  B11: 'A managed move comes from Stage 3 only, as the last resort.',
  B13: 'Behaviour support is for pupils on the programme, and its worker sees those who are allocated to them.',
  B14: 'The tier of need and early help have a history: each change has a reason.',
  B15: 'The pupil and the parents are heard before each decision, or it is said why not.',
  B16: 'Periods of the programme are the policy’s, and the partnership’s to change.',
  B17: 'An escalation is answered by a named person, or it climbs.',
  C12: 'What looks like an unlawful exclusion can be reported, and an officer of the authority must answer.',
  C3: 'The sixth-day clock stops when the pupil attends full-time education, not before.',
  C10: 'A duty is put off lawfully: with a reason, by somebody named, until a day.',
  D1: 'Each school has its own days, by its own calendar.',
  D3: 'A date is never guessed: without a calendar there is none.',
  E3: 'What became of each letter is on record, and one that did not arrive goes another way.',
  E5: 'A family reads in its own language and format, as far as somebody has reviewed the words.',
  E6: 'Letters go only where they are safe: somebody else looks at a new address, and no other child is named.',
  E7: 'Nothing leaves in a rehearsal, and there is no way back from a live partnership into one.',
  F1: 'A case is booked once, into a meeting with a place, before its cut-off.',
  F2: 'A referral holds every document that the policy asks for.',
  F4: 'A panel has members by category.',
  F5: 'The panel’s decision is recorded after it has met, with its reasons.',
  L2: 'Each office may do its own deeds only.',
  L3: 'A change of a pupil’s facts is recorded with its reason.',
  L4: 'A family sees its own case, and speaks for itself.',
  M3: 'What operators do has a person and a reason.',
  M4: 'Only a case in rehearsal is moved forward.',
};

/** The rule behind a refusal, in a sentence and with its number. */
export function ruleWords(rule: string): string {
  const law = LAW[rule];
  if (law) return `${law.says}: ${law.source}. (${rule})`;
  const words = PROMISES[rule];
  return words ? `${words} (${rule})` : `Rule ${rule}.`;
}
