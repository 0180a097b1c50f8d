import { markWork, meetOnReturn, setWork } from '../commands/exclusion';
import { on, type Step } from '../script';

/**
 * What a school owes for a suspension beside full-time education: work for the first days, marked, and a meeting on the
 * day of return. A track of its own, because it runs beside the programme.
 *
 * @param from the school day on which it began
 * @param back the school day of return
 */
export const besideSuspension = (name: string, from: number, back: number): Step[] => [
  on(from, 'headteacher', setWork(name), { hour: '15:30' }),
  on(back, 'lead', markWork(name)),
  on(back, 'lead', meetOnReturn(name)),
];
