import { VOICES } from './command-kinds';
import type { LetterFacts } from '../../rules/notices/facts';
import type { Direction } from '../../rules/off-site/state';
import type { Separation } from '../../rules/separation/state';
import { aPupilCase, anObligation, letterFacts } from './cases';

const aDirection: Direction = {
  id: 'o1',
  school: 'school-1',
  decidedOn: '2026-10-30',
  provider: 'Central Centre',
  address: '1 Sample Street',
  reportTo: 'the centre manager',
  firstDay: '2026-11-09',
  days: 20,
  times: '9am to 3pm',
  reasons: 'Lessons in small groups help.',
  objectives: 'To be in class all day.',
  noticeGivenOn: '2026-11-04',
  reviews: [],
  asked: [],
  endedOn: null,
};
const directed = {
  state: aPupilCase({ offSite: { directions: [aDirection] } }),
  event: { type: 'off-site-notice-given', direction: 'o1', on: '2026-11-04' },
  about: { direction: 'o1' },
} as const;

const aSeparation: Separation = {
  id: 's1',
  decidedOn: '2026-11-09',
  firstDay: '2026-11-09',
  ledBy: 'Robin Sample',
  provision: null,
  reviews: [{ due: '2026-11-16', heldOn: null }],
  endedOn: null,
};
const separated = {
  notice: 'safeguarding-separation',
  state: aPupilCase({ separations: [aSeparation] }),
  event: {
    type: 'separation-began',
    separation: 's1',
    decidedOn: '2026-11-09',
    ledBy: 'Robin Sample',
    reason: 'Two pupils must be kept apart.',
    firstDay: '2026-11-09',
    reviewOn: '2026-11-16',
    voices: VOICES,
  },
  about: { separation: 's1' },
} as const;
const endedSeparation = {
  notice: 'separation-outcome',
  state: aPupilCase({ separations: [{ ...aSeparation, endedOn: '2026-11-18' }] }),
  event: { type: 'separation-ended', separation: 's1', on: '2026-11-18', reason: 'It is safe again.' },
  about: { separation: 's1' },
} as const;

/** The letters about a pupil who is directed off site, kept apart, or may have been excluded unlawfully. */
const raised = {
  notice: 'concern-raised',
  to: 'authority',
  state: aPupilCase({
    owed: [
      anObligation({
        id: 'answer-concern:c1',
        duty: 'answer-concern',
        arisesFrom: 'c1',
        owedBy: 'authority',
        due: '2026-09-21',
      }),
    ],
  }),
  event: {
    type: 'concern-raised',
    concern: 'c1',
    on: '2026-09-14',
    from: 'family',
    looksLike: 'cooling-off',
    words: 'Sent home on Monday, and there is no letter.',
  },
  about: { concern: 'c1' },
} satisfies Partial<LetterFacts>;

export const lettersOfPupilsApart: Record<string, LetterFacts> = {
  'off-site-direction to parents': letterFacts({ notice: 'off-site-direction', ...directed }),
  'off-site-direction to home-authority': letterFacts({
    notice: 'off-site-direction',
    to: 'home-authority',
    ...directed,
  }),
  'off-site-outcome to parents, it goes on': letterFacts({
    notice: 'off-site-outcome',
    ...directed,
    event: {
      type: 'off-site-reviewed',
      direction: 'o1',
      on: '2026-12-03',
      outcome: 'continue',
      record: 'It helps. Rowan asks for help now.',
    },
  }),
  'off-site-outcome to home-authority, it has ended': letterFacts({
    notice: 'off-site-outcome',
    to: 'home-authority',
    ...directed,
    state: aPupilCase({ offSite: { directions: [{ ...aDirection, endedOn: '2026-12-11' }] } }),
    event: { type: 'off-site-ended', direction: 'o1', on: '2026-12-11', reason: 'All objectives are met.' },
  }),
  'safeguarding-separation to parents': letterFacts(separated),
  'safeguarding-separation to authority': letterFacts({ ...separated, to: 'authority' }),
  'separation-outcome to parents, it goes on': letterFacts({
    ...separated,
    notice: 'separation-outcome',
    event: {
      type: 'separation-reviewed',
      separation: 's1',
      on: '2026-11-13',
      record: 'It is still needed.',
      nextReviewOn: '2026-11-16',
    },
  }),
  'separation-outcome to authority, it has ended': letterFacts({ ...endedSeparation, to: 'authority' }),
  'separation-outcome to parents, it has ended': letterFacts(endedSeparation),
  'concern-raised to authority': letterFacts(raised),
  'concern-raised to authority, of a report': letterFacts({
    ...raised,
    event: { ...raised.event, reported: true },
  }),
  'concern-answered to parents': letterFacts({
    notice: 'concern-answered',
    event: {
      type: 'concern-answered',
      concern: 'c1',
      on: '2026-09-18',
      finding: 'unlawful-put-right',
      reasons: 'The day is on the record now.',
    },
    about: { concern: 'c1' },
  }),
};
