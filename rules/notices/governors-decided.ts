import { dateInWords } from '../calendar/words';
import { isMissing } from '../calendar/school-days';
import { dayGiven } from '../exclusion/given';
import { isUpheld } from '../exclusion/standing';
import type { Block } from './letter';
import { theDecision } from './parts/decision-words';
import { reasonsGiven } from './parts/own-reasons';
import type { Part } from './parts/part';
import { whichDecision } from './parts/period';
import { theCase } from './parts/plain';
import { reviewRights } from './parts/review-rights';
import { row } from './parts/row';
import type { Told } from './parts/told';
import type { StatutoryLetter } from './statutory-letter';

const OUTCOME = {
  id: 'governors-outcome',
  what: 'what the governors decided',
  suppliedBy: 'headteacher',
  rule: 'law 34',
  confirmed: true,
} as const;

const outcomeToFamily: Part = {
  ...OUTCOME,
  words: ({ name, decision: { kind, governors } }) => {
    if (!governors) return [];
    const { metOn, outcome, backOn } = governors;
    const met = `They met on ${dateInWords(metOn)}.`;
    if (outcome === 'reinstated')
      return [
        { p: `${met} ${name} can come back to school ${backOn ? `on ${dateInWords(backOn)}` : 'now'}.` },
      ];
    const stands =
      kind === 'suspension' ? 'The suspension stays.' : `${name} cannot come back to this school.`;
    return [{ p: `${met} They agree with the headteacher. ${stands}` }];
  },
};

const outcomeToStaff: Part = {
  ...OUTCOME,
  words: ({ decision: { governors } }) =>
    governors
      ? row(
          ['Met on', dateInWords(governors.metOn)],
          ['Outcome', governors.outcome === 'upheld' ? 'Upheld' : 'Reinstated'],
          ['Back in school', governors.backOn ? dateInWords(governors.backOn) : ''],
        )
      : [],
};

const reasons = reasonsGiven({
  id: 'governors-reasons',
  what: 'the reasons of the governors',
  suppliedBy: 'headteacher',
  rule: 'law 34',
});

/** A letter that was posted counts as given on the second working day after. @source law.md row 36; to be confirmed */
function whenGiven({ decision: { governors }, facts }: Told): Block[] {
  const given = governors?.given;
  if (given?.how !== 'first-class-post') return [];
  const on = dayGiven(given, facts.state.school.id);
  if (isMissing(on)) return [];
  return [
    { p: `We posted this letter on ${dateInWords(given.on)}. It counts as given on ${dateInWords(on)}.` },
  ];
}

/**
 * What the governors decided, with their reasons; and the right to a review where they uphold a permanent exclusion.
 *
 * @source law.md rows 34 to 36: SI 2012/1033 reg 24, Sch 1
 */
export const governorsDecided: StatutoryLetter = {
  subject: "Governors' decision",
  first: ({ name, facts, decision }) =>
    `The governors of ${facts.school.name} have decided about the ${theDecision(decision)} of ${name}.`,
  toFamily: [
    outcomeToFamily,
    reasons.toFamily,
    (told) => (isUpheld(told.decision) ? [{ h: 'What you can do' }] : []),
    whenGiven,
    ...reviewRights,
  ],
  toStaff: [theCase, whichDecision, outcomeToStaff, reasons.toStaff],
  rules: ({ decision }) => [
    'The governors: School Discipline Regulations 2012',
    ...(isUpheld(decision) ? ['The review: the same rules, Schedule 1'] : []),
  ],
};
