import { BOARD_ORDERS, type BoardOrder } from '../../../database/board-list';
import type { BoardSearch } from '../../../database/board-search';
import type { Duty } from '../../../rules/case/obligation';
import { dutyWords } from '../../../rules/notices/duty-words';
import { capital, roleInWords } from '../../../rules/notices/naming';
import { PLACES } from '../../../rules/pupil/whereabouts';
import { PLACE_WORDS, STAGE_WORDS } from '../../words/board';
import { EARLY_HELP_STATUS, TIERS } from '../../words/choices';
import { OWNERS } from '../../words/owners';

/** What can be chosen of one filter, in words. */
export type Choices<Value extends string> = Record<Value, string>;

const named = <Value extends string>(values: readonly Value[], words: (value: Value) => string) =>
  Object.fromEntries(values.map((value) => [value, words(value)])) as Choices<Value>;

/** Duties of a pupil's case: those of meetings and of the partnership stand on no board. */
const DUTIES = (Object.keys(dutyWords) as Duty[])
  .filter((duty) => !['hold-meeting', 'weekly-digest', 'offices-end'].includes(duty))
  .sort((a, b) => (dutyWords[a].title < dutyWords[b].title ? -1 : 1));

const YEARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const;

/** Every filter with what can be chosen; schools are the viewer's own. */
export const CHOICES = {
  stage: { ...STAGE_WORDS, none: 'On no stage' },
  where: named(['school', ...PLACES], (place) => PLACE_WORDS[place]),
  status: { late: 'Late', today: 'Due today', week: 'Due in the next 7 days' },
  duty: named(DUTIES, (duty) => dutyWords[duty].title),
  owed: { me: 'Me', ...named(OWNERS, (role) => capital(roleInWords(role))) },
  year: named(YEARS, (year) => (year === '0' ? 'Reception' : `Year ${year}`)),
  group: { 'looked-after': 'Looked after', 'social-worker': 'Social worker', plan: 'EHC plan' },
  need: { ...TIERS, unknown: 'Not recorded' },
  help: { ...EARLY_HELP_STATUS, unknown: 'Not recorded' },
  six: {
    all: 'In the next 5 school days',
    held: 'In the next 5 school days, with a place',
    missing: 'In the next 5 school days, without a place',
  },
  sort: {
    due: 'What is due first',
    name: 'Name',
    school: 'School',
    stage: 'Stage, the furthest on first',
  } satisfies Choices<BoardOrder>,
} as const;

/** What each filter is called. */
export const FILTER_WORDS = {
  search: 'Name, case reference or UPN',
  locality: 'Locality',
  school: 'School',
  stage: 'Stage',
  where: 'Where now',
  status: 'Status',
  duty: 'What is owed',
  owed: 'Owed by',
  year: 'Year group',
  group: 'Group',
  need: 'Tier of need',
  help: 'Early help',
  six: 'Day six',
} as const;

export type FilterName = keyof typeof FILTER_WORDS;
export const FILTERS = Object.keys(FILTER_WORDS) as FilterName[];

/** What was asked for: only filters that were chosen, each with a value that there is. */
export type Asked = Partial<Record<FilterName, string>> & { sort?: BoardOrder };

/** A search is sealed in an address, which makes it longer. */
const LONGEST = 1_000;

/** Reads an address. What is none of the choices was not chosen. */
export function askedIn(query: Record<string, unknown>): Asked {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name].trim() : '');
  const found = FILTERS.flatMap((name): [FilterName, string][] => {
    const value = text(name).slice(0, LONGEST);
    const choices: Record<string, string> | undefined = isChoice(name) ? CHOICES[name] : undefined;
    const isThere = value !== '' && (choices === undefined || Object.hasOwn(choices, value));
    return isThere ? [[name, value]] : [];
  });
  const sort = BOARD_ORDERS.find((order) => order === text('sort') && order !== 'due');
  return { ...Object.fromEntries(found), ...(sort && { sort }) };
}

const isChoice = (name: FilterName): name is Exclude<FilterName, 'search' | 'school' | 'locality'> =>
  name !== 'search' && name !== 'school' && name !== 'locality';

/** The address of the board with these filters; `after` is where a page begins. */
export function boardUrl(asked: Asked, more: Record<string, string> = {}, path = '/board'): string {
  const query = new URLSearchParams({ ...asked, ...more }).toString();
  return query === '' ? path : `${path}?${query}`;
}

const STAGES_OF = { none: ['not-open', 'ended'] } as const;

/** What the record is asked for; whose duties `me` are is the viewer's. */
export function searchFor(asked: Asked, mine: Pick<BoardSearch, 'owedBy' | 'lead'>): Partial<BoardSearch> {
  const { stage, where, status, duty, owed, year, group, need, help, six, search } = asked;
  return {
    ...(stage && { stages: stage === 'none' ? STAGES_OF.none : [stage] }),
    ...(where && { where }),
    ...(status && { status }),
    ...(duty && { duty }),
    ...(owed && (owed === 'me' ? mine : { owedBy: [owed] })),
    ...(year && { yearGroup: Number(year) }),
    ...(group && { group }),
    ...(need && { need }),
    ...(help && { earlyHelp: help }),
    ...(six && { daySix: six }),
    ...(search && { search }),
  } as Partial<BoardSearch>;
}
