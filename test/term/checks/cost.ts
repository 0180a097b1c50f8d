import { sumOf, type ActionKind } from '../evidence/actions';
import { shared, yearly } from '../report/figures';
import { every, type Checks } from './check';

/** Actions of the engine that a pupil may cost in a year. */
const MOST_ACTIONS = 200;

/** What the engine is asked to do stays within its measure, and is counted rightly. */
export const cost: Checks = (evidence) => {
  const { cases, metered } = evidence;
  const pupils = cases.filter((c) => c.kind === 'pupil');
  const own = pupils.reduce((sum, c) => sum + sumOf(c.actions), 0) / Math.max(1, pupils.length);
  const year = yearly(evidence, own + shared(evidence));
  const kinds = [
    ...new Set([...cases.flatMap((c) => Object.keys(c.actions)), ...Object.keys(metered)]),
  ] as ActionKind[];
  return [
    every('The engine counts the same actions as the histories', kinds, (kind) => {
      const counted = cases.reduce((sum, c) => sum + (c.actions[kind] ?? 0), 0);
      const own = metered[kind] ?? 0;
      return counted === own ? [] : [`${kind}: ${counted} in the histories, ${own} by the engine`];
    }),
    every(`A pupil costs the engine at most ${MOST_ACTIONS} actions a year`, [year], () =>
      year <= MOST_ACTIONS ? [] : [`It would be ${year.toFixed(0)}`],
    ),
  ];
};
