import { dateOf } from '../../../../rules/calendar/london-time';
import type { LocalDate } from '../../../../rules/calendar/types';
import { clockInWords, dateInWords } from '../../../../rules/calendar/words';
import type { Duty, Obligation } from '../../../../rules/case/obligation';
import { undoneOn } from '../../../../rules/exclusion/standing';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { daysOut } from '../../../../rules/notices/days-out';
import { dutyWords } from '../../../../rules/notices/duty-words';
import { capital, roleForFamily } from '../../../../rules/notices/naming';
import type { FamilyPage } from '../family-page';

/** One thing that is going to happen, or should have, in plain words. */
export interface Happening {
  /** Null where no day is known. */
  on: LocalDate | null;
  day: string;
  sentences: string[];
  /** How its day was counted; null where nothing was. */
  why: string | null;
}

/** What a family sees first: what comes, the next first, and what should have come already. */
export interface WhatHappens {
  late: Happening[];
  coming: Happening[];
}

type Around = Pick<FamilyPage, 'state' | 'pupil' | 'school' | 'authority' | 'today' | 'now'>;

/**
 * What happens next, by when and who owes it, from the case as it stands (L4). Nothing is ever called late of a family: its
 * own last days simply go by.
 *
 * @param duties that the reader may see
 */
export function whatHappens(page: Around, duties: Obligation[]): WhatHappens {
  const running = duties.filter((o) => o.status === 'running');
  const past = running.filter((o) => o.due !== null && o.due < page.today);
  const late = past.filter((o) => o.owedBy !== 'parents');
  const settled = page.state.exclusions.decisions
    .filter((d) => undoneOn(d) === null)
    .flatMap((d) => [lessons(page, d, running), meeting(page, d, running), back(page, d, running)])
    .filter((one) => one !== null);
  const told = settled.flatMap(({ duty }) => duty?.id ?? []);
  const owed = running.filter((o) => !past.includes(o) && !told.includes(o.id)).map((o) => owing(page, o));
  const coming = [...settled.map(({ happening }) => happening), ...panel(page), ...owed];
  return {
    late: late.sort(byDue).map((o) => lateOne(page, o)),
    coming: coming.sort((a, b) => order(a.on, b.on)),
  };
}

const order = (a: LocalDate | null, b: LocalDate | null): number =>
  (a ?? '9999') < (b ?? '9999') ? -1 : a === b ? 0 : 1;
const byDue = (a: Obligation, b: Obligation): number => order(a.due, b.due);

const whyHref = (o: Obligation | undefined): string | null =>
  o && o.basis.length > 0 ? `/family/why/${encodeURIComponent(o.id)}` : null;

/** @example 'The governors of Example School must arrange full-time lessons from day six.' */
export function whoOwes({ school, authority }: Pick<Around, 'school' | 'authority'>, o: Obligation): string {
  const { forFamily } = dutyWords[o.duty];
  if (o.owedBy === 'parents') return `You can ${forFamily.replace(/,$/, '')}.`;
  return `${capital(roleForFamily(o.owedBy, school.name, authority))} must ${forFamily}.`;
}

function owing(page: Around, o: Obligation): Happening {
  const day = o.due === null ? (o.missing ? 'We cannot say the day yet' : 'Soon') : dateInWords(o.due);
  const unknown = o.missing ? ['The school must first tell us its school days.'] : [];
  return { on: o.due, day, sentences: [whoOwes(page, o), ...unknown], why: whyHref(o) };
}

function lateOne(page: Around, o: Obligation): Happening {
  const heard = [
    ...new Set(o.ladder.filter((r) => r.notice === 'duty-late' && r.climbedAt).flatMap((r) => r.tell)),
  ];
  const told = heard
    .filter((role) => role !== 'parents')
    .map((role) => roleForFamily(role, page.school.name, page.authority));
  return {
    on: o.due,
    day: dateInWords(o.due ?? page.today),
    sentences: [
      whoOwes(page, o),
      'This should have happened by now. Nobody has told us that it has.',
      ...(told.length > 0 ? [`We have told ${told.join(' and ')}.`] : []),
    ],
    why: whyHref(o),
  };
}

/** Something settled, which says more than the duty behind it. */
interface Settled {
  happening: Happening;
  duty: Obligation | undefined;
}

const behind = (running: Obligation[], duty: Duty, { id }: Exclusion): Obligation | undefined =>
  running.find((o) => o.duty === duty && o.arisesFrom === id);

function lessons({ pupil, now }: Around, decision: Exclusion, running: Obligation[]): Settled | null {
  const { arranged } = decision;
  if (!arranged || arranged.startsAt < now) return null;
  const duty = behind(running, 'sixth-day-provision', decision);
  const { startsAt, provider, times, reportTo, address } = arranged;
  const on = dateOf(startsAt);
  const sentences = [
    `${pupil.firstName} starts full-time lessons at ${provider}, at ${clockInWords(startsAt)}.`,
    ...(times ? [`The times are ${times}.`] : []),
    ...(address ? [`It is at ${address}.`] : []),
    ...(reportTo ? [`Ask for ${reportTo}.`] : []),
  ];
  return { happening: { on, day: dateInWords(on), sentences, why: whyHref(duty) }, duty };
}

function meeting({ school, now, pupil }: Around, decision: Exclusion, running: Obligation[]): Settled | null {
  const { meeting: arranged } = decision;
  if (!arranged || arranged.startsAt < now) return null;
  const duty = behind(running, 'governors-meeting', decision);
  const on = dateOf(arranged.startsAt);
  const where = arranged.remote ? 'They meet by video or phone' : 'They meet here';
  const sentences = [
    `The governors of ${school.name} meet at ${clockInWords(arranged.startsAt)}.`,
    `${where}: ${arranged.place}.`,
    `You and ${pupil.firstName} can come and speak.`,
  ];
  return { happening: { on, day: dateInWords(on), sentences, why: whyHref(duty) }, duty };
}

function back({ state, pupil, today }: Around, decision: Exclusion, running: Obligation[]): Settled | null {
  const day = decision.kind === 'suspension' ? daysOut(decision, state).back : null;
  if (!day || day.on < today) return null;
  const duty = behind(running, 'reintegration-meeting', decision);
  const name = pupil.firstName;
  const sentences = [
    `${name} comes back to school${day.half ? ' in the afternoon' : ''}.`,
    ...(duty
      ? [`The school must meet you on that day or before. ${name} can come back even if you cannot come.`]
      : []),
  ];
  return { happening: { on: day.on, day: dateInWords(day.on), sentences, why: whyHref(duty) }, duty };
}

function panel({ state: { transfer }, now }: Around): Happening[] {
  if (transfer.at !== 'booked' || transfer.appointment.startsAt < now) return [];
  const on = dateOf(transfer.appointment.startsAt);
  const sentences = [
    `The panel meets at ${clockInWords(transfer.appointment.startsAt)}. It looks at a move to another school.`,
  ];
  return [{ on, day: dateInWords(on), sentences, why: null }];
}
