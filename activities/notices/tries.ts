/** What could not be handed over this often is given up and becomes somebody's task. */
export const MOST_TRIES = 12;

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** How long to wait after a try: 5 s, 15 s, 45 s … up to an hour. */
export const waitAfter = (tries: number): number =>
  Math.min(FIRST_WAIT_MS * 3 ** (tries - 1), LONGEST_WAIT_MS);
