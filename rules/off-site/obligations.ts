import { compileCalendar } from '../calendar/school-days';
import type { CountedDay, LocalDate } from '../calendar/types';
import { ladderFor } from '../case/ladder';
import type { Owed } from '../case/obligation';
import { answer } from '../deadlines';
import type { DutyOwed, Problem } from '../deadlines/answer';
import type { Question } from '../deadlines/question';
import { OFF_SITE_NOTICE } from '../exclusion/duties/off-site-notice';
import { questionOf } from '../exclusion/question';
import { ladderOf } from '../policies/ladder-of';
import type { PupilCase } from '../pupil/state';
import { lastRequest } from './asked';
import type { Direction } from './state';

/**
 * What off-site directions owe: the deadline question of this case, answered. The notice is met on the day it was given,
 * a review that was asked for on the day it was held.
 *
 * @source law.md rows 42 to 44; deadlines.md
 */
export function offSiteObligations(state: PupilCase): Owed[] {
  const directions = state.offSite?.directions ?? [];
  if (directions.length === 0) return [];
  const question = questionOf(state);
  const { duties, problems } = answer(question);
  return directions.flatMap((direction) => [
    ...duties.filter((d) => d.decision === direction.id).flatMap((d) => owed(state, question, direction, d)),
    ...problems.filter((p) => p.decision === direction.id).flatMap((p) => undated(direction, p)),
  ]);
}

function owed(state: PupilCase, question: Question, direction: Direction, found: DutyOwed): Owed[] {
  return found.duty === 'off-site-notice'
    ? notice(state, question, direction, found)
    : review(state, question, direction, found);
}

/** Nothing more is owed of a direction that has ended; what was met stays met. */
const isOwed = ({ endedOn }: Direction, metOn: LocalDate | null): boolean =>
  endedOn === null || metOn !== null;

const met = (metOn: LocalDate | null): { metOn?: LocalDate } => (metOn === null ? {} : { metOn });

const theNotice = ({ id }: Direction) =>
  ({
    id: `off-site-notice:${id}`,
    duty: 'off-site-notice',
    arisesFrom: id,
    owedBy: 'governing-body',
  }) as const;

function notice(state: PupilCase, question: Question, direction: Direction, found: DutyOwed): Owed[] {
  const { noticeGivenOn, school } = direction;
  if (!isOwed(direction, noticeGivenOn) || found.due === null) return [];
  const { due, days: basis, rule, source, confirmed } = found;
  const ladder = ladderFor(ladderOf(state.policy, 'off-site-notice'), due, calendarOf(question, school));
  return [{ ...theNotice(direction), due, basis, rule, source, confirmed, ladder, ...met(noticeGivenOn) }];
}

function undated(direction: Direction, { school, year }: Problem): Owed[] {
  const { noticeGivenOn } = direction;
  if (!isOwed(direction, noticeGivenOn)) return [];
  const { rule, source, confirmed } = OFF_SITE_NOTICE;
  const undone = { due: null, missing: { school, year }, basis: [], ladder: [] };
  return [{ ...theNotice(direction), ...undone, rule, source, confirmed, ...met(noticeGivenOn) }];
}

/** The law sets no day: reminders are counted from the first on which the review is to be held. */
function review(state: PupilCase, question: Question, direction: Direction, found: DutyOwed): Owed[] {
  const request = lastRequest(direction);
  if (!request || !isOwed(direction, request.metOn)) return [];
  const { rule, source, confirmed, notBefore } = found;
  const { id, school } = direction;
  const from = notBefore ?? request.on;
  const plans = ladderOf(state.policy, 'off-site-review');
  return [
    {
      id: `off-site-review:${id}:${request.on}`,
      duty: 'off-site-review',
      arisesFrom: id,
      owedBy: 'governing-body',
      due: null,
      basis: whyThen(request.on, notBefore),
      rule,
      source,
      confirmed,
      ladder: ladderFor(plans, from, calendarOf(question, school)),
      ...met(request.metOn),
    },
  ];
}

const whyThen = (askedOn: LocalDate, notBefore: LocalDate | null): CountedDay[] => [
  { date: askedOn, counts: null, why: 'asked for in writing: as soon as practicable' },
  ...(notBefore === null
    ? []
    : [{ date: notBefore, counts: null, why: 'ten weeks since the last review: not owed before' }]),
];

const calendarOf = ({ calendars }: Question, school: string) => compileCalendar(school, calendars?.[school]);
