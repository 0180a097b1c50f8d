import type { Answer, DutyOwed } from '../../rules/deadlines';

const daysOf = ({ duty, days }: DutyOwed): string[] =>
  days.map(({ date, counts, why }) => `      ${duty}, ${date}: ${counts ?? '-'} ${why}`);

const dutyLines = (d: DutyOwed): string[] => [
  [
    `  ${d.duty} ${d.decision}: ${d.owedBy} by ${d.dueAt ?? d.due ?? 'no day'}`,
    ...(d.notBefore === null ? [] : [`not before ${d.notBefore}`]),
    ...(d.status === undefined ? [] : [d.status]),
    `${d.rule}${d.confirmed ? '' : ', to be confirmed'}`,
    d.source,
  ].join('; '),
  ...daysOf(d),
];

/** A whole answer as plain lines, each day on the way with it, so that it can be read over and two of them compared by eye. */
export const answerLines = ({ edition, duties, totals, refusals, problems }: Answer): string[] => [
  ...Object.entries(edition).map(([id, name]) => `  edition of ${id}: ${name}`),
  ...duties.flatMap(dutyLines),
  ...Object.entries(totals).map(
    ([id, t]) =>
      `  totals at ${id}: ${t.sessionsThisTerm} in the term, ${t.sessionsThisYear} in the year, run of ${t.consecutiveSchoolDays ?? 'unknown'}`,
  ),
  ...refusals.map((r) => `  refused ${r.decision}: ${r.code}; ${r.detail}`),
  ...problems.map((p) => `  missing for ${p.duty} ${p.decision}: ${p.school} ${p.year}`),
];
