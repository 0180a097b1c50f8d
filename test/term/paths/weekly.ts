import { review } from '../commands/programme';
import { on, type Step } from '../script';

type Mark = Parameters<typeof review>[0];

/** A lead who holds each weekly review on the day it is due, for as long as the pupil is on a stage. */
export const weekly = (from: number, ...marks: Mark[]): Step[] =>
  marks.map((mark, n) => on(from + 5 * n, 'lead', review(mark), { whileOnStage: true }));

/** Reviews to the end, with nothing met yet. */
export const weeklyToTheEnd = (from: number): Step[] =>
  weekly(from, ...Array.from({ length: 14 }, () => 'not-yet' as const));
