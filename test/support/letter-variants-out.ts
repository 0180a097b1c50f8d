import type { Exclusion } from '../../rules/exclusion/state';
import type { LetterFacts } from '../../rules/notices/facts';
import type { PupilCase } from '../../rules/pupil/state';
import { aPupilCase, aSuspension } from './cases';
import { aLetter } from './letters';
import { daySix, governorsMeeting } from './letter-states';

const missing = { school: 'school-1', year: '2027/28' };

/** A letter about one suspension or permanent exclusion, told by the decision itself. */
const out = (
  to: LetterFacts['to'],
  changes: Partial<Exclusion>,
  more: Partial<PupilCase> = {},
): LetterFacts => {
  const decision = aSuspension(changes);
  const gone = decision.kind === 'permanent-exclusion';
  return {
    ...aLetter(gone ? 'permanent-exclusion to parents' : 'suspension to parents'),
    to,
    today: decision.decidedAt.slice(0, 10),
    state: aPupilCase({ exclusions: { decisions: [decision] }, ...more }),
    event: {
      type: gone ? 'permanently-excluded' : 'suspended',
      decision,
      circumstances: '',
      voices: { pupil: { said: 'x' }, parents: { said: 'x' } },
    },
    about: {},
  };
};
const gone = { kind: 'permanent-exclusion', sessions: null } as const;
const centre = {
  provider: 'Example Centre',
  startsAt: '2026-11-05T09:00',
  address: '1 Sample Street',
  reportTo: 'Robin Tester',
  times: '9am to 3pm',
};

/** One suspension or permanent exclusion each, by what makes its letter another one. */
const OUT: Record<string, [Partial<Exclusion>, Partial<PupilCase>?]> = {
  'half a day': [{ sessions: 1 }],
  'from an afternoon to a morning': [{ sessions: 4, starts: { date: '2026-10-21', session: 'pm' } }],
  'five days': [{ sessions: 10 }],
  'six days, lessons found': [{ sessions: 12, arranged: centre }, { owed: [daySix()] }],
  'lessons found, with nothing but their place': [
    { sessions: 12, arranged: { provider: 'Example Centre', startsAt: '2026-11-05T09:00' } },
    { owed: [daySix()] },
  ],
  'sixteen days': [{ sessions: 32 }, { owed: [daySix(), governorsMeeting()] }],
  'at lunchtimes only': [{ sessions: 3, lunchtimes: true }, { owed: [] }],
  'an exam is lost': [
    { sessions: 24, losesExamOn: '2026-11-10' },
    { owed: [governorsMeeting({ due: '2026-11-09' })] },
  ],
  'before meetings could be remote': [{ decidedAt: '2023-08-31T09:15' }],
  'past the last calendar': [
    { decidedAt: '2027-07-20T09:15' },
    { owed: [daySix({ due: null, missing, basis: [], ladder: [] })] },
  ],
  'too young for the law on days at home': [
    {},
    { pupil: { ...aPupilCase().pupil, dateOfBirth: '2022-02-11', yearGroup: 0 } },
  ],
  'for good': [gone, { owed: [daySix({ owedBy: 'home-authority' }), governorsMeeting()] }],
  'for good, an exam is lost': [
    { ...gone, losesExamOn: '2026-11-10' },
    { owed: [governorsMeeting({ due: '2026-11-09' })] },
  ],
  'for good, lessons found': [
    { ...gone, arranged: centre },
    { owed: [daySix({ owedBy: 'home-authority' }), governorsMeeting()] },
  ],
  'for good, past the last calendar': [
    { ...gone, decidedAt: '2027-07-20T09:15' },
    { owed: [governorsMeeting({ due: null, missing })] },
  ],
};
const READERS = ['parents', 'authority', 'governing-body'] as const;

/** Each of them, to a family, to the authority and to the governors. */
export const outLetters = Object.entries(OUT).flatMap(([name, [changes, more]]) =>
  READERS.map((to): [string, LetterFacts] => [`${name}, to ${to}`, out(to, changes, more)]),
);
