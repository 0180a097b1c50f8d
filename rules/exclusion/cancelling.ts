import { UNKNOWN, meetsOn, schoolYearOf, BOTH } from '../calendar/compiled-calendar';
import { epochDayOf } from '../calendar/epoch-day';
import { dateOf } from '../calendar/london-time';
import type { EpochDay, LocalDate } from '../calendar/types';
import type { RefusedHere } from '../deadlines/answer';
import type { Decision } from '../deadlines/question';
import { editionOf } from '../editions';
import { sortedBy } from '../sorted-by';
import { historyOf, type History, type Placed, type Uncancelled } from './history';
import { dayOfSession, type SessionNumber } from './periods';
import { FORTY_FIVE_DAYS } from './totals';

/** Which cancellations take effect, by decision, and which are refused. */
export interface Cancellations {
  effective: (decision: string) => LocalDate | undefined;
  refusals: RefusedHere[];
}

const sessionsOn = (meets: number): number =>
  meets === UNKNOWN ? 0 : meets === BOTH ? 2 : meets > 0 ? 1 : 0;

/** The sessions one decision has kept the pupil out in a school year before a day. */
function outUnder(
  { decision, calendar, period, counted, until }: Placed,
  before: EpochDay,
  year: number,
): number {
  const counts = (session: SessionNumber): boolean =>
    session < before * 2 && schoolYearOf(dayOfSession(session)) === year;
  if (decision.kind === 'suspension') return counted.filter(counts).length;
  if (typeof period.first !== 'number') return 0;
  let sessions = 0;
  for (let day = dayOfSession(period.first); day < Math.min(before, until / 2); day += 1) {
    const meets = meetsOn(calendar, day);
    if (meets === UNKNOWN) break;
    if (schoolYearOf(day) === year) sessions += sessionsOn(meets);
  }
  const satThrough = period.first & 1 && meetsOn(calendar, dayOfSession(period.first)) === BOTH;
  return satThrough && sessions > 0 && schoolYearOf(dayOfSession(period.first)) === year
    ? sessions - 1
    : sessions;
}

function outBefore(history: History, on: LocalDate, earlier: number): number {
  const before = epochDayOf(on);
  const year = schoolYearOf(before);
  return history.placed
    .filter((placed) => !placed.refused)
    .reduce((sum, placed) => sum + outUnder(placed, before, year), history.firstYear === year ? earlier : 0);
}

/** Whether the pupil could have been out for more than 45 days at all: most cases need no second look. */
function couldBeOver(decisions: Decision[], earlier: number): boolean {
  const most = decisions.reduce(
    (sum, { kind, sessions }) => (kind === 'suspension' ? sum + (sessions ?? 0) : Infinity),
    0,
  );
  return most + earlier > FORTY_FIVE_DAYS;
}

/**
 * Judges each cancellation in the order of their days: barred once the governors' meeting has begun, and once the
 * pupil has been out for more than 45 days of the school year. Editions before 2023 have no such bar.
 *
 * @source law.md row 13: SI 2023/571; deadlines.md, Cancelling
 * @example the meeting began on 2026-11-10, cancelled on 2026-11-10: refused, `cancel-after-meeting-began`
 */
export function cancellationsOf(told: Uncancelled): Cancellations {
  const effective = new Map<string, LocalDate>();
  const refusals: RefusedHere[] = [];
  const asked = told.decisions.flatMap((decision) => {
    const { cancelled, meetingBegan } = told.factsOf(decision.id);
    return cancelled === undefined ? [] : [{ decision, on: cancelled, began: meetingBegan }];
  });
  const possible = couldBeOver(told.decisions, told.earlierSessionsThisYear);
  let history: History | undefined;
  for (const { decision, on, began } of sortedBy(asked, ({ on }) => on)) {
    const refuse = (code: RefusedHere['code'], detail: string): void =>
      void refusals.push({ decision: decision.id, code, detail });
    const barred = editionOf(dateOf(decision.decidedAt)).barsCancelling;
    if (barred && began !== undefined && began <= on) {
      refuse(
        'cancel-after-meeting-began',
        `The governors' meeting began on ${began}, so the exclusion could not be cancelled on ${on}.`,
      );
      continue;
    }
    if (barred && possible) {
      history ??= historyOf({ ...told, cancelledOn: (id) => effective.get(id) });
      const out = outBefore(history, on, told.earlierSessionsThisYear);
      if (out > FORTY_FIVE_DAYS) {
        refuse(
          'cancel-over-45-days',
          `Out for ${out} sessions of the school year before ${on}: more than 45 days.`,
        );
        continue;
      }
    }
    effective.set(decision.id, on);
    // Cancelling what was refused anyway changes no other period; anything else is placed afresh.
    const counted = history?.placed.some((one) => one.decision.id === decision.id && !one.refused);
    if (counted) history = undefined;
  }
  return { effective: (decision) => effective.get(decision), refusals };
}
