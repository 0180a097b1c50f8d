const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The London time of a moment, `YYYY-MM-DDTHH:MM`. */
export const londonTime = (moment: number): string => LONDON.format(moment).replace(' ', 'T');

const DAY = 24 * 60 * 60 * 1000;

/** The London date so many days from a moment: before it for a negative number. */
export const dayIn = (days: number, moment: number): string => londonTime(moment + days * DAY).slice(0, 10);

/** The London date so many days from a moment, put off to the Monday where it falls on a weekend. */
export function weekdayIn(days: number, moment: number): string {
  const day = new Date(moment + days * DAY);
  const weekday = day.getUTCDay();
  const puts = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return londonTime(day.getTime() + puts * DAY).slice(0, 10);
}
