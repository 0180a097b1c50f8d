import type { ObligationEvent } from '../../rules/case/events';
import type { Obligation } from '../../rules/case/obligation';
import type { LetterFacts } from '../../rules/notices/facts';
import { leicestershire } from '../../rules/policies/leicestershire';
import type { OnStage } from '../../rules/programme/state';
import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase, anObligation, onStage } from './cases';
import { aLetter } from './letters';
import { climbed, daySix, moved, stageDecision } from './letter-states';
import { dutyLetters } from './letter-variants-duty';
import { outLetters } from './letter-variants-out';

const missing = { school: 'school-1', year: '2027/28' };
const arose = (obligation: Obligation): ObligationEvent => ({ type: 'obligation-arose', obligation });

const later = (name: string, event: LetterFacts['event'], about: LetterFacts['about'] = {}): LetterFacts => ({
  ...aLetter(name),
  event,
  about,
});
const withOwed = (name: string, owed: Obligation[], changes: Partial<LetterFacts> = {}): LetterFacts => {
  const letter = aLetter(name);
  return { ...letter, ...changes, state: { ...letter.state, owed } };
};
const onStageLetter = (name: string, stage: Partial<OnStage>, owed: Obligation[] = []): LetterFacts => ({
  ...aLetter(name),
  state: aPupilCase({ programme: onStage('stage-1', stage), owed }),
});
const review = (due: string | null, more: Partial<Obligation> = {}): Obligation =>
  anObligation({ due, ...more });
const raisedBy = (by: 'incidents' | 'repeat-suspensions' | 'missed-reviews'): LetterFacts => ({
  ...aLetter('escalation-raised to lead'),
  state: aPupilCase({
    escalations: { incidents: [], raised: [{ id: 'e1', on: '2026-09-14', by, answeredOn: null }] },
  }),
});
const decided = (event: object): LetterFacts => {
  const letter = aLetter('panel-decided to parents');
  return { ...letter, event: { ...letter.event, ...event } };
};

/** Letters that differ from those of a term by one fact each. */
export const letterVariants: Record<string, LetterFacts> = {
  ...Object.fromEntries(outLetters),
  'a suspension nobody knows of': later('suspension to parents', climbed, { decision: 'd9' }),
  'a suspension, told by a duty of it': later('suspension to authority', arose(daySix())),
  'an exclusion nobody knows of, to the governors': later('permanent-exclusion to governing-body', climbed, {
    decision: 'd9',
  }),
  'nobody to call': { ...aLetter('suspension to parents'), people: {}, helpPhone: undefined as never },
  'a lead without an address': { ...aLetter('suspension to parents'), people: { lead: 'Sam Tester' } },
  'an address and no number': { ...aLetter('suspension to parents'), helpPhone: undefined as never },
  'to staff with the page of the case': { ...aLetter('duty-due to lead'), casePath: '/pupils/1' },
  'nobody’s name is known': { ...aLetter('stage-change to parents'), recipientName: '' },
  'another policy, opening': { ...aLetter('opening-leaflet to parents'), policy: leicestershire },
  'another policy, the panel': { ...aLetter('panel-booked to parents'), policy: leicestershire },
  'opening before a move was for good': { ...aLetter('opening-leaflet to parents'), today: '2026-07-25' },
  'opening on the day from which a move is for good': {
    ...aLetter('opening-leaflet to parents'),
    today: '2026-07-26',
  },
  'opening without targets, duties or rewards': onStageLetter('opening-leaflet to parents', { targets: [] }),
  'opening, explained already': onStageLetter('opening-leaflet to parents', { explainedOn: '2026-09-15' }, [
    review('2026-09-21'),
    stageDecision,
  ]),
  'opening, told later': later('opening-leaflet to parents', climbed),
  'opening, off the programme': { ...aLetter('opening-leaflet to parents'), state: aPupilCase() },
  'opening without a lead': { ...aLetter('opening-leaflet to parents'), people: {} },
  'the week, every target met': later('weekly-feedback to parents', {
    type: 'review-held',
    on: '2026-09-21',
    marks: [
      { target: 't1', mark: 'met' },
      { target: 't2', mark: 'met' },
    ],
    toFamily: ' ',
    note: '',
  }),
  'the week, a target that is no more': later('weekly-feedback to parents', {
    type: 'review-held',
    on: '2026-09-21',
    marks: [
      { target: 't9', mark: 'not-yet' },
      { target: 't1', mark: 'met' },
    ],
    toFamily: 'Well done.',
    note: '',
  }),
  'the week, told later': later('weekly-feedback to parents', climbed, { sentence: 'A good week.' }),
  'the week, told later without a sentence': later('weekly-feedback to parents', climbed),
  'the week, no day for the next': withOwed('weekly-feedback to parents', [review(null, { missing })]),
  'the week, no more reviews': withOwed('weekly-feedback to parents', [
    review('2026-09-28', { status: 'done' }),
  ]),
  'the week, without a lead': withOwed('weekly-feedback to parents', [review('2026-09-28')], { people: {} }),
  'a stage, nothing owed': withOwed('stage-change to parents', []),
  'a stage, no day': withOwed('stage-change to parents', [
    review(null, { missing }),
    review(null, { id: 'other' }),
  ]),
  'a stage, done and others': withOwed('stage-change to parents', [
    review('2026-09-28', { status: 'done' }),
    daySix(),
    stageDecision,
  ]),
  'a stage, not on the programme': { ...aLetter('stage-change to parents'), state: aPupilCase() },
  ...Object.fromEntries(
    (['progress-made', 'transferred', 're-inducted', 'left-school', 'closed-otherwise'] as const).map(
      (outcome) => {
        const letter = aLetter('stage-change off the programme');
        return [
          `off the programme: ${outcome}`,
          {
            ...letter,
            state: { ...letter.state, programme: { ...letter.state.programme, outcome } } as PupilCase,
          },
        ];
      },
    ),
  ),
  'a date that moved, no day': later('date-moved to parents', moved('2026-11-05', null)),
  'a date that moved to no day': withOwed('date-moved to parents', [daySix({ due: null, missing })], {
    event: moved('2026-11-05', null),
  }),
  'a date that moved to no day, no year': withOwed('date-moved to parents', [daySix({ due: null })], {
    event: moved('2026-11-05', null),
  }),
  'a date that came from none': withOwed('date-moved to parents', [daySix({ due: '2026-11-06' })], {
    event: moved(null, '2026-11-06'),
  }),
  'a date that stands': withOwed('date-moved to parents', [daySix({ due: '2026-11-06' })], {
    event: moved('2026-11-06', '2026-11-06'),
  }),
  'a date that is owed no more': withOwed('date-moved to parents', [daySix({ status: 'no-longer-needed' })]),
  'a date of a duty nobody knows': withOwed('date-moved to parents', []),
  'a date that moved, told later': later('date-moved to parents', climbed, { obligation: daySix().id }),
  'a day back that moved': withOwed(
    'date-moved to parents',
    [daySix({ duty: 'reintegration-meeting', due: '2026-11-06', owedBy: 'headteacher' })],
    { event: moved('2026-11-05', '2026-11-06') },
  ),
  'a day back that is not known': withOwed(
    'date-moved to parents',
    [daySix({ duty: 'reintegration-meeting', due: null, missing, owedBy: 'headteacher' })],
    { event: moved('2026-11-05', null) },
  ),
  'a right that moved': withOwed(
    'date-moved to parents',
    [
      daySix({
        duty: 'apply-for-review',
        owedBy: 'parents',
        due: '2026-12-02',
        kept: { what: 'time-to-write', until: '2026-12-01', wouldBe: '2026-11-30' } as never,
      }),
    ],
    { event: moved('2026-12-01', '2026-12-02') },
  ),
  ...dutyLetters,
  'escalation: by incidents': raisedBy('incidents'),
  'escalation: by suspensions': raisedBy('repeat-suspensions'),
  'escalation: by missed reviews': raisedBy('missed-reviews'),
  'escalation: told later': later('escalation-raised to lead', climbed, { escalation: 'e1' }),
  'escalation: nobody knows which': later('escalation-raised to lead', climbed),
  'escalation: by its event alone': { ...aLetter('escalation-raised to lead'), about: {} },
  'escalation: without words': {
    ...aLetter('escalation-raised to lead'),
    event: { type: 'escalation-raised', escalation: 'e1', on: '2026-09-14', by: 'person', concern: ' ' },
  },
  'decided: agreed, no school': decided({ school: null }),
  'decided: agreed, no day': decided({ starts: null }),
  'decided: agreed, no reasons': decided({ reasons: ' ' }),
  'decided: refused': decided({ outcome: 'refused', school: null, starts: null }),
  'decided: deferred': decided({ outcome: 'deferred', school: null, starts: null }),
  'decided: told later': later('panel-decided to parents', climbed),
  'decided: told later, with a sentence': later('panel-decided to parents', climbed, {
    outcome: 'refused',
    sentence: 'No place is free.',
  }),
  'decided: told later, nothing agreed': {
    ...later('panel-decided to parents', climbed),
    state: aPupilCase(),
  },
  'panel: no appointment': later('panel-booked to parents', climbed),
  'panel moved: no appointment': later('panel-moved to parents', climbed),
  'panel called off: no appointment': later('panel-cancelled to parents', climbed),
  ...Object.fromEntries(
    (
      [
        'off-site-direction to parents',
        'off-site-outcome to parents, it goes on',
        'off-site-outcome to home-authority, it has ended',
        'safeguarding-separation to parents',
        'safeguarding-separation to authority',
        'separation-outcome to parents, it goes on',
        'separation-outcome to authority, it has ended',
      ] as const
    ).flatMap((name) => [
      [`${name}, told later`, later(name, climbed, aLetter(name).about)],
      [`${name}, by its event alone`, { ...aLetter(name), about: {} }],
      [`${name}, nobody knows which`, { ...aLetter(name), state: aPupilCase() }],
    ]),
  ),
  'off-site review without words': later(
    'off-site-outcome to parents, it goes on',
    {
      type: 'off-site-reviewed',
      direction: 'o1',
      on: '2026-12-03',
      outcome: 'continue',
      record: ' ',
    } as never,
    { direction: 'o1' },
  ),
};
