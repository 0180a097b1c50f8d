import { dateInWords } from '../../rules/calendar/words';
import type { LocalDate } from '../../rules/calendar/types';
import type { Place } from '../../rules/pupil/whereabouts';

/** Where a pupil is, as a column and a filter call it. */
export const PLACE_WORDS: Record<Place | 'school', string> = {
  school: 'In school',
  suspended: 'Suspended',
  'permanently-excluded': 'Permanently excluded',
  provision: 'Provision',
  separated: 'Kept apart',
};

/** Where one pupil is, and until when, where that is known. */
export function placeWords(place: Place | null, until: LocalDate | null): string {
  switch (place) {
    case null:
      return 'In school';
    case 'permanently-excluded':
      return 'Permanently excluded';
    case 'suspended':
      return until ? `Suspended until ${dateInWords(until)}` : 'Suspended';
    case 'provision':
      return until ? `In provision elsewhere until ${dateInWords(until)}` : 'In provision elsewhere';
    case 'separated':
      return 'Kept apart for safety';
  }
}

/** The stages as every policy has them: the board shows pupils of several policies side by side. */
export const STAGE_WORDS = {
  'stage-1': 'Stage 1',
  'stage-2': 'Stage 2',
  'stage-3': 'Stage 3',
  'not-open': 'Not on the programme',
  ended: 'Programme ended',
} as const;
