import { setImmediate } from 'node:timers/promises';
import { openStates, type OpenState } from '../../database/open-states';
import type { School } from '../../database/partnerships';
import type { SchoolCalendar } from '../../rules/calendar/types';
import { caseTime, londonDate } from '../clock';
import type { House } from '../house';
import { movesOf, type Clock, type Kept, type Move } from './moves';
import { toldPeople } from './told';

/** So many of each list are shown; the rest are counted. */
const MOST_SHOWN = 200;
/** Cases read at a time: their states are large. */
const PAGE = 100;

/** A moved date with the pupil it is about. Names are for those whose office may see them: the page leaves them out. */
export interface MovedDate extends Move {
  pupil: OpenState['pupil'];
}

/** A date that stays, with the pupil. */
export interface KeptDate extends Kept {
  pupil: MovedDate['pupil'];
}

/** A clock that begins or ends, with the pupil. */
export interface ChangedClock extends Clock {
  pupil: MovedDate['pupil'];
}

/** What a new calendar of a school would move. Nothing has been changed. */
export interface CalendarPreview {
  /** Open cases that count days of the school. */
  cases: number;
  /** Cases of which a date would move, or a clock begin or end. */
  touched: number;
  /** Rights first, then what would be past, then by the day. At most 200. */
  moved: MovedDate[];
  /** Dates that would be earlier and stay, because a family was given them. At most 200. */
  kept: KeptDate[];
  /** Clocks that would begin or end; those that begin with their day gone by first. At most 200. */
  clocks: ChangedClock[];
  /** How many dates would move in all. */
  total: number;
  /** How many would stay in all. */
  totalKept: number;
  /** How many clocks would begin and end in all. */
  totalClocks: number;
  /** Notices that would go, and to how many people. */
  letters: number;
  told: number;
}

/** Asks every open case of a school what a new calendar would do to it, a page at a time, others served in between. */
export async function previewCalendar(
  house: House,
  school: School,
  calendar: SchoolCalendar,
): Promise<CalendarPreview> {
  const { db } = house;
  const heard = { school: school.id, calendar };
  const told = toldPeople(db, school, londonDate(house.now()));
  const found: CalendarPreview = {
    cases: 0,
    touched: 0,
    moved: [],
    kept: [],
    clocks: [],
    total: 0,
    totalKept: 0,
    totalClocks: 0,
    letters: 0,
    told: 0,
  };
  for (let after = '', more = true; more;) {
    const page = await openStates(
      db,
      { partnership: school.partnershipId, schoolId: school.id },
      after,
      PAGE,
    );
    for (const open of page) {
      const { moves, clocks, kept, notices } = movesOf(
        open.state,
        heard,
        caseTime(house.now(), open.clock, open.state.forward),
      );
      found.moved.push(...moves.map((move) => ({ ...move, pupil: open.pupil })));
      found.kept.push(...kept.map((one) => ({ ...one, pupil: open.pupil })));
      found.clocks.push(...clocks.map((clock) => ({ ...clock, pupil: open.pupil })));
      found.total += moves.length;
      found.totalKept += kept.length;
      found.totalClocks += clocks.length;
      found.touched += moves.length + clocks.length > 0 ? 1 : 0;
      found.letters += notices.length;
      await told.add(
        notices.map(({ to }) => to),
        open,
      );
      await setImmediate();
    }
    found.cases += page.length;
    found.moved = found.moved.sort(gravestFirst).slice(0, MOST_SHOWN);
    found.kept = found.kept.slice(0, MOST_SHOWN);
    found.clocks = found.clocks.sort(pastFirst).slice(0, MOST_SHOWN);
    after = page.at(-1)?.caseId ?? '';
    more = page.length === PAGE;
  }
  return { ...found, told: told.count() };
}

const gravestFirst = (a: Move, b: Move): number =>
  Number(b.touchesRight) - Number(a.touchesRight) ||
  Number(b.isPast) - Number(a.isPast) ||
  (a.to ?? '').localeCompare(b.to ?? '') ||
  a.obligation.id.localeCompare(b.obligation.id);

const pastFirst = (a: Clock, b: Clock): number =>
  Number(b.isPast) - Number(a.isPast) ||
  (a.due ?? '').localeCompare(b.due ?? '') ||
  a.obligation.id.localeCompare(b.obligation.id);
