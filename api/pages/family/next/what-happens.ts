import { dateOf } from '../../../../rules/calendar/london-time';
import type { LocalDate } from '../../../../rules/calendar/types';
import type { Duty, Obligation } from '../../../../rules/case/obligation';
import { ofOneRun } from '../../../../rules/exclusion/of-one-run';
import { undoneOn } from '../../../../rules/exclusion/standing';
import type { Exclusion } from '../../../../rules/exclusion/state';
import { daysOut } from '../../../../rules/notices/days-out';
import type { Role } from '../../../../rules/case/people';
import type { Filled, Speech } from '../../../family/speech';
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

type Around = Pick<FamilyPage, 'state' | 'pupil' | 'school' | 'authority' | 'today' | 'now'> & {
  speech: Speech;
};

/**
 * What happens next, by when and who owes it, from the case as it stands (L4). Nothing is ever called late of a family: its
 * own last days simply go by.
 *
 * @param duties that the reader may see
 */
export function whatHappens(of: FamilyPage, duties: Obligation[], speech: Speech): WhatHappens {
  const page: Around = { ...of, speech };
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

const role = ({ school, authority }: Pick<Around, 'school' | 'authority'>, who: Role): Filled => ({
  say: `who.${who}`,
  with: { school: school.name, authority },
});

/** @example 'The governors of Example School must arrange full-time lessons from day six.' */
export function whoOwes(of: Pick<Around, 'school' | 'authority'>, { say }: Speech, o: Obligation): string {
  const deed: Filled = { say: `duty.${o.duty}` };
  if (o.owedBy === 'parents') return say({ say: 'owed.you', with: { deed } });
  return say({ say: 'owed.must', with: { who: role(of, o.owedBy), deed } });
}

function owing(page: Around, o: Obligation): Happening {
  const { speech } = page;
  const noDay = o.missing ? 'owed.unknown' : 'owed.soon';
  const day = o.due === null ? speech.say(noDay) : speech.day(o.due);
  const unknown = o.missing ? [speech.say('owed.no-calendar')] : [];
  return { on: o.due, day, sentences: [whoOwes(page, speech, o), ...unknown], why: whyHref(o) };
}

function lateOne(page: Around, o: Obligation): Happening {
  const heard = [
    ...new Set(o.ladder.filter((r) => r.notice === 'duty-late' && r.climbedAt).flatMap((r) => r.tell)),
  ];
  const { speech } = page;
  const told = heard
    .filter((who) => who !== 'parents')
    .map((who) => role(page, who))
    .reduce<Filled | null>((one, other) => (one ? joined(one, other) : other), null);
  return {
    on: o.due,
    day: speech.day(o.due ?? page.today),
    sentences: [
      whoOwes(page, speech, o),
      speech.say('late.not-done'),
      speech.say('late.nobody'),
      ...(told ? [speech.say({ say: 'late.told', with: { who: told } })] : []),
    ],
    why: whyHref(o),
  };
}

const joined = (one: Filled, other: Filled): Filled => ({ say: 'list.and', with: { one, other } });

/** Something settled, which says more than the duty behind it. */
interface Settled {
  happening: Happening;
  duty: Obligation | undefined;
}

const behind = (running: Obligation[], duty: Duty, { id }: Exclusion): Obligation | undefined =>
  running.find((o) => o.duty === duty && o.arisesFrom === id);

function lessons(
  { state, pupil, now, speech: { say, day } }: Around,
  decision: Exclusion,
  running: Obligation[],
): Settled | null {
  const { arranged } = decision;
  if (!arranged || arranged.startsAt < now) return null;
  // Straight after another suspension the one place is for both.
  const [duty] = ofOneRun(state, decision).flatMap((d) => behind(running, 'sixth-day-provision', d) ?? []);
  const { startsAt, provider, times, reportTo, address } = arranged;
  const on = dateOf(startsAt);
  const start = { name: pupil.firstName, place: provider, time: { at: startsAt } };
  const sentences = [
    say({ say: 'lessons.start', with: start }),
    ...(times ? [say({ say: 'lessons.times', with: { times } })] : []),
    ...(address ? [say({ say: 'lessons.address', with: { address } })] : []),
    ...(reportTo ? [say({ say: 'lessons.ask', with: { person: reportTo } })] : []),
  ];
  return { happening: { on, day: day(on), sentences, why: whyHref(duty) }, duty };
}

function meeting(
  { school, now, pupil, speech: { say, day } }: Around,
  decision: Exclusion,
  running: Obligation[],
): Settled | null {
  const { meeting: arranged } = decision;
  if (!arranged || arranged.startsAt < now) return null;
  const duty = behind(running, 'governors-meeting', decision);
  const on = dateOf(arranged.startsAt);
  const { place, remote, startsAt } = arranged;
  const sentences = [
    say({ say: 'governors.meet', with: { school: school.name, time: { at: startsAt } } }),
    say({ say: remote ? 'governors.remote' : 'governors.here', with: { place } }),
    say({ say: 'governors.come', with: { name: pupil.firstName } }),
  ];
  return { happening: { on, day: day(on), sentences, why: whyHref(duty) }, duty };
}

function back(
  { state, pupil, today, speech }: Around,
  decision: Exclusion,
  running: Obligation[],
): Settled | null {
  const day = decision.kind === 'suspension' ? daysOut(decision, state).back : null;
  if (!day || day.on < today) return null;
  const duty = behind(running, 'reintegration-meeting', decision);
  const values = { name: pupil.firstName };
  const sentences = [
    speech.say({ say: day.half ? 'back.afternoon' : 'back.day', with: values }),
    ...(duty ? [speech.say({ say: 'back.meet', with: values })] : []),
  ];
  return { happening: { on: day.on, day: speech.day(day.on), sentences, why: whyHref(duty) }, duty };
}

function panel({ state: { transfer }, now, speech: { say, day } }: Around): Happening[] {
  if (transfer.at !== 'booked' || transfer.appointment.startsAt < now) return [];
  const { startsAt } = transfer.appointment;
  const on = dateOf(startsAt);
  const sentences = [say({ say: 'panel.meets', with: { time: { at: startsAt } } })];
  return [{ on, day: day(on), sentences, why: null }];
}
