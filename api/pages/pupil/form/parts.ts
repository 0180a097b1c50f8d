import type { Request } from 'express';
import { holdersOf } from '../../../../database/people';
import { dateInWords } from '../../../../rules/calendar/words';
import type { LocalDate } from '../../../../rules/calendar/types';
import type { AboutDecision } from '../../../../rules/exclusion/commands';
import { decisionGate } from '../../../../rules/exclusion/gate';
import type { DecisionMade } from '../../../../rules/exclusion/state';
import { howLong } from '../../../../rules/notices/exclusion-facts';
import { onStage } from '../../../../rules/programme/gate';
import { seesDecision } from '../../../cases/find-pupil';
import { ATTENDEES, EARLY_HELP } from '../../../words/choices';
import type { Answers } from '../../form/answers';
import type { Choices } from '../../form/choices';
import { dateBoxes } from '../../form/months';
import type { PupilPage } from '../pupil-page';

/** How many targets a form has room for. */
const TARGETS = 5;

type Body = Record<string, unknown> | null;

/** The formal meeting; null where nothing of it is filled in, so that the rules say that it is missing. */
export function meetingFrom(a: Answers): Body {
  const meeting = {
    on: a.date('meeting-on'),
    present: a.all('meeting-present'),
    record: a.text('meeting-record'),
  };
  return meeting.present.length === 0 && meeting.record === '' ? null : meeting;
}

export function earlyHelpFrom(a: Answers): Body {
  const answer = a.choice('earlyHelp-answer');
  return answer === null ? null : { answer, note: a.text('earlyHelp-note') };
}

/** What each of them said, or, where the box beside it is ticked, why they were not heard. */
export function voicesFrom(a: Answers): Body {
  const of = (whose: string): Record<string, string> =>
    a.choice(`voices-${whose}-notHeard`) === null
      ? { said: a.text(`voices-${whose}`) }
      : { notHeard: a.text(`voices-${whose}`) };
  const none = a.text('voices-pupil') === '' && a.text('voices-parents') === '';
  return none ? null : { pupil: of('pupil'), parents: of('parents') };
}

/** The same where the parents' words may be on record in writing: their box is then left empty. */
export function heardFrom(a: Answers): Body {
  const voices = voicesFrom(a);
  if (voices === null || a.text('voices-parents') !== '') return voices;
  const { pupil } = voices as { pupil: unknown };
  return { pupil };
}

export function incidentFrom(a: Answers): Body {
  const what = a.text('incident-what');
  return what === '' && a.choice('incident-on-day') === null ? null : { on: a.date('incident-on'), what };
}

export function targetsFrom(a: Answers): { id?: string; text: string }[] {
  return Array.from({ length: TARGETS }, (_, at) => ({
    id: a.text(`targets-${at}-id`),
    text: a.text(`targets-${at}-text`),
  }))
    .filter(({ text }) => text !== '')
    .map(({ id, text }) => (id === '' ? { text } : { id, text }));
}

/** The boxes for targets, holding those there are. */
export function targetsNow({ state }: PupilPage): Record<string, string> {
  const targets = onStage(state.programme)?.targets ?? [];
  return Object.fromEntries(
    targets.slice(0, TARGETS).flatMap(({ id, text }, at) => [
      [`targets-${at}-id`, id],
      [`targets-${at}-text`, text],
    ]),
  );
}

/** The leads of a school, by name. */
export async function leadChoices({
  house,
  school,
  today,
}: Pick<PupilPage, 'house' | 'school' | 'today'>): Promise<Choices> {
  const leads = await holdersOf(house.db, 'lead', { school: school.id }, today);
  return Object.fromEntries(leads.map(({ id, name }) => [id, name]));
}

/** The words that parts of several forms need. */
export const partsView = (page: PupilPage) => ({
  attendees: ATTENDEES,
  earlyHelpChoices: EARLY_HELP,
  firstName: page.pupil.firstName,
  earlyHelpName: page.state.policy.labels.earlyHelp,
});

/** Today in the boxes of these dates. */
export const todayIn = (page: PupilPage, ...names: string[]): Record<string, string> =>
  Object.assign({}, ...names.map((name) => dateBoxes(name, page.today))) as Record<string, string>;

/** The decisions that a command can be about now, the newest first. */
export const openDecisions = (page: PupilPage, command: AboutDecision['type']): Choices =>
  Object.fromEntries(
    page.state.exclusions.decisions
      .filter((d) => seesDecision(page, d.id) && decisionGate(page.state, d, command) === null)
      .map((d) => [d.id, decisionWords(d)] as const)
      .reverse(),
  );

/** The decision that a link to a form is about, or the only one it can be about; null where it must be chosen. */
export function decisionGiven(
  page: PupilPage,
  { query }: Request,
  command: AboutDecision['type'],
): string | null {
  const given = query['decision'];
  const isKnown = page.state.exclusions.decisions.some((d) => d.id === given && seesDecision(page, d.id));
  if (typeof given === 'string' && isKnown) return given;
  const [only, ...others] = Object.keys(openDecisions(page, command));
  return only !== undefined && others.length === 0 ? only : null;
}

export const decisionWords = (made: DecisionMade): string =>
  `${made.sessions === null ? 'Permanent exclusion' : `Suspension, ${howLong(made)}`}, decided on ${dateInWords(dateOnly(made.decidedAt))}`;

const dateOnly = (at: string): LocalDate => at.slice(0, 10);

/** Words that stand in for what has not been written yet, in a preview only. */
export const SPECIMEN = {
  voices: { pupil: { said: '-' }, parents: { said: '-' } },
  earlyHelp: { answer: 'open', note: '' },
  targets: [{ text: '-' }],
  meeting: (on: LocalDate) => ({ on, present: ['pupil', 'parent', 'lead', 'authority'], record: '-' }),
  incident: (on: LocalDate) => ({ on, what: '-' }),
};
