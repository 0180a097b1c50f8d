import { isWrittenTo } from '../../../../database/recipients';
import { programmeGate, onStage } from '../../../../rules/programme/gate';
import type { TransferOrOther } from '../../../../rules/programme/words';
import type { TextId } from '../../../family/words';
import type { FamilyForm } from './family-form';

const ASKED: Record<TransferOrOther, TextId> = {
  'supported-transfer': 'agree.move',
  're-induction': 'agree.new-start',
  'joint-planning': 'agree.plan',
  'flexible-programme': 'agree.elsewhere',
};

/** B10: the parents' formal answer to what the Stage 3 meeting proposed. */
export const agree: FamilyForm = {
  path: 'answer',
  title: 'agree.title',
  link: () => ({ text: 'agree.title' }),
  refusal: ({ state }) => programmeGate(state, 'record-agreement'),
  intro: ({ state, contact }) => {
    const stage = onStage(state.programme);
    const { meeting, agreedBy = [] } = stage ?? {};
    return [
      { say: 'agree.met', with: { day: { on: meeting?.on ?? '' } } },
      ...(meeting?.outcomes ?? []).map((outcome) => ASKED[outcome]),
      ...(agreedBy.includes(contact.id) ? (['agree.said-yes'] as const) : []),
    ];
  },
  questions: () => [
    {
      name: 'answer',
      kind: 'choice',
      heading: 'agree.question',
      choices: { yes: 'agree.yes', no: 'agree.no', unsure: 'agree.unsure' },
      missing: 'agree.choose',
    },
    { name: 'words', kind: 'words', heading: 'agree.why', hint: 'form.may-be-empty' },
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
  button: 'agree.send',
  done: () => ['agree.read', 'agree.others', 'agree.again'],
};
