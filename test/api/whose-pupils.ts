import type { Database } from '../../database/connect';
import type { Office } from '../../rules/case/people';
import type { PupilCase } from '../../rules/pupil/state';
import { anObligation, aPermanentExclusion } from '../support/cases';
import { FOREIGN_SCHOOL, OTHER_PARTNERSHIP, OTHER_SCHOOL, personOf, SCHOOL, seedPupil } from './seed';

/** A pupil, by whose they are: everybody’s own, or not somebody’s. */
export type Whose =
  | 'own'
  | 'another worker’s'
  | 'before no governors'
  | 'before no panel'
  | 'another school’s'
  | 'another partnership’s';

/** Permanently excluded, with a meeting that the governors owe. */
const BEFORE_GOVERNORS = {
  exclusions: { decisions: [aPermanentExclusion()] },
  owed: [
    anObligation({
      id: 'governors-meeting:d1',
      duty: 'governors-meeting',
      arisesFrom: 'd1',
      owedBy: 'governing-body',
    }),
  ],
};

/** Booked into a meeting of the panel that is still to come. */
const BOOKED: Pick<PupilCase, 'transfer'> = {
  transfer: {
    at: 'booked',
    referral: 'r1',
    on: '2026-09-14',
    appointment: { meetingId: 'm1', startsAt: '2099-01-20T09:30', minutes: 60, place: 'Room 2', revision: 0 },
    heard: null,
  },
};

/** A pupil of each kind. @returns their ids */
export async function seedWhose(db: Database): Promise<Record<Whose, string>> {
  const support = { priority: 'urgent', since: '2026-09-14' } as const;
  const worker = personOf('behaviour-support-worker');
  const own = { support: { worker, ...support }, ...BEFORE_GOVERNORS, ...BOOKED };
  return {
    own: await seedPupil(db, SCHOOL, own),
    'another worker’s': await seedPupil(db, SCHOOL, { support: { worker: 'another', ...support } }),
    'before no governors': await seedPupil(db, SCHOOL, { exclusions: BEFORE_GOVERNORS.exclusions }),
    'before no panel': await seedPupil(db),
    'another school’s': await seedPupil(db, OTHER_SCHOOL, BEFORE_GOVERNORS),
    'another partnership’s': await seedPupil(
      db,
      FOREIGN_SCHOOL,
      { ...BEFORE_GOVERNORS, ...BOOKED },
      OTHER_PARTNERSHIP,
    ),
  };
}

/** Whose pupils of the own partnership are not theirs. */
export const BEYOND: Partial<Record<Office, Whose[]>> = {
  lead: ['another school’s'],
  headteacher: ['another school’s'],
  'governors-clerk': ['another school’s', 'before no governors'],
  'behaviour-support-worker': ['another worker’s'],
  'panel-member': ['before no panel'],
};
