import type { LocalDateTime } from '../../rules/calendar/types';
import type { Hour } from './script';
import type { TermDays } from './term';

/** A meeting of the panel in the term, by its school days. */
export interface Meeting {
  day: number;
  time: string;
  place: string;
  places: number;
  /** Papers are due at noon of this day. */
  cutOffDay: number;
  /** What the officer does with it later on, or tries to. */
  later: {
    day: number;
    hour: Hour;
    does: (at: (day: number, time: string) => LocalDateTime) => Change;
    refused?: string;
  }[];
}

type Change =
  | { type: 'move-meeting'; startsAt: LocalDateTime; place: string; cutOff: LocalDateTime; reason: string }
  | { type: 'call-off-meeting'; reason: string };

const ROOM = 'Example Council, Room 1';
const LIBRARY = 'Sample Academy, the library';

/** Four meetings: the first is soon full, the third is called off, the fourth is moved to the afternoon. */
export const meetings: Meeting[] = [
  { day: 12, time: '10:00', place: ROOM, places: 3, cutOffDay: 7, later: [] },
  { day: 28, time: '10:00', place: ROOM, places: 3, cutOffDay: 23, later: [] },
  {
    day: 36,
    time: '10:00',
    place: ROOM,
    places: 4,
    cutOffDay: 31,
    later: [
      {
        day: 31,
        hour: '15:30',
        does: () => ({ type: 'call-off-meeting', reason: 'The chair is ill.' }),
      },
    ],
  },
  {
    day: 44,
    time: '10:00',
    place: ROOM,
    places: 4,
    cutOffDay: 39,
    later: [
      {
        day: 32,
        hour: '08:30',
        does: (at) => ({
          type: 'move-meeting',
          startsAt: at(44, '13:30'),
          place: LIBRARY,
          cutOff: at(39, '12:00'),
          reason: 'The room is taken.',
        }),
      },
      {
        day: 33,
        hour: '08:30',
        does: (at) => ({
          type: 'move-meeting',
          startsAt: at(2, '10:00'),
          place: LIBRARY,
          cutOff: at(1, '12:00'),
          reason: 'By mistake.',
        }),
        refused: 'meeting-in-the-past',
      },
    ],
  },
];

export const MINUTES = 120;

/** A London time on a school day of the term. */
export const timeOn =
  ({ days }: TermDays) =>
  (day: number, time: string): LocalDateTime => {
    const date = days[day];
    if (date === undefined) throw new Error(`The term has no school day ${day}`);
    return `${date}T${time}`;
  };
