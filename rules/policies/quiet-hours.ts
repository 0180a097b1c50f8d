/** When the evening's quiet begins and the morning's ends, on the London clock: 18:00 is quiet, 08:00 is not. */
export const QUIET = { from: '18:00', until: '08:00' } as const;

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * True for a time of day written `HH:MM`, from 00:00 to 23:59.
 *
 * @example isHour('08:00') is true, isHour('8am') and isHour('24:00') are false
 */
export const isHour = (text: unknown): text is string => typeof text === 'string' && HOUR.test(text);

/**
 * True for an hour at which nobody is written to: no reminder leaves between the evening and the morning (E8).
 *
 * @param hour `HH:MM`
 * @example isQuiet('07:59') and isQuiet('18:00') are true, isQuiet('08:00') and isQuiet('17:59') are false
 */
export const isQuiet = (hour: string): boolean => hour < QUIET.until || hour >= QUIET.from;
