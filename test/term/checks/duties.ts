import type { CaseEvidence } from '../evidence/gather';
import { every, type Checks } from './check';

/** What was owed is closed or explained; only those who are late on purpose are late. */
export const duties: Checks = ({ cases, lived: { players } }) => {
  const ends = players[0]?.days.days.at(-1) ?? '';
  const all = cases.flatMap((c) => c.duties.map((d) => ({ ...d, of: c })));
  const lateOnes = all.filter(
    (d) => d.status === 'late' || (d.status === 'running' && (d.due ?? '') <= ends),
  );
  const scripted = players.flatMap(({ pupil: { path } }) =>
    (path.late ?? []).map((duty) => `${path.title}: ${duty}`),
  );
  return [
    every('Every duty is closed, or due after the end', all, ({ status, due, duty, of }) => {
      if (status !== 'running' || (due !== null && due > ends)) return [];
      return [`${titleOf(of)}: ${duty} of ${due ?? 'no known day'} is still open`];
    }),
    every('Only those are late whose script says so', lateOnes, ({ duty, due, of }) =>
      of.player?.pupil.path.late?.includes(duty) ? [] : [`${titleOf(of)}: ${duty} of ${due} was late`],
    ),
    every('Whoever is late on purpose is found out', [...new Set(scripted)], (title) =>
      lateOnes.some((d) => `${titleOf(d.of)}: ${d.duty}` === title) ? [] : [`${title} was never late`],
    ),
  ];
};

export const titleOf = ({ kind, player }: Pick<CaseEvidence, 'kind' | 'player'>): string =>
  player ? player.pupil.path.title : `The ${kind}`;
