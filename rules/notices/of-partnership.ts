import type { NoticeName } from '../case/obligation';

/** Notices of a partnership: they are about no one pupil, and are composed from other facts. */
const OF_PARTNERSHIP = ['weekly-digest', 'offices-end', 'exclusion-report'] as const satisfies NoticeName[];

export type OfPartnership = (typeof OF_PARTNERSHIP)[number];

export const isOfPartnership = (notice: NoticeName): notice is OfPartnership =>
  (OF_PARTNERSHIP as readonly NoticeName[]).includes(notice);
