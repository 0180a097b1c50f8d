import { dateInWords } from '../../../rules/calendar/words';
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
    provision: provisionWords(d),
  }));
}

export const decisionUrl = ({ url }: Pick<PupilPage, 'url'>, id: string): string =>
  `${url}/exclusions/${encodeURIComponent(id)}`;

const provisionWords = ({ attendedOn, arranged }: Exclusion): string =>
  attendedOn
    ? `Full-time education attended since ${dateInWords(attendedOn)}`
    : arranged
      ? `Full-time education arranged at ${arranged.provider}`
      : 'No full-time education arranged';
