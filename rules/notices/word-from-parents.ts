import { dateInWords } from '../calendar/words';
import type { Block } from './letter';
import { whichDecision } from './parts/period';
import { owedByReader, theCase } from './parts/plain';
import type { Told } from './parts/told';
import type { StatutoryLetter } from './statutory-letter';

/** What the parents ask of the governing body, and what that asks of it. @source law.md rows 25, 26, 29, 33 */
function whatTheySay({ facts: { event } }: Told): Block[] {
  if (event.type === 'remote-meeting-asked')
    return [
      {
        p: 'You must meet remotely, if everybody can take part and it is fair. If you do not, tell the parents why.',
      },
    ];
  const words = event.type === 'representations-made' ? event.words.trim() : '';
  return [
    ...(words === '' ? [] : [{ h: 'What they say' }, { p: words }]),
    { p: 'You must consider what they say.' },
  ];
}

/**
 * What parents have said to the governing body about a decision, at once: that they make representations, or want a remote
 * meeting.
 *
 * @source law.md rows 25 to 29, 33: SI 2012/1033 reg 24; SI 2023/571
 */
export const wordFromParents: StatutoryLetter = {
  subject: 'Word from the parents',
  first: ({ name, facts: { event }, decision: { representationsOn } }) => {
    if (event.type === 'remote-meeting-asked')
      return `The parents of ${name} asked on ${dateInWords(event.on)} for the governors to meet remotely.`;
    const on = event.type === 'representations-made' ? event.on : representationsOn;
    return `The parents of ${name} made representations${on ? ` on ${dateInWords(on)}` : ''}.`;
  },
  toFamily: [],
  toStaff: [
    (told) => owedByReader({ ...told, daySix: undefined, goesOn: null }),
    theCase,
    whichDecision,
    whatTheySay,
  ],
  rules: () => ['The governors: School Discipline Regulations 2012'],
};
