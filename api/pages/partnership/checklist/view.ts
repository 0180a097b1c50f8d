import type { ChecklistItem, Missing } from '../../../partnership/checklist';

/** More than these are counted, not named. */
const MOST_NAMED = 10;

/** The checklist in words: done, or what is missing, each with the place where it is done. */
export const checklistView = (items: ChecklistItem[]) => ({
  done: items.filter(({ missing }) => missing.length === 0).length,
  total: items.length,
  /** So many parts are missing without which the partnership does not go live. */
  needed: items.filter(({ missing, isNeeded }) => isNeeded && missing.length > 0).length,
  items: items.map(({ title, why, owner, missing, isNeeded }) => ({
    title,
    why,
    owner,
    isNeeded,
    isDone: missing.length === 0,
    missing: missing.slice(0, MOST_NAMED) satisfies Missing[],
    more: Math.max(0, missing.length - MOST_NAMED),
  })),
});
