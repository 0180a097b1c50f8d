import { dateInWords } from '../../calendar/words';
import { FIVE_DAYS } from '../../exclusion/totals';
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
export function lessonsToFamily({ name, facts, decision, daySix }: Told): Block[] {
  const { sessions, lunchtimes } = decision;
  if (lunchtimes) return [];
  const owner = daySix && capital(roleForFamily(daySix.owedBy, facts.school.name, facts.authorityName));
  return [
    { h: 'Lessons' },
    {
      p:
        sessions === null || sessions > FIVE_DAYS
          ? `For the first five school days, the school sends work for ${name} and marks it.`
          : `While ${name} is out of school, the school sends work and marks it.`,
    },
    ...(owner
      ? [{ p: `From day six, ${name} has full-time lessons. ${owner} must arrange this ${byWhen(daySix)}.` }]
      : []),
  ];
}

/** That another letter says what is asked of the parents. @source law.md row 4 */
export const anotherLetter = ({ duty, daySix }: Told): Block[] =>
  duty('section-104-notice') === undefined
    ? []
    : [{ p: `Another letter tells you about the days at home${daySix ? ', and about lessons' : ''}.` }];

/** The exam or test that it would cost. @source law.md row 30 */
export const examToFamily = ({ name, decision: { losesExamOn } }: Told): Block[] =>
  losesExamOn
    ? [
        {
          p: `${name} has an exam or test on ${dateInWords(losesExamOn)}. The governors must try to meet before it.`,
        },
      ]
    : [];

/** What the reader owes because of the decision: day six, the meeting. An authority may be the home authority as well. */
export function ownDuties({ facts: { to, state, policy }, daySix, governors }: Told): Obligation[] {
  const isHome = to === 'authority' && state.pupil.homeAuthority === policy.authority;
  return [daySix, governors].filter(
    (o) => o !== undefined && (o.owedBy === to || (isHome && o.owedBy === 'home-authority')),
  ) as Obligation[];
}

/** The same as a request, and for the meeting the exam that should not be lost by it. @source law.md rows 17, 18, 28 to 30 */
export function owedByReader(told: Told): Block[] {
  const { losesExamOn } = told.decision;
  const exam = losesExamOn ? `, and before the exam or test on ${dateInWords(losesExamOn)} if you can` : '';
  return ownDuties(told).map((o) => ({
    p:
      o.duty === 'governors-meeting'
        ? `Please meet and decide ${byWhen(o)}${exam}.`
        : `Please have full-time education in place ${byWhen(o)}.`,
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
