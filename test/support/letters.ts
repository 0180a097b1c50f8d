import type { DigestFacts, LetterFacts } from '../../rules/notices/facts';
import { aPupilCase, aSuspension, anObligation, digestFacts, letterFacts, onStage } from './cases';
import { lettersOfPupilsApart } from './apart-letters';
import { panelLetters } from './panel-letters';
import { statutoryLetters } from './statutory-letters';
import {
  begun,
  stageDecision,
  governorsMeeting,
  answer,
  opened,
  suspended,
  permanent,
  excluded,
  withState,
  voices,
  climbed,
  daySix,
  moved,
} from './letter-states';

export { appointment, daySix, governorsMeeting } from './letter-states';

/** One letter of each notice and each kind of reader it goes to, as a term brings them. */
export const lettersOfATerm: Record<string, LetterFacts | DigestFacts> = {
  'opening-leaflet to parents': letterFacts({
    notice: 'opening-leaflet',
    state: opened,
    event: {
      type: 'stage-1-opened',
      supportTried: ['A mentor'],
      meeting: { on: '2026-09-11', present: ['parent'], record: 'Late to class' },
      rewards: '',
      ...begun,
      targets: [...begun.targets],
    },
  }),
  'stage-change to parents': letterFacts({
    state: withState(onStage('stage-2'), [anObligation(), stageDecision]),
    event: {
      type: 'moved-to-stage-2',
      reason: 'The targets were not met in time.',
      meeting: { on: '2026-10-07', present: ['parent', 'pupil'], record: 'Plan' },
      ...begun,
      targets: [...begun.targets],
    },
  }),
  'stage-change to headteacher': letterFacts({
    to: 'headteacher',
    state: withState(onStage('stage-2'), [anObligation(), stageDecision]),
  }),
  'stage-change off the programme': letterFacts({
    state: withState(
      {
        at: 'ended',
        openedOn: '2026-09-14',
        on: '2026-10-12',
        outcome: 'progress-made',
        lead: 'person-1',
        left: { at: 'stage-1', since: '2026-09-14', timescale: 20, on: '2026-10-12' },
      },
      [],
    ),
    event: {
      type: 'programme-ended',
      on: '2026-10-12',
      outcome: 'progress-made',
      reason: 'All targets were met for three weeks.',
    },
  }),
  'weekly-feedback to parents': letterFacts({
    notice: 'weekly-feedback',
    state: withState(onStage('stage-1', { reviews: ['2026-09-21'] }), [anObligation({ due: '2026-09-28' })]),
    event: {
      type: 'review-held',
      on: '2026-09-21',
      marks: [
        { target: 't1', mark: 'met' },
        { target: 't2', mark: 'partly' },
      ],
      toFamily: 'Rowan was on time each day. That is a good start.',
      note: '',
    },
  }),
  'suspension to parents': letterFacts({
    notice: 'suspension',
    state: suspended,
    today: '2026-10-21',
    event: { type: 'suspended', decision: aSuspension(), circumstances: 'A lesson was stopped.', voices },
    about: { decision: 'd1' },
  }),
  'suspension to authority': letterFacts({
    notice: 'suspension',
    to: 'authority',
    recipientName: 'Kim Officer',
    state: suspended,
    today: '2026-10-21',
    event: { type: 'suspended', decision: aSuspension(), circumstances: 'A lesson was stopped.', voices },
    about: { decision: 'd1' },
  }),
  'section-104-notice to parents': letterFacts({
    notice: 'section-104-notice',
    state: suspended,
    today: '2026-10-21',
    event: { type: 'suspended', decision: aSuspension(), circumstances: 'A lesson was stopped.', voices },
    about: { decision: 'd1' },
  }),
  'permanent-exclusion to parents': letterFacts({
    notice: 'permanent-exclusion',
    state: excluded,
    today: '2026-10-21',
    event: { type: 'permanently-excluded', decision: permanent, circumstances: 'A door was broken.', voices },
    about: { decision: 'd1' },
  }),
  'permanent-exclusion to governing-body': letterFacts({
    notice: 'permanent-exclusion',
    to: 'governing-body',
    recipientName: '',
    state: excluded,
    today: '2026-10-21',
    event: { type: 'obligation-arose', obligation: governorsMeeting() },
    about: { decision: 'd1' },
  }),
  ...statutoryLetters,
  'date-moved to parents': letterFacts({
    notice: 'date-moved',
    today: '2026-10-22',
    state: { ...suspended, owed: [daySix({ due: '2026-11-06' })] },
    event: moved('2026-11-05', '2026-11-06'),
    about: { obligation: daySix().id },
  }),
  'duty-coming to lead': letterFacts({
    notice: 'duty-coming',
    to: 'lead',
    recipientName: 'Sam Tester',
    today: '2026-09-16',
    state: withState(onStage(), [anObligation()]),
    event: climbed,
    about: { obligation: climbed.id, rung: 'coming-3' },
  }),
  'duty-due to lead': letterFacts({
    notice: 'duty-due',
    to: 'lead',
    recipientName: 'Sam Tester',
    today: '2026-09-21',
    state: withState(onStage(), [anObligation()]),
    event: climbed,
    about: { obligation: climbed.id, rung: 'due' },
  }),
  'duty-late to headteacher': letterFacts({
    notice: 'duty-late',
    to: 'headteacher',
    recipientName: 'Jo Model',
    today: '2026-09-23',
    state: withState(onStage(), [anObligation()]),
    event: climbed,
    about: { obligation: climbed.id, rung: 'late-2' },
  }),
  'escalation-raised to lead': letterFacts({
    notice: 'escalation-raised',
    to: 'lead',
    recipientName: 'Sam Tester',
    state: aPupilCase({
      programme: onStage(),
      escalations: {
        incidents: [],
        raised: [{ id: 'e1', on: '2026-09-14', by: 'person', answeredOn: null }],
      },
      owed: [answer],
    }),
    event: {
      type: 'escalation-raised',
      escalation: 'e1',
      on: '2026-09-14',
      by: 'person',
      concern: 'Leaves the room in most lessons.',
    },
    about: { escalation: 'e1' },
  }),
  ...panelLetters,
  ...lettersOfPupilsApart,
  'weekly-digest to headteacher': digestFacts({
    lines: [
      {
        pupil: { firstName: 'Rowan', lastName: 'Specimen', caseRef: '7Q2M', yearGroup: 9 },
        stage: 'Stage 1',
        next: { duty: 'stage-decision', due: '2026-10-12', owedBy: 'lead' },
        late: [{ duty: 'weekly-review', due: '2026-09-21', owedBy: 'lead' }],
      },
    ],
  }),
};

/** One of the letters about a pupil above, by its name. */
export function aLetter(name: string): LetterFacts {
  const facts = lettersOfATerm[name];
  if (!facts || facts.notice === 'weekly-digest')
    throw new Error(`No letter about a pupil is called ${name}`);
  return facts;
}
