import type { DueFigures, SchoolFigures } from '../../../database/board-figures';
import type { BoardEntry } from '../../../rules/pupil/board';
import type { Place } from '../../../rules/pupil/whereabouts';
import { PLACE_WORDS, STAGE_WORDS } from '../../words/board';
import { boardUrl, type Asked } from './choices';

/** A number that leads to the list it counts. */
interface Counted {
  label: string;
  count: number;
  href: string;
}

/** Schools shown at once. */
const ROWS = 25;

const STAGES = ['stage-1', 'stage-2', 'stage-3'] as const;

/** The columns of the table: in school by stage, then elsewhere. */
const COLUMNS: { label: string; asks: Asked; count: (school: SchoolFigures) => number }[] = [
  ...STAGES.map((stage) => ({
    label: STAGE_WORDS[stage],
    asks: { stage, where: 'school' },
    count: (school: SchoolFigures) => inSchool(school, [stage]),
  })),
  {
    label: 'On no stage',
    asks: { stage: 'none', where: 'school' },
    count: (school) => inSchool(school, ['not-open', 'ended']),
  },
  ...(['suspended', 'permanently-excluded', 'provision', 'separated'] as const satisfies Place[]).map(
    (place) => ({
      label: PLACE_WORDS[place],
      asks: { where: place },
      count: ({ away }: SchoolFigures) =>
        sum(away.filter((one) => one.place === place).map((one) => one.pupils)),
    }),
  ),
];

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

const inSchool = ({ stages, away }: SchoolFigures, on: BoardEntry['stage'][]): number =>
  sum(on.map((stage) => stages[stage] ?? 0)) -
  sum(away.filter(({ stage }) => on.includes(stage)).map(({ pupils }) => pupils));

const rowOf = (name: string, schools: SchoolFigures[], asks: Asked) => ({
  name,
  href: boardUrl(asks),
  cells: COLUMNS.map((column): Counted => ({
    label: column.label,
    count: sum(schools.map(column.count)),
    href: boardUrl({ ...asks, ...column.asks }),
  })),
});

/** All open cases of these schools. */
export const totalOf = (schools: SchoolFigures[]): number =>
  sum(schools.flatMap(({ stages }) => Object.values(stages)));

/** Where the pupils are: a row for each school that has any, and one for all of them. */
export function whereView(schools: SchoolFigures[], page: number) {
  const some = schools.filter(({ stages }) => Object.keys(stages).length > 0);
  const first = (page - 1) * ROWS;
  const rows = some
    .slice(first, first + ROWS)
    .map((school) => rowOf(school.name, [school], { school: school.id }));
  const all = some.length > 1 ? [rowOf('All schools', some, {})] : [];
  return {
    head: ['School', ...COLUMNS.map(({ label }) => label)],
    rows: [...rows, ...all],
    first: page > 1,
    next: some.length > first + ROWS ? page + 1 : null,
  };
}

/** The line at the head: what is late, due today, and close to day six. */
export function summaryView({ late, today, daySix }: DueFigures): Counted[] {
  return [
    { label: 'late', count: late, href: boardUrl({ status: 'late' }) },
    { label: 'due today', count: today, href: boardUrl({ status: 'today' }) },
    {
      label: 'reach day six in the next 5 school days',
      count: daySix.held + daySix.missing,
      href: boardUrl({ six: 'all' }),
    },
    { label: 'of them with a place', count: daySix.held, href: boardUrl({ six: 'held' }) },
    { label: 'of them without', count: daySix.missing, href: boardUrl({ six: 'missing' }) },
  ];
}
