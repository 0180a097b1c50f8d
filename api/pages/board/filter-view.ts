import type { BoardOrder } from '../../../database/board-list';
import { boardUrl, CHOICES, FILTER_WORDS, FILTERS, type Asked, type FilterName } from './choices';

interface Named {
  id: string;
  name: string;
}

/** What can be chosen of the viewer's own: their schools, and the localities in which those are; and what they search for. */
export interface OwnChoices {
  search: string;
  school: Named[];
  locality: Named[];
}

const isOwn = (name: FilterName): name is 'school' | 'locality' => name === 'school' || name === 'locality';

/** What is chosen of a filter, in words. */
function wordsOf(name: FilterName, value: string, own: OwnChoices): string {
  if (name === 'search') return `“${own.search}”`;
  if (isOwn(name)) return own[name].find(({ id }) => id === value)?.name ?? 'not one of yours';
  const choices: Record<string, string> = CHOICES[name];
  return choices[value] ?? value;
}

/** The chosen filters: each a link that removes it. */
export const chosenView = (asked: Asked, own: OwnChoices = { search: '', school: [], locality: [] }) =>
  FILTERS.flatMap((name) => {
    const { [name]: value, ...others } = asked;
    return value === undefined
      ? []
      : [{ name: FILTER_WORDS[name], value: wordsOf(name, value, own), href: boardUrl(others) }];
  });

interface Select {
  name: string;
  label: string;
  items: { value: string; text: string; selected: boolean }[];
}

/** The form's choices; a filter of one choice only is none, but schools may be in no locality. */
export function inputsView(asked: Asked, own: OwnChoices): { search: string; selects: Select[] } {
  const selects = FILTERS.filter((name) => name !== 'search').map((name) => {
    const choices: [string, string][] = isOwn(name)
      ? own[name].map(({ id, name: words }) => [id, words])
      : Object.entries(CHOICES[name]);
    const any = { value: '', text: 'All', selected: asked[name] === undefined };
    const items = choices.map(([value, words]) => ({ value, text: words, selected: asked[name] === value }));
    return { name, label: FILTER_WORDS[name], items: [any, ...items] };
  });
  const orders = Object.entries(CHOICES.sort).map(([value, words]) => ({
    value: value === 'due' ? '' : value,
    text: words,
    selected: (asked.sort ?? 'due') === value,
  }));
  return {
    search: own.search,
    selects: [
      ...selects.filter(({ name, items }) => items.length > (name === 'locality' ? 1 : 2)),
      { name: 'sort', label: 'Order', items: orders },
    ],
  };
}

/** The headings: four of them order the list. */
const HEADS: { text: string; order?: BoardOrder; classes?: string }[] = [
  { text: 'Pupil', order: 'name' },
  { text: 'School', order: 'school' },
  { text: 'Stage', order: 'stage' },
  { text: 'Where now' },
  { text: 'Next date and what', order: 'due' },
  { text: 'Owed by' },
  { text: 'Status' },
  { text: 'Tick', classes: 'sd-screen' },
];

export function headView(asked: Asked) {
  const { sort = 'due', ...others } = asked;
  return HEADS.map(({ text, order, classes }) => ({
    text,
    ...(classes && { classes }),
    ...(order && { href: boardUrl(order === 'due' ? others : { ...others, sort: order }) }),
    sorted: order === sort,
  }));
}
