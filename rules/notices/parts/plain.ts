import { dateInWords } from '../../calendar/words';
import type { EducationGoingOn } from '../../exclusion/education-going-on';
import { fromDay } from '../exclusion-facts';
import type { Block } from '../letter';
import { roleInWords } from '../naming';
import { byWhen } from '../owing';
import type { Obligation } from '../../case/obligation';
import { row } from './row';
import type { Told } from './told';

/** A heading that stands before parts. */
export const heading = (h: string) => (): Block[] => [{ h }];

export const returnsToSchool = ({ name, days: { back } }: Told): Block[] =>
  back ? [{ h: 'Back to school' }, { p: `${name} comes back to school on ${fromDay(back)}.` }] : [];

/** That another letter says what is asked of the parents. @source law.md row 4 */
export function anotherLetter({ duty, daySix, goesOn, days: { atHome } }: Told): Block[] {
  if (duty('section-104-notice') === undefined) return [];
  const lessons = (daySix ?? goesOn) ? ['lessons'] : [];
  const about =
    atHome.length > 0 || duty('keep-at-home') === null ? ['the days at home', ...lessons] : lessons;
  return about.length === 0 ? [] : [{ p: `Another letter tells you about ${about.join(', and about ')}.` }];
}

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
  const goesOn = told.goesOn?.owed;
  return [
    ...ownDuties(told).map((o) => ({
      p:
        o.duty === 'governors-meeting'
          ? `Please meet and decide ${byWhen(o)}${exam}.`
          : `Please have full-time education in place ${byWhen(o)}.`,
    })),
    ...(goesOn?.owedBy === told.facts.to
      ? [{ p: `Please see that full-time education goes on: it is owed ${byWhen(goesOn)}.` }]
      : []),
  ];
}

/** The case, for staff who know it by its number. */
export const theCase = ({ facts: { pupil, school } }: Told): Block[] =>
  row(['Case', `${pupil.caseRef}, Year ${pupil.yearGroup}, ${school.name}`]);

/** What follows from the decision, for staff. @source law.md rows 17, 18, 26 to 30 */
export const whatFollows = ({ decision, daySix, goesOn, governors }: Told): Block[] =>
  row(
    ['Exam or test lost', decision.losesExamOn ? dateInWords(decision.losesExamOn) : ''],
    ['Full-time education from day six', goesOn ? goesOnLine(goesOn) : owedLine(daySix)],
    ["Governors' meeting", owedLine(governors)],
  );

/** @example 'Owed by the governing body by Thursday 5 November 2026' */
const owedLine = (o: Obligation | undefined): string =>
  o ? `Owed by ${roleInWords(o.owedBy)} ${byWhen(o)}` : 'Not owed as things stand';

/** @example 'Goes on: owed by the governing body by Monday 30 November 2026, day six of the days in a row' */
function goesOnLine({ owed, arranged, attendedOn }: EducationGoingOn): string {
  const owing = `Goes on: owed by ${roleInWords(owed.owedBy)} ${byWhen(owed)}, day six of the days in a row`;
  if (attendedOn) return `${owing}. Attended since ${dateInWords(attendedOn)}`;
  return arranged
    ? `${owing}. Arranged from ${dateInWords(arranged.startsAt.slice(0, 10))}`
    : `${owing}. Not arranged yet`;
}
