import { dateInWords, timeInWords } from '../../calendar/words';
import type { FactName } from '../../exclusion/correction-commands';
import { withoutDecision } from '../../exclusion/question';
import { reasonLabel } from '../../exclusion/reasons';
import type { DecisionMade } from '../../exclusion/state';
import { daysOut } from '../days-out';
import { fromDay, howLong, toDay } from '../exclusion-facts';
import { ownWords, theDecision } from './decision-words';
import type { Part } from './part';
import type { Told } from './told';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 3', confirmed: true } as const;

/** What people were told of each fact that can be taken back. */
const SAID: Record<FactName, string> = {
  cancelling: 'that it was cancelled',
  provision: 'where and when full-time lessons are',
  attendance: 'that full-time lessons were attended',
  work: 'that work was set',
  representations: 'that the parents wrote to the governors',
  'remote-meeting': 'that a remote meeting was asked for',
  'governors-meeting': 'when and where the governors meet',
  'governors-decision': 'what the governors decided',
  'review-waiver': 'that no review is wanted',
  'review-application': 'that a review was asked for',
  'review-decision': 'what the review panel decided',
  reconsideration: 'what the governors decided when they met again',
  'removal-from-roll': 'that the pupil left the list of the school',
  'reintegration-meeting': 'that the meeting on return was held',
};

/** What was said before. Of a decision about the wrong child nothing is said that could be another's. */
export const whatWasSaid: Part = {
  ...COMMON,
  id: 'what-was-said',
  what: 'what was said before',
  words: (told) => {
    const { event } = told.facts;
    if (event.type === 'exclusion-corrected')
      return [{ h: 'What we said before' }, { list: linesOf(event.was, told) }];
    if (event.type === 'fact-taken-back') return [{ p: `We wrote to say ${SAID[event.fact]}.` }];
    return [{ p: `We wrote to say that there was a ${theDecision(told.decision)} of ${told.name}.` }];
  },
};

/** @source law.md rows 2, 3: those who were told wrong are told right */
export const whatIsRight: Part = {
  ...COMMON,
  id: 'what-is-right',
  what: 'what is right',
  words: (told) => {
    const { event } = told.facts;
    if (event.type === 'exclusion-corrected')
      return [{ h: 'What is right' }, { list: linesOf(event.decision, told) }];
    if (event.type === 'fact-taken-back') return [{ p: 'That was wrong. Please do not go by that letter.' }];
    return [
      { p: 'That was wrong. It was about the wrong child, or should not have been sent.' },
      {
        p: `There is no ${theDecision(told.decision)} of ${told.name}${from(told)}. It counts for nothing.`,
      },
    ];
  },
};

const from = ({ days: { first } }: Told): string => (first ? ` from ${fromDay(first)}` : '');

/**
 * Why: in the headteacher's words where a length or day was put right. Where something was about another child, or never
 * happened, in ours: the words on record may name somebody else.
 */
export const whyCorrected: Part = {
  ...COMMON,
  id: 'why-corrected',
  what: 'why it is put right',
  words: ({ facts: { event } }) => {
    if (event.type !== 'exclusion-corrected')
      return [{ h: 'Why' }, { p: 'It was written down by mistake. We are sorry.' }];
    const reason = ownWords(event, 'reason');
    return reason === '' ? [] : [{ h: 'Why' }, { p: reason }];
  },
};

/** A decision in lines, as the letter about it told it. */
function linesOf(made: DecisionMade, { facts: { state } }: Told): string[] {
  const { first, last, back } = daysOut(made, withoutDecision(state, made.id));
  return [
    `Decided at ${timeInWords(made.decidedAt)}.`,
    ...(made.sessions === null ? [] : [`It is for ${howLong(made)}.`]),
    ...(first ? [`The first day is ${fromDay(first)}.`] : []),
    ...(last ? [`The last day is ${toDay(last)}.`] : []),
    ...(back ? [`Back in school on ${fromDay(back)}.`] : []),
    ...made.reasons.map(reasonLabel),
    ...(made.losesExamOn ? [`An exam or test is on ${dateInWords(made.losesExamOn)}.`] : []),
  ];
}
