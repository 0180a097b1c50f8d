import type { Effect } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import type { PupilCase } from '../pupil/state';
import type { SeparationEvent } from './events';

/**
 * The authority where the pupil lives is told at once, because its duty to provide begins at once; so are the school's own,
 * where it is another, and the parents.
 *
 * @source law.md rows 18, 45a
 */
export function separationEffects(event: SeparationEvent, state: PupilCase): Effect[] {
  switch (event.type) {
    case 'separation-began':
      return told('safeguarding-separation', event.separation, state);
    case 'separation-reviewed':
    case 'separation-ended':
      return told('separation-outcome', event.separation, state);
    case 'separation-provided-for':
      return [];
  }
}

function told(notice: NoticeName, separation: string, { pupil, policy }: PupilCase): Effect[] {
  const elsewhere: Role[] = pupil.homeAuthority === policy.authority ? [] : ['home-authority'];
  const readers: Role[] = ['authority', ...elsewhere, 'parents'];
  return readers.map((to) => ({ kind: 'notice', notice, to, about: { separation } }));
}
