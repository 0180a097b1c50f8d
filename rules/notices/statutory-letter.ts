import { seeTheCase } from './actions';
import { exclusionFacts } from './exclusion-facts';
import type { LetterFacts } from './facts';
import { familyHelp } from './help';
import type { Letter } from './letter';
import { greeting, isFamily, pupilName } from './naming';
import { ownDuties, owedByReader } from './parts/plain';
import { lackingOf, written, type Declared, type Section } from './parts/part';
import type { Told } from './parts/told';
import { actionBy, news } from './subjects';

/** A notice that the law wants, from its declared parts and the words between them. */
export interface StatutoryLetter {
  /** What it is called, to staff. */
  subject: string;
  /** The first line: the news. */
  first: (told: Told) => string;
  /** Empty where the notice does not go to a family, or to nobody else. */
  toFamily: Section[];
  toStaff: Section[];
  /** The rules behind it, last of all, for a family. */
  rules: (told: Told) => string[];
}

const sectionsFor = ({ toFamily, toStaff }: StatutoryLetter, facts: LetterFacts): Section[] =>
  isFamily(facts.to) ? toFamily : toStaff;

/** The facts of a letter as its parts take them, or undefined where the case holds no such decision. */
export function toldBy(facts: LetterFacts): Told | undefined {
  const known = exclusionFacts(facts);
  return known && { ...known, facts, name: pupilName(facts.to, facts.pupil) };
}

/** The letter in words. What it lacks is left out: `lackingIn` says what that is, and such a letter is not sent. */
export function statutoryLetter(facts: LetterFacts, of: StatutoryLetter): Letter {
  const { to, pupil, school } = facts;
  const family = isFamily(to);
  const name = pupilName(to, pupil);
  const told = toldBy(facts);
  return {
    subject: subjectOf(facts, of, told),
    title: family ? `What happens next for ${name}` : of.subject,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: told ? of.first(told) : `The headteacher of ${school.name} has made a decision about ${name}.` },
      ...(told ? written(sectionsFor(of, facts), told) : []),
      ...(family ? familyHelp(facts) : []),
      ...(family && told ? [{ h: 'The rules' }, { list: of.rules(told) }] : []),
    ],
    ...seeTheCase(facts),
  };
}

/** Where it asks for something by a day, the first such day; else what it is about. */
function subjectOf(
  facts: LetterFacts,
  { subject, toStaff }: StatutoryLetter,
  told: Told | undefined,
): string {
  const asked = told && toStaff.includes(owedByReader) ? ownDuties(told) : [];
  const [due] = asked.flatMap((o) => o.due ?? []).sort();
  return due === undefined ? news(facts, subject) : actionBy(facts, due);
}

/** The parts that this letter, to this reader, must contain and cannot. */
export function lackingIn(facts: LetterFacts, of: StatutoryLetter): Declared[] {
  const told = toldBy(facts);
  return told ? lackingOf(sectionsFor(of, facts), told) : [];
}
