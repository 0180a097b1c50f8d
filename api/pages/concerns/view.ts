import { actorNames } from '../../../database/actor-names';
import type { ClosedReport } from '../../../database/tables/reports';
import { referenceOf } from '../../../rules/partnership/reports/reference';
import type { House } from '../../house';
import type { Viewer } from '../../session/viewer';
import { CONCERN_FROM, FINDINGS, LOOKS_LIKE, REPORT_FINDINGS, TELLERS } from '../../words/choices';
import { longDate } from '../../words/dates';
import { fullName } from '../../words/names';
import { BY_ITSELF, who } from '../../words/who';
import type { ConcernRecord } from './read-concern';

/** One line of what is known: what, and what it is. */
type Line = [what: string, is: string];

/** A concern as its page shows it. */
export async function concernView(house: House, viewer: Viewer, record: ConcernRecord) {
  const { report, pupil, events } = record;
  const raised = events.find((event) => event.type === 'concern-raised');
  const answered = events.find((event) => event.type === 'concern-answered');
  const closed = report?.closed ?? null;
  return {
    told: report && toldLines(report),
    words: report?.told.words ?? null,
    raised: raised && {
      lines: [
        ['Raised on', longDate(raised.on)],
        ['By', CONCERN_FROM[raised.from]],
        ['Looks like', LOOKS_LIKE[raised.looksLike]],
      ] satisfies Line[],
      words: report ? null : raised.words,
    },
    pupil: pupil && { name: fullName(pupil.pupil), href: `/pupils/${pupil.pupil.id}` },
    placed:
      closed?.how === 'placed'
        ? `Linked to the pupil on ${longDate(closed.on)}${await byWhom(house, viewer, closed)}.`
        : null,
    answer: answered
      ? { finding: FINDINGS[answered.finding], reasons: answered.reasons, on: longDate(answered.on) }
      : closed?.how === 'answered'
        ? {
            finding: REPORT_FINDINGS[closed.finding],
            reasons: closed.reasons,
            on: `${longDate(closed.on)}${await byWhom(house, viewer, closed)}`,
          }
        : null,
  };
}

function toldLines({ id, told, schoolName, reportedOn }: NonNullable<ConcernRecord['report']>): Line[] {
  const { firstName, lastName, yearGroup, when, who, email, phone, looksLike } = told;
  const child = [`${firstName} ${lastName}`.trim(), yearGroup && `year ${yearGroup}`]
    .filter(Boolean)
    .join(', ');
  return [
    ['Number', referenceOf(id)],
    ['Reported on', longDate(reportedOn)],
    ['School', schoolName],
    ['Child, as written', child || 'Not said'],
    ['Looks like', LOOKS_LIKE[looksLike]],
    ['When', when || 'Not said'],
    ['Who tells', TELLERS[who]],
    ['How to reach them', [email, phone].filter(Boolean).join(', ') || 'Not said'],
  ];
}

async function byWhom(house: House, { partnership }: Viewer, { by }: ClosedReport): Promise<string> {
  const person = who(by, await actorNames(house.db, partnership, [by]));
  return person === BY_ITSELF ? '' : `, by ${person}`;
}
