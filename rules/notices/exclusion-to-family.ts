import { dateInWords, timeInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { FIVE_DAYS } from '../exclusion/totals';
import { fromDay, toDay, type ExclusionFacts } from './exclusion-facts';
import type { LetterFacts } from './facts';
import type { Block } from './letter';
import { capital, roleForFamily } from './naming';
import { byWhen } from './owing';

/** The first day, the last and the day back, or that they cannot be told yet. @source law.md rows 2, 3 */
export function whenToFamily(name: string, { decision, days }: ExclusionFacts): Block[] {
  const { first, last, back, missing } = days;
  const lines = [
    ...(first ? [`The first day is ${fromDay(first)}.`] : []),
    ...(last ? [`The last day is ${toDay(last)}.`] : []),
    ...(back ? [`${name} comes back to school on ${fromDay(back)}.`] : []),
  ];
  const unknown = `We cannot tell you all the days yet. The school has no calendar for ${missing?.year ?? 'that time'}.`;
  const open = first === null || (decision.kind === 'suspension' && back === null);
  return [{ list: open ? [...lines, `${unknown} We will write to you as soon as we know.`] : lines }];
}

/** Why: the national reasons, and what happened in the headteacher's own words. @source law.md row 3 */
export function whyToFamily({ reasons, circumstances }: ExclusionFacts): Block[] {
  return [
    { h: 'Why' },
    { p: 'The headteacher decided this. These are the reasons:' },
    { list: reasons },
    ...(circumstances === '' ? [] : [{ p: circumstances }]),
  ];
}

/** Day six: its date, who must arrange it, and where it is once that is known. @source law.md rows 5, 16-18, C3 */
export function lessonsToFamily(
  name: string,
  facts: LetterFacts,
  { decision, daySix }: ExclusionFacts,
): Block[] {
  const work: Block = {
    p: `For the first five school days, the school sends work for ${name} and marks it.`,
  };
  const { arranged } = decision;
  const owner = daySix && roleForFamily(daySix.owedBy, facts.school.name, facts.authorityName);
  return [
    { h: 'Lessons' },
    work,
    ...(owner
      ? [
          {
            p: `From day six, ${name} has full-time lessons. ${capital(owner)} must arrange this ${byWhen(daySix)}.`,
          },
          {
            p: arranged
              ? `Lessons are at ${arranged.provider}. They start at ${timeInWords(arranged.startsAt)}.`
              : 'The school must tell you where and when at least 48 hours before.',
          },
        ]
      : []),
  ];
}

/** The days at home, and what follows if they are not kept. @source law.md rows 4, 14 */
export function atHomeToFamily(name: string, { days }: ExclusionFacts): Block[] {
  if (days.atHome.length === 0) return [];
  return [
    { h: 'What we ask of you' },
    { p: `You must keep ${name} out of public places in school hours on these days:` },
    { list: days.atHome.map(dateInWords) },
    { p: 'If you do not, and have no good reason, you may have to pay a fine.' },
  ];
}

/** The right to a remote meeting belongs to decisions from this day on. @source law.md rows 3, 33: SI 2023/571 */
const REMOTE_SINCE = '2023-09-01';

/** The right to speak to the governors: how, until when, in person or remotely. @source law.md rows 3, 25-30, 33 */
export function governorsToFamily(
  name: string,
  facts: LetterFacts,
  { decision, days, governors }: ExclusionFacts,
): Block[] {
  const { name: school } = facts.school;
  const exam = decision.losesExamOn;
  return [
    { h: 'What you can do' },
    {
      p: `You can tell the governors of ${school} what you think. Write to them at the school. ${name} can do so too.`,
    },
    { p: governors ? mustMeet(governors) : mayMeet(days.sessionsThisTerm) },
    ...(exam
      ? [{ p: `${name} has an exam or test on ${dateInWords(exam)}. They must try to meet before it.` }]
      : []),
    {
      list: [
        'If the governors meet, you can come and speak. You can bring a friend, or somebody to speak for you.',
        ...(decision.decidedAt >= REMOTE_SINCE
          ? ['You can ask them to meet by video or phone. This is called a remote meeting.']
          : []),
      ],
    },
  ];
}

const mustMeet = (meeting: Obligation): string =>
  `The governors must meet ${byWhen(meeting)}. Please write to them before then.`;

/** What a letter to the governors brings where no meeting is owed without one. @source law.md rows 25-27 */
function mayMeet(sessionsThisTerm: number | null): string {
  const soon = 'There is no last day for this, but please write soon.';
  return sessionsThisTerm !== null && sessionsThisTerm > FIVE_DAYS
    ? `${soon} If you write, the governors must meet.`
    : `${soon} The governors must think about what you say.`;
}

/** The rules behind the letter, last of all. @source law.md rows 1, 3, 14, 17, 18 */
export function rulesToFamily({ decision, days, daySix }: ExclusionFacts): Block[] {
  const lessons =
    decision.kind === 'suspension'
      ? 'Education and Inspections Act 2006, section 100'
      : 'Education Act 1996, section 19';
  return [
    { h: 'The rules' },
    {
      list: [
        'The decision: Education Act 2002, section 51A',
        'The governors: School Discipline Regulations 2012',
        ...(days.atHome.length > 0 ? ['Days at home: Education and Inspections Act 2006, section 103'] : []),
        ...(daySix ? [`Lessons from day six: ${lessons}`] : []),
      ],
    },
  ];
}
