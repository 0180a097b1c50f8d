import { FIVE_DAYS } from '../../exclusion/totals';
import { byWhen } from '../owing';
import { mustMeet } from './meeting-rights';
import type { Declared, Part } from './part';
import type { Told } from './told';

const COMMON = { suppliedBy: 'headteacher', rule: 'law 3', confirmed: true } as const;

/** The right to make representations, and what comes of them. @source law.md rows 3, 25 to 29 */
export const mayMakeRepresentations: Part = {
  ...COMMON,
  id: 'representations',
  what: 'the right to make representations to the governing body',
  words: (told) => [
    { p: `You can tell the governors of ${told.facts.school.name} what you think.` },
    { p: whatComesOfIt(told) },
  ],
};

function whatComesOfIt({ governors, days: { sessionsThisTerm } }: Told): string {
  if (governors)
    return `The governors must meet ${byWhen(governors)}. Please write to them ${governors.due === null ? 'soon' : 'before then'}.`;
  const soon = 'There is no last day for this, but please write soon.';
  return sessionsThisTerm !== null && sessionsThisTerm > FIVE_DAYS
    ? `${soon} If you write, the governors must meet.`
    : `${soon} The governors must think about what you say.`;
}

/** @source law.md row 3 */
export const pupilTakesPart: Part = {
  ...COMMON,
  id: 'pupil-takes-part',
  what: 'how the pupil may take part',
  words: (told) => [
    {
      p: `${told.name} can tell them too: in writing, or with you ${mustMeet(told) ? 'when' : 'if'} they meet.`,
    },
  ],
};

/** Where representations are to be sent, and to whom. @source law.md row 3: reg 23(3)(b) */
export const WHERE_TO_SEND: Declared = {
  id: 'where-to-send',
  what: 'the address to which parents write to the governing body',
  suppliedBy: 'administrator',
  rule: 'law 3',
  confirmed: true,
};

export const whereToSend: Part = {
  ...WHERE_TO_SEND,
  words: ({ facts: { school } }) => {
    const { clerk, address } = school.details ?? {};
    const ways = [
      ...(school.governorsEmail ? [`By e-mail: ${school.governorsEmail}`] : []),
      ...(address ? [`By post: ${address}`] : []),
    ];
    if (ways.length === 0) return [];
    const to = clerk ? `${clerk}, the clerk to the governors` : 'the clerk to the governors';
    return [{ p: `Send it to ${to}:` }, { list: ways }];
  },
};
