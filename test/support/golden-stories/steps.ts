import type { PupilCase } from '../../../rules/pupil/state';
import { aPupilCase } from '../cases';
import { aPupil } from '../given';
import type { Step } from '../story-text';

/** Cases by name: how each begins, and what is said and heard from then on. */
export type Stories = Record<string, [begin: () => ReturnType<typeof aPupil>, steps: Step[]]>;

export const on =
  (changes: Partial<PupilCase> = {}) =>
  () =>
    aPupil(aPupilCase(changes));

export const ofPupil = (facts: Partial<PupilCase['pupil']>) => ({
  pupil: { ...aPupilCase().pupil, ...facts },
});

export const atSchool = (facts: Partial<PupilCase['school']>) => ({
  school: { ...aPupilCase().school, ...facts },
});

export const says = (at: string, type: Extract<Step, { says: unknown }>['says'], held?: object): Step => ({
  at,
  says: type,
  ...(held && { with: held }),
});

export const until = (moment: string): Step => ({ until: moment });

/** A looked-after pupil of another authority, with a social worker. */
export const known = { lookedAfter: true, socialWorker: true, homeAuthority: '826' };
