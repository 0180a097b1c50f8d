import type { LocalDate } from '../../calendar/types';
import type { Family } from './locality';

export type LocalitiesEvent =
  | { type: 'locality-added'; on: LocalDate; locality: string; name: string; centre: string }
  | { type: 'locality-changed'; on: LocalDate; locality: string; name: string; centre: string }
  | { type: 'locality-removed'; on: LocalDate; locality: string }
  | { type: 'family-added'; on: LocalDate; locality: string; family: Family }
  | { type: 'family-changed'; on: LocalDate; locality: string; family: Family }
  | { type: 'family-removed'; on: LocalDate; family: string };
