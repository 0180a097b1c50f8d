import { dateOf } from '../calendar/london-time';
import { isMissing } from '../calendar/school-days';
import type { LocalDate, LocalDateTime } from '../calendar/types';
import type { NoticeName } from '../case/obligation';
import type { Role } from '../case/people';
import { answer } from '../deadlines';
import { dayGiven } from '../exclusion/given';
import { questionOf } from '../exclusion/question';
import type { Exclusion } from '../exclusion/state';
import { dutiesAsMade, TOLD_BY, whoHears, type Following } from '../exclusion/whom-to-tell';
import { citing } from '../law';
import type { OnPaper } from '../pupil/letter-given';
import type { PupilCase } from '../pupil/state';
import type { NoticeStatus } from './notice-status';
import type { Declared } from './parts/part';

/** A stored notice, as far as it says who was told what. */
export interface StoredNotice {
  id: string;
  decision: string;
  notice: NoticeName;
  to: Role;
  recipient: string;
  /** The id of the person or of the contact of the family; null of a body that has an address alone. */
  reader: string | null;
  status: NoticeStatus;
  /** When it was written, and when the mail server took it: both by the case's own clock. */
  writtenAt: LocalDateTime;
  sentAt: LocalDateTime | null;
  /** How and when it was posted or handed over. */
  given: OnPaper | null;
  error: string | null;
  /** The first sending of the same letter, itself where there is no other; and whether a later one took its place. */
  first: string;
  replaced: boolean;
  lacks: Declared[];
}

/** How it stands with one thing that somebody must be told. */
export type Standing =
  | 'told'
  | 'told-late'
  | 'on-its-way'
  | 'held'
  | 'not-delivered'
  | 'to-be-posted'
  | 'rehearsed'
  | 'not-on-record';

/** One line: who must be told what of a decision, by when, and whether it was. */
export interface ToldLine {
  decision: string;
  to: Role;
  notice: NoticeName;
  /** The last day, and the hour where the rule runs in hours; null where the calendar for it is missing. */
  due: LocalDate | null;
  dueAt: LocalDateTime | null;
  rule: string;
  source: string;
  confirmed: boolean;
  standing: Standing;
  /** Not told, and its day or hour has gone by. */
  late: boolean;
  /** The letters to each reader; of several about the same, the newest. */
  letters: StoredNotice[];
  /** What did not arrive and was sent again, as one of these letters. */
  before: StoredNotice[];
  /** Where it goes by post: the day on which it counts as given, if it is posted the day it was written (law 36). */
  givenByPost: LocalDate | null;
}

type Owed = Pick<ToldLine, 'decision' | 'to' | 'notice' | 'due' | 'dueAt' | 'rule' | 'source' | 'confirmed'>;

/**
 * Who must be told what, by when, and whether it was: the duties of telling of every decision, joined with the letters that
 * are stored.
 *
 * @param now the case's own time
 * @source law.md rows 2 to 9, 13, 34, 36 to 38; C8
 */
export function toldTable(state: PupilCase, stored: StoredNotice[], now: LocalDateTime): ToldLine[] {
  return state.exclusions.decisions
    .flatMap((decision) => [
      ...ofDecision(state, decision),
      ...ofProvision(state, decision),
      ...later(state, decision),
    ])
    .map((owed) => lineOf(owed, stored, state.school.id, now));
}

function ofDecision(state: PupilCase, made: Exclusion): Owed[] {
  const kind = made.kind === 'suspension' ? 'suspension' : 'permanent-exclusion';
  return dutiesAsMade(state, made).flatMap((owed) => {
    const { duty, due = null, dueAt = null, rule = '', source = '', confirmed = true } = owed;
    const to = duty === 'section-104-notice' ? 'parents' : TOLD_BY[duty];
    if (!to) return [];
    const notice = duty === 'section-104-notice' ? duty : kind;
    return [{ decision: made.id, to, notice, due, dueAt, rule, source, confirmed }];
  });
}

/** The details of provision, 48 hours before it starts: by the hour (law 5). */
function ofProvision(state: PupilCase, { id: decision, arranged }: Exclusion): Owed[] {
  const owed = answer(questionOf(state)).duties.find(
    (d) => d.duty === 'provision-notice' && d.decision === decision,
  );
  if (!owed || !arranged || arranged.waived) return [];
  const { due, dueAt, rule, source, confirmed } = owed;
  return [{ decision, to: 'parents', notice: 'provision-details', due, dueAt, rule, source, confirmed }];
}

/** What follows a decision is told without delay: on the day it happens. @source law.md rows 13, 34, 37, 38 */
function later(state: PupilCase, made: Exclusion): Owed[] {
  const { id: decision, cancelledOn, governors, applied, review, reconsidered } = made;
  const happened: [Following, LocalDate | undefined, '13' | '34' | '37' | '38'][] = [
    ['exclusion-cancelled', cancelledOn, '13'],
    ['governors-decided', governors?.given?.on ?? governors?.metOn, '34'],
    ['review-applied', applied?.on, '37'],
    ['review-decided', review?.given.on, '38'],
    ['reconsidered', reconsidered?.on, '38'],
  ];
  return happened.flatMap(([notice, due, row]) =>
    due === undefined
      ? []
      : whoHears(notice, state, made).map((to) => ({
          decision,
          to,
          notice,
          due,
          dueAt: null,
          rule: `law.md row ${row}`,
          ...citing(`law ${row}`),
        })),
  );
}

function lineOf(owed: Owed, stored: StoredNotice[], school: string, now: LocalDateTime): ToldLine {
  const { decision, notice, to } = owed;
  const all = stored.filter(
    (n) => n.decision === decision && n.notice === notice && n.to === to && n.status !== 'stopped',
  );
  const letters = newestToEach(all.filter((n) => !n.replaced));
  const before = all.filter((n) => n.replaced && letters.some(({ first }) => first === n.first));
  const standing = standingOf(owed, letters, all, { school, now });
  const isTold = standing === 'told' || standing === 'told-late' || standing === 'rehearsed';
  return {
    ...owed,
    standing,
    late: !isTold && isPast(owed, now),
    letters,
    before,
    givenByPost: standing === 'to-be-posted' ? givenByPost(letters, school) : null,
  };
}

/** A notice that was sent again, as after a correction, stands in the place of the one before. */
const newestToEach = (letters: StoredNotice[]): StoredNotice[] =>
  letters.filter(
    (one) => !letters.some((other) => isSameReader(other, one) && other.writtenAt > one.writtenAt),
  );

/** Two clerks of one governing body are both written to by its name: where both letters have a reader, it is by these that they differ. */
const isSameReader = (one: StoredNotice, other: StoredNotice): boolean =>
  one.reader !== null && other.reader !== null
    ? one.reader === other.reader
    : one.recipient === other.recipient;

/** How the newest letters stand; in time is whoever had the first of them in time, though it was put right later. */
function standingOf(
  owed: Owed,
  letters: StoredNotice[],
  all: StoredNotice[],
  { school, now }: { school: string; now: LocalDateTime },
): Standing {
  const any = (status: StoredNotice['status']): boolean => letters.some((n) => n.status === status);
  if (letters.length === 0) return 'not-on-record';
  if (any('held')) return 'held';
  if (any('failed') || any('bounced')) return 'not-delivered';
  if (any('rehearsed')) return 'rehearsed';
  if (any('no-address')) return 'to-be-posted';
  if (any('queued') || letters.some((n) => n.given !== null && dateOf(toldAt(n, school)) > dateOf(now)))
    return 'on-its-way';
  const first = (letter: StoredNotice): LocalDateTime =>
    all.flatMap((n) => (isSameReader(n, letter) ? toldAt(n, school) : [])).sort()[0] ?? NEVER;
  return letters.some((n) => isPast(owed, first(n))) ? 'told-late' : 'told';
}

/** After every moment that a case can know. */
const NEVER: LocalDateTime = '9999-12-31T23:59';

/**
 * When a letter counts as told: when the mail server took it; on paper by the end of the day on which it counts as given,
 * for its hour is not on record (law 36). Where the bank holidays of that day are not known, not yet.
 */
function toldAt({ sentAt, given }: StoredNotice, school: string): LocalDateTime {
  if (given === null) return sentAt ?? NEVER;
  const day = dayGiven(given, school);
  return isMissing(day) ? NEVER : `${day}T23:59`;
}

const isPast = ({ due, dueAt }: Owed, at: LocalDateTime): boolean =>
  dueAt === null ? due !== null && dateOf(at) > due : at > dueAt;

/** First-class post counts as given on the second working day. @source law.md row 36 */
function givenByPost(letters: StoredNotice[], school: string): LocalDate | null {
  const posted = letters.find((n) => n.status === 'no-address');
  if (!posted) return null;
  const given = dayGiven({ how: 'first-class-post', on: dateOf(posted.writtenAt) }, school);
  return isMissing(given) ? null : given;
}
