import { dateInWords } from '../calendar/words';
import type { Obligation } from '../case/obligation';
import { seeTheCase } from './actions';
import { dutyWords } from './duty-words';
import type { LetterFacts } from './facts';
import { keptInWords } from './kept-words';
import type { Block, Letter } from './letter';
import { capital, greeting, isFamily, pupilName, roleForFamily, roleInWords } from './naming';
import { byWhen, obligationOf } from './owing';

/** What the three letters of a ladder differ in. */
export interface DutyLetter {
  subject: string;
  /** The first line: how things stand with the duty. */
  standing: (title: string) => string;
  /** What the reader is asked for, when the duty is the reader's own, and when it is somebody else's. */
  own: string;
  others: string;
}

/**
 * A letter about one duty: what is owed, by whom, until when, the count of days behind the date, and the rule. It goes to
 * staff; a policy has no rung for a family.
 */
export function dutyLetter(facts: LetterFacts, words: DutyLetter): Letter {
  const o = obligationOf(facts);
  const { to } = facts;
  const title = o ? dutyWords[o.duty].title : 'Something that is owed';
  return {
    subject: words.subject,
    title,
    greeting: greeting(to, facts.recipientName),
    blocks: [
      { p: words.standing(title) },
      { p: aboutWhom(facts) },
      ...(o?.kept && !isFamily(to) ? [{ p: keptInWords(o.kept) }] : []),
      ...(o ? theDuty(facts, o) : [{ p: 'Open the case to see what is owed, by whom and until when.' }]),
      { p: o?.owedBy === to ? words.own : words.others },
      ...(o && !isFamily(to) ? theWorking(o) : []),
    ],
    ...seeTheCase(facts),
  };
}

function aboutWhom({ to, pupil, school }: LetterFacts): string {
  const name = pupilName(to, pupil);
  // The Chair decides about no pupil: whose case it is stands in the case alone.
  if (to === 'chair') return `A pupil of Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.`;
  return isFamily(to)
    ? `This is about ${name}.`
    : `${name}, Year ${pupil.yearGroup}, ${school.name}: case ${pupil.caseRef}.`;
}

function theDuty({ to, school, authorityName }: LetterFacts, o: Obligation): Block[] {
  const words = dutyWords[o.duty];
  return isFamily(to)
    ? [
        {
          p: `${capital(roleForFamily(o.owedBy, school.name, authorityName))} must ${words.forFamily} ${byWhen(o)}.`,
        },
      ]
    : [{ p: `${capital(roleInWords(o.owedBy))} must ${words.deed} ${byWhen(o)}.` }];
}

/** Why this day: the count and the rule it rests on, with a word where the rule is not confirmed. */
function theWorking(o: Obligation): Block[] {
  const toConfirm = o.confirmed ? '' : ' Rule to be confirmed.';
  return [
    {
      h:
        o.due === null
          ? 'Why there is no date'
          : o.basis.length > 0
            ? `Why ${dateInWords(o.due)}?`
            : 'The rule',
    },
    ...(o.basis.length > 0 ? [{ days: o.basis }] : []),
    { p: `Rule: ${o.source}.${toConfirm}` },
  ];
}
