import { setImmediate } from 'node:timers/promises';
import { openStates, type OpenState } from '../../database/open-states';
import type { School } from '../../database/partnerships';
import type { SchoolCalendar } from '../../rules/calendar/types';
import { caseTime, londonDate } from '../clock';
import type { House } from '../house';
import { movesOf, type Kept, type Move } from './moves';
import { toldPeople } from './told';

/** So many moved dates are shown; the rest are counted. */
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

/** What a new calendar of a school would move. Nothing has been changed. */
export interface CalendarPreview {
  /** Open cases that count days of the school. */
  cases: number;
  /** Cases of which a date would move. */
  touched: number;
  /** Rights first, then what would be past, then by the day. At most 200. */
  moved: MovedDate[];
  /** Dates that would be earlier and stay, because a family was given them. At most 200. */
  kept: KeptDate[];
  /** How many dates would move in all. */
  total: number;
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
  const found: CalendarPreview = { cases: 0, touched: 0, moved: [], kept: [], total: 0, letters: 0, told: 0 };
  for (let after = '', more = true; more;) {
    const page = await openStates(
      db,
      { partnership: school.partnershipId, schoolId: school.id },
      after,
      PAGE,
    );
    for (const open of page) {
      const { moves, kept, notices } = movesOf(open.state, heard, caseTime(house.now(), open.clock));
      found.moved.push(...moves.map((move) => ({ ...move, pupil: open.pupil })));
      found.kept.push(...kept.map((one) => ({ ...one, pupil: open.pupil })));
      found.total += moves.length;
      found.touched += moves.length > 0 ? 1 : 0;
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
