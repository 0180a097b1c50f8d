import { seeTheCase } from './actions';
import { exclusionFacts, type ExclusionFacts } from './exclusion-facts';
import { rulesToFamily } from './exclusion-to-family';
import { exclusionToStaff, owedByReader } from './exclusion-to-staff';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Block, Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { actionBy, news } from './subjects';

/** What the letters of the two kinds of decision differ in. */
export interface ExclusionLetter {
  subject: string;
  /** The first line: the decision. */
  first: (name: string, facts: ExclusionFacts) => string;
  toFamily: (name: string, facts: ExclusionFacts) => Block[];
}

/** The notice of a headteacher's decision: in full to the parents, its facts to the authority and the governors. */
export function exclusionLetter(facts: LetterFacts, words: ExclusionLetter): Letter {
  const { to, pupil, school } = facts;
  const name = pupilName(to, pupil);
  const known = exclusionFacts(facts);
  const first = known
    ? words.first(name, known)
    : `The headteacher of ${school.name} has made a decision about ${name}.`;
  const own = known && !isFamily(to) ? owedByReader(facts, known) : [];
  const due = known?.governors?.owedBy === to ? known.governors.due : null;
  return {
    subject: due === null ? news(facts, words.subject) : actionBy(facts, due),
    title: isFamily(to) ? `What happens next for ${name}` : words.subject,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: first },
      ...own,
      ...(known ? (isFamily(to) ? words.toFamily(name, known) : exclusionToStaff(facts, known)) : []),
      ...(isFamily(to) ? familyHelp(facts) : []),
      ...(isFamily(to) && known ? rulesToFamily(known) : []),
    ],
    ...seeTheCase(facts),
  };
}
