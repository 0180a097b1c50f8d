import type { LocalDate } from './types';

/**
 * The earlier of two days or local times, whichever are known; undefined where neither is.
 *
 * @example earlier(undefined, '2026-10-23') is '2026-10-23'
 */
export function earlier(one: LocalDate | undefined, other: LocalDate): LocalDate;
export function earlier(one: LocalDate | undefined, other: LocalDate | undefined): LocalDate | undefined;
export function earlier(one: LocalDate | undefined, other: LocalDate | undefined): LocalDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
