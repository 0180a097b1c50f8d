import { dateInWords } from '../../../rules/calendar/words';
import { dayOneGoingOn, educationGoingOn } from '../../../rules/exclusion/education-going-on';
import { arrangementFor, attendedInRun } from '../../../rules/exclusion/of-one-run';
import { reasonLabel } from '../../../rules/exclusion/reasons';
import type { Exclusion } from '../../../rules/exclusion/state';
import { howLong } from '../../../rules/notices/exclusion-facts';
import { standingOf } from './exclusion/standing';
import { may } from '../../permissions';
import type { PupilPage } from './pupil-page';

/** Every decision about the pupil in a line, with the link to its own page: the newest first, those struck out last. */
export function decisionLines(page: PupilPage) {
  const { decisions, struckOut = [] } = page.state.exclusions;
  return [...[...decisions].reverse(), ...struckOut].map((d) => ({
    what: d.sessions === null ? 'Permanent exclusion' : `Suspension, ${howLong(d)}`,
    on: dateInWords(d.decidedAt.slice(0, 10)),
    href: may(page.viewer.office, 'read-decision') ? decisionUrl(page, d.id) : null,
    standing: standingOf(page, d),
    reasons: d.reasons.map(reasonLabel),
    provision: provisionWords(page, d),
  }));
}

export const decisionUrl = ({ url }: Pick<PupilPage, 'url'>, id: string): string =>
  `${url}/exclusions/${encodeURIComponent(id)}`;

/** Of one straight after another the education of the one before, which goes on (law 17, 23). */
function provisionWords({ state }: PupilPage, d: Exclusion): string {
  const own = howFar(d);
  if (own) return own;
  const six = educationGoingOn(state, d);
  if (six) {
    const how = howFar(six) ?? 'It is not arranged yet';
    return `Full-time education goes on: owed by ${dateInWords(six.owed.due)}, day six of the days in a row. ${how}`;
  }
  const run = { attendedOn: attendedInRun(state, d), arranged: arrangementFor(state, d.id) };
  const how = dayOneGoingOn(state, d) && howFar(run);
  return how ? `Full-time education goes on. ${how}` : 'No full-time education arranged';
}

function howFar({ attendedOn, arranged }: Pick<Exclusion, 'attendedOn' | 'arranged'>): string | null {
  if (attendedOn) return `Full-time education attended since ${dateInWords(attendedOn)}`;
  if (!arranged) return null;
  const on = dateInWords(arranged.startsAt.slice(0, 10));
  return `Full-time education arranged at ${arranged.provider}, from ${on}`;
}
