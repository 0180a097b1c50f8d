/** So many letters, and so many texts, in one round: the gateway is asked at a bounded rate, whatever there is to do. */
export const AT_ONCE = 20;

/** For each the gateway is asked twice, which waits half a minute at most; and a letter is printed. */
const LONGEST_EACH = 75_000;

/** So long whatever was taken in hand for a round is left alone by all other rounds: longer than one takes. */
export const IN_HAND = AT_ONCE * LONGEST_EACH;
