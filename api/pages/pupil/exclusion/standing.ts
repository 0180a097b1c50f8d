import { dateInWords } from '../../../../rules/calendar/words';
import type { LocalDate } from '../../../../rules/calendar/types';
import { isStruckOut, standsOn, undoneOn } from '../../../../rules/exclusion/standing';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { daysOut } from '../../../../rules/notices/days-out';
import type { PupilCase } from '../../../../rules/pupil/state';
import type { PupilPage } from '../pupil-page';

/** How a decision stands today, in a word or two. */
export function standingOf({ state, today }: Pick<PupilPage, 'state' | 'today'>, d: Exclusion): string {
  if (isStruckOut(state, d.id)) return 'Struck out';
  if (d.cancelledOn) return `Cancelled on ${dateInWords(d.cancelledOn)}`;
  const undone = undoneOn(d);
  if (undone) return `Reinstated from ${dateInWords(undone)}`;
  if (d.kind === 'permanent-exclusion')
    return d.offRollOn ? `Off the roll since ${dateInWords(d.offRollOn)}` : 'Permanently excluded';
  const { first, last, back } = daysOut(d, state);
  if (first && first.on > today) return `Begins on ${dateInWords(first.on)}`;
  if (last && last.on < today) return 'Over';
  return back ? `Out of school, back on ${dateInWords(back.on)}` : 'Out of school';
}

/** The decision that somebody has to do with now: the pupil is out by it, or something of it is still owed; the last of several. */
export function currentDecision(state: PupilCase, today: LocalDate): Exclusion | null {
  const owed = new Set(state.owed.filter((o) => o.status === 'running').map((o) => o.arisesFrom));
  return state.exclusions.decisions.filter((d) => owed.has(d.id) || isOutBy(d, state, today)).at(-1) ?? null;
}

/** Whether a decision keeps the pupil out today or later; where the calendar does not say until when, it does. */
export function isOutBy(d: Exclusion, state: PupilCase, today: LocalDate): boolean {
  if (!standsOn(d, today)) return false;
  if (d.kind === 'permanent-exclusion') return true;
  const { last } = daysOut(d, state);
  return last === null || last.on >= today;
}
