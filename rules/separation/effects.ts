import type { Effect } from '../case/effect';
import type { NoticeName } from '../case/obligation';
import type { SeparationEvent } from './events';

/** The authority is told at once, because its duty to provide begins at once, and so are the parents. @source law.md row 45a */
export function separationEffects(event: SeparationEvent): Effect[] {
  switch (event.type) {
    case 'separation-began':
      return told('safeguarding-separation', event.separation);
    case 'separation-reviewed':
    case 'separation-ended':
      return told('separation-outcome', event.separation);
    case 'separation-provided-for':
      return [];
  }
}

const told = (notice: NoticeName, separation: string): Effect[] => [
  { kind: 'notice', notice, to: 'authority', about: { separation } },
  { kind: 'notice', notice, to: 'parents', about: { separation } },
];
