import { z } from 'zod';
import { isLocalDate } from '../../../rules/calendar/epoch-day';
import { isLocalDateTime } from '../../../rules/calendar/london-time';

const EARLIEST = '1990-01-01';
const LATEST = '2099-12-31';
const inRange = (value: string): boolean => value.slice(0, 10) >= EARLIEST && value.slice(0, 10) <= LATEST;

/** A real day between 1990 and 2099. */
export const day = (what: string) =>
  z
    .string(`Enter ${what} as a date, such as 2026-11-02`)
    .refine(
      (value) => isLocalDate(value) && inRange(value),
      `Enter ${what} as a real date, such as 2026-11-02`,
    )
    .meta({ format: 'date', example: '2026-11-02' });

/** A real day and a time of the London clock. */
export const time = (what: string) =>
  z
    .string(`Enter ${what} as a London time, such as 2026-11-02T09:15`)
    .refine(
      (value) => isLocalDateTime(value) && inRange(value),
      `Enter ${what} as a real London time, such as 2026-11-02T09:15`,
    )
    .meta({ example: '2026-11-02T09:15' });
