import type { LocalDate } from '../calendar/types';
import { EDITION_2012 } from './2012';
import { EDITION_2022 } from './2022';
import { EDITION_2023 } from './2023';
import { EDITION_2026 } from './2026';
import type { Edition } from './edition';

/** Every edition, newest first. */
export const EDITIONS: readonly Edition[] = [EDITION_2026, EDITION_2023, EDITION_2022, EDITION_2012];

/**
 * The edition that governs a decision or direction: by its own date, never by today's.
 *
 * @source law.md section 0: the amending instruments have transitional rules
 * @example editionOf('2026-07-25').name is '2023', editionOf('2026-07-26').name is '2026'
 */
export function editionOf(date: LocalDate): Edition {
  return EDITIONS.find((edition) => date >= edition.from) ?? EDITION_2012;
}
