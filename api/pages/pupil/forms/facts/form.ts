import { epochDayOf } from '../../../../../rules/calendar/epoch-day';
import { schoolYearOf } from '../../../../../rules/calendar/compiled-calendar';
import { yearGroupOn } from '../../../../../rules/pupil/year-group';
import type { Answers } from '../../../form/answers';
import { contactIn } from '../../../form/contact';
import { dateBoxes } from '../../../form/months';
import type { PupilForm } from '../../form/pupil-form';
import type { PupilPage } from '../../pupil-page';
import { sessionsOf } from '../../suspend/answers';

const ABOUT = {
  lookedAfter: 'Looked after by an authority',
  socialWorker: 'Has a social worker',
  plan: 'Has an education, health and care plan',
  reducedHoursPlan: 'The plan sets fewer hours a week, and they are being provided',
} as const;

type About = keyof typeof ABOUT;

/** Whoever stands for a body outside the partnership. */
const BODIES = {
  'social-worker': 'The social worker',
  'virtual-school-head': 'The virtual school head',
  'home-authority': 'The authority where the pupil lives, if it is another than the school’s',
} as const;

type BodyName = keyof typeof BODIES;
const BODY_NAMES = Object.keys(BODIES) as BodyName[];

/** What the rules know of a pupil, filled in as it is on record (law 8, 9, 10, 23, 24). */
export const facts: PupilForm = {
  command: 'update-pupil',
  template: 'pupil/forms/facts/page.njk',
  heading: ({ pupil }) => `What is known of ${pupil.firstName}`,
  button: () => 'Update the facts',
  start: onRecord,
  read: bodyFrom,
  specimen: (_page, a) => ({ ...bodyFrom(a), reason: a.text('reason') || '-' }),
  view: () => ({ about: ABOUT, bodies: BODIES }),
};

function onRecord(page: PupilPage): Record<string, string | string[]> {
  const { state, today } = page;
  const { dateOfBirth, homeAuthority, examsFinishedOn } = state.pupil;
  const sessions = isOfThisYear(page) ? state.pupil.earlierSessionsThisYear : 0;
  return {
    ...dateBoxes('pupil-dateOfBirth', dateOfBirth),
    'pupil-yearGroup': String(yearGroupOn(state, today)),
    'pupil-homeAuthority': homeAuthority,
    about: (Object.keys(ABOUT) as About[]).filter((name) => state.pupil[name]),
    days: String(Math.floor(sessions / 2)),
    ...(sessions % 2 === 1 && { half: 'yes' }),
    ...(examsFinishedOn && dateBoxes('pupil-examsFinishedOn', examsFinishedOn)),
    ...bodiesOnRecord(page),
  };
}

/** Days at other schools were told for the school year in which the facts were last given. */
function isOfThisYear({ state: { registeredOn }, today }: PupilPage): boolean {
  const yearOf = (date: string): number => schoolYearOf(epochDayOf(date));
  return registeredOn === undefined || yearOf(registeredOn) === yearOf(today);
}

const bodiesOnRecord = ({ state: { bodies = {} } }: PupilPage): Record<string, string> =>
  Object.fromEntries(
    BODY_NAMES.flatMap((name) => [
      [`bodies-${name}-name`, bodies[name]?.name ?? ''],
      [`bodies-${name}-email`, bodies[name]?.email ?? ''],
    ]),
  );

function bodyFrom(a: Answers): Record<string, unknown> {
  const contact = contactIn(a, 'contact-', 'contact-pr');
  const said = a.all('about');
  const is = (name: About): boolean => said.includes(name);
  return {
    pupil: {
      dateOfBirth: a.date('pupil-dateOfBirth'),
      yearGroup: a.whole('pupil-yearGroup') ?? NaN,
      homeAuthority: a.text('pupil-homeAuthority'),
      lookedAfter: is('lookedAfter'),
      socialWorker: is('socialWorker'),
      plan: is('plan'),
      earlierSessionsThisYear: sessionsOf(a),
      reducedHoursPlan: is('reducedHoursPlan'),
      examsFinishedOn: a.date('pupil-examsFinishedOn') || null,
    },
    bodies: Object.fromEntries(
      BODY_NAMES.map((name) => [name, bodyIn(name, a)]).filter(([, body]) => body !== null),
    ),
    ...(contact && { contact }),
    reason: a.text('reason'),
  };
}

/** A body of whom nothing is filled in has nobody on record. */
function bodyIn(body: BodyName, a: Answers): { name: string; email: string } | null {
  const [name, email] = [a.text(`bodies-${body}-name`), a.text(`bodies-${body}-email`)];
  return name === '' && email === '' ? null : { name, email };
}
