import { refusalOf } from '../../../commands/possible';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { lastSuspension, runningSuspension } from '../suspend/running';
import type { PupilPage } from '../pupil-page';

/** A suspension is never made longer: a further one is a new decision, which begins where this one ends (law 12, 17). */
export function followOn(page: PupilPage, { id }: Exclusion): { text: string; href: string }[] {
  const { state, viewer, today, url } = page;
  if (lastSuspension(state)?.id !== id || !runningSuspension(state, today)?.back) return [];
  if (refusalOf(state, 'suspend', viewer.office)) return [];
  return [{ text: 'Suspend again, straight after', href: `${url}/suspend?begins=after` }];
}
