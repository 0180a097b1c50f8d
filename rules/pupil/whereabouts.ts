import { addDays } from '../calendar/epoch-day';
import { compileCalendar, isMissing, schoolDaysFrom } from '../calendar/school-days';
import type { LocalDate } from '../calendar/types';
import { attendedInRun } from '../exclusion/of-one-run';
import { undoneOn } from '../exclusion/standing';
import type { Exclusion } from '../exclusion/state';
import { daysOut } from '../notices/days-out';
import type { Direction } from '../off-site/state';
import type { Separation } from '../separation/state';
import type { PupilCase } from './state';

/** Where a pupil is who is not in the lessons of the own school. What comes first here holds where two are true of a day. */
export const PLACES = ['provision', 'permanently-excluded', 'suspended', 'separated'] as const;

/**
 * `provision` is education somewhere else that the record knows to be attended, or an off-site direction. The other three
 * are at home: a place that is only arranged has nobody in it.
 */
export type Place = (typeof PLACES)[number];

/** Days at one place, both included; null where no last day is known. */
export interface Away {
  place: Place;
  from: LocalDate;
  until: LocalDate | null;
}

/** Later than any day of a calendar: texts of days sort as the days do. */
const NEVER = '9999-12-31';

/**
 * Where a pupil is and will be, as far as it is decided: days that do not overlap, the earliest first. On every other day
 * the pupil is in school. Lunchtimes cost no lesson and are not among them.
 *
 * @source law.md rows 11, 17, 42, 45a
 */
export function whereabouts(state: PupilCase): Away[] {
  const all = [
    ...state.exclusions.decisions.flatMap((decision) => ofDecision(decision, state)),
    ...(state.offSite?.directions ?? []).map((direction) => ofDirection(direction, state)),
    ...(state.separations ?? []).flatMap(ofSeparation),
  ].filter(({ from, until }) => until === null || from <= until);
  const edges = all.flatMap(({ from, until }) => [from, until === null ? NEVER : addDays(until, 1)]);
  const days = [...new Set(edges)].sort();
  const slices = days.slice(0, -1).flatMap((from, index) => {
    const place = PLACES.find((one) => all.some((away) => away.place === one && isOn(away, from)));
    const next = days[index + 1] ?? NEVER;
    return place ? [{ place, from, until: next === NEVER ? null : addDays(next, -1) }] : [];
  });
  return slices.reduce<Away[]>(joined, []);
}

/** Where a pupil is on a day; undefined in school. */
export const placeOn = (away: readonly Away[], day: LocalDate): Away | undefined =>
  away.find((one) => isOn(one, day));

const isOn = ({ from, until }: Away, day: LocalDate): boolean =>
  from <= day && (until === null || day <= until);

/** Two slices of the same place that follow each other are one. */
function joined(before: Away[], slice: Away): Away[] {
  const last = before.at(-1);
  const follows = last?.place === slice.place && last.until !== null && addDays(last.until, 1) === slice.from;
  return follows ? [...before.slice(0, -1), { ...last, until: slice.until }] : [...before, slice];
}

function ofDecision(decision: Exclusion, state: PupilCase): Away[] {
  if (decision.lunchtimes) return [];
  const { first, last } = daysOut(decision, state);
  if (first === null) return [];
  const undone = undoneOn(decision);
  const ends = [last?.on ?? NEVER, undone === null ? NEVER : addDays(undone, -1)].sort()[0] ?? NEVER;
  const until = ends === NEVER ? null : ends;
  const home: Away = {
    place: decision.kind === 'suspension' ? 'suspended' : 'permanently-excluded',
    from: first.on,
    until,
  };
  const attended = attendedInRun(state, decision);
  if (attended === null) return [home];
  return [home, { place: 'provision', from: attended < first.on ? first.on : attended, until }];
}

/** Where the calendar does not reach, a direction holds until it is ended. */
function ofDirection({ firstDay: from, days, endedOn }: Direction, { school, calendar }: PupilCase): Away {
  const count = schoolDaysFrom({ from, days, calendar: compileCalendar(school.id, calendar) });
  const last = isMissing(count) ? NEVER : count.due;
  const until = [last, endedOn === null ? NEVER : addDays(endedOn, -1)].sort()[0] ?? NEVER;
  return { place: 'provision', from, until: until === NEVER ? null : until };
}

function ofSeparation({ firstDay, provision, endedOn }: Separation): Away[] {
  const until = endedOn === null ? null : addDays(endedOn, -1);
  const apart: Away = { place: 'separated', from: firstDay, until };
  return provision ? [apart, { place: 'provision', from: provision.attendedOn, until }] : [apart];
}
