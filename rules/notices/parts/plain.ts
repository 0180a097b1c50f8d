import { dateInWords } from '../../calendar/words';
import { fromDay } from '../exclusion-facts';
import type { Block } from '../letter';
import { capital, roleForFamily, roleInWords } from '../naming';
import { byWhen } from '../owing';
import type { Obligation } from '../../case/obligation';
import { row } from './row';
import type { Told } from './told';

/** A heading that stands before parts. */
export const heading = (h: string) => (): Block[] => [{ h }];

export const returnsToSchool = ({ name, days: { back } }: Told): Block[] =>
  back ? [{ h: 'Back to school' }, { p: `${name} comes back to school on ${fromDay(back)}.` }] : [];

/** Work in the first five days, then who must arrange full-time lessons and by when. @source law.md rows 16 to 18, C3 */
export function lessonsToFamily({ name, facts, daySix }: Told): Block[] {
  const owner = daySix && capital(roleForFamily(daySix.owedBy, facts.school.name, facts.authorityName));
  return [
    { h: 'Lessons' },
    { p: `For the first five school days, the school sends work for ${name} and marks it.` },
    ...(owner
      ? [{ p: `From day six, ${name} has full-time lessons. ${owner} must arrange this ${byWhen(daySix)}.` }]
      : []),
  ];
}

/** That another letter says what is asked of the parents. @source law.md row 4 */
export const anotherLetter = ({ duty }: Told): Block[] =>
  duty('section-104-notice') === undefined
    ? []
    : [{ p: 'Another letter tells you about the days at home, and about lessons.' }];

/** The exam or test that it would cost. @source law.md row 30 */
export const examToFamily = ({ name, decision: { losesExamOn } }: Told): Block[] =>
  losesExamOn
    ? [{ p: `${name} has an exam or test on ${dateInWords(losesExamOn)}. They must try to meet before it.` }]
    : [];

/** What the reader owes because of the decision, if anything. */
export function owedByReader({ facts: { to }, daySix, governors }: Told): Block[] {
  const own = [daySix, governors].filter((o): o is Obligation => o?.owedBy === to);
  return own.map((o) => ({
    p: `${o.duty === 'governors-meeting' ? 'Please meet and decide' : 'Please have full-time education in place'} ${byWhen(o)}.`,
  }));
}

/** The case, for staff who know it by its number. */
export const theCase = ({ facts: { pupil, school } }: Told): Block[] =>
  row(['Case', `${pupil.caseRef}, Year ${pupil.yearGroup}, ${school.name}`]);

/** What follows from the decision, for staff. @source law.md rows 17, 18, 26 to 30 */
export const whatFollows = ({ decision, daySix, governors }: Told): Block[] =>
  row(
    ['Exam or test lost', decision.losesExamOn ? dateInWords(decision.losesExamOn) : ''],
    ['Full-time education from day six', owedLine(daySix)],
    ["Governors' meeting", owedLine(governors)],
  );

/** @example 'Owed by the governing body by Thursday 5 November 2026' */
const owedLine = (o: Obligation | undefined): string =>
  o ? `Owed by ${roleInWords(o.owedBy)} ${byWhen(o)}` : 'Not owed as things stand';
