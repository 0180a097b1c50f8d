import { isWrittenTo } from '../../../../database/recipients';
import { dateInWords } from '../../../../rules/calendar/words';
import { programmeGate, onStage } from '../../../../rules/programme/gate';
import type { TransferOrOther } from '../../../../rules/programme/words';
import type { FamilyForm } from './family-form';

const ASKED: Record<TransferOrOther, string> = {
  'supported-transfer': 'A move to another school. It only happens if you agree.',
  're-induction': 'A new start at this school.',
  'joint-planning': 'A plan made with other people who can help.',
  'flexible-programme': 'Some lessons somewhere else, such as a college.',
};

/** B10: the parents' formal answer to what the Stage 3 meeting proposed. */
export const agree: FamilyForm = {
  path: 'answer',
  title: 'Say if you agree',
  link: () => ({ text: 'Say if you agree' }),
  refusal: ({ state }) => programmeGate(state, 'record-agreement'),
  intro: ({ state, contact }) => {
    const stage = onStage(state.programme);
    const { meeting, agreedBy = [] } = stage ?? {};
    return [
      `The school met you on ${dateInWords(meeting?.on ?? '')}. This is what the meeting asks for:`,
      ...(meeting?.outcomes ?? []).map((outcome) => ASKED[outcome]),
      ...(agreedBy.includes(contact.id) ? ['You have said yes. You can change your answer here.'] : []),
    ];
  },
  questions: () => [
    {
      name: 'answer',
      kind: 'choice',
      heading: 'Do you agree?',
      choices: { yes: 'Yes', no: 'No', unsure: 'Not sure yet' },
      missing: 'Choose yes, no or not sure yet',
    },
    {
      name: 'words',
      kind: 'words',
      heading: 'Do you want to tell us why?',
      hint: 'You can leave this empty',
    },
  ],
  say: (answers, { today, pupil }) => {
    const words = answers.text('words');
    return answers.choice('answer') === 'unsure'
      ? { type: 'say-own-words', whose: 'parents', words: `We are not sure yet if we agree. ${words}`.trim() }
      : {
          type: 'record-agreement',
          on: today,
          agreed: answers.choice('answer') === 'yes',
          words,
          holders: pupil.contacts.filter(isWrittenTo).map((c) => c.id),
        };
  },
  button: 'Send my answer',
  done: () => [
    'The school can read your answer now.',
    'If somebody else is a parent by law, they answer for themselves. A yes counts when each of you has said yes.',
    'You can change your answer at any time. Open this page again to do it.',
  ],
};
