import type { BoardOrder } from '../../../database/board-list';
import { boardUrl, CHOICES, FILTER_WORDS, FILTERS, type Asked, type FilterName } from './choices';

interface School {
  id: string;
  name: string;
}

/** What is chosen of a filter, in words. */
function wordsOf(name: FilterName, value: string, schools: School[]): string {
  if (name === 'search') return `“${value}”`;
  if (name === 'school') return schools.find(({ id }) => id === value)?.name ?? 'not one of yours';
  const choices: Record<string, string> = CHOICES[name];
  return choices[value] ?? value;
}

/** The chosen filters: each a link that removes it. */
export const chosenView = (asked: Asked, schools: School[] = []) =>
  FILTERS.flatMap((name) => {
    const { [name]: value, ...others } = asked;
    return value === undefined
      ? []
      : [{ name: FILTER_WORDS[name], value: wordsOf(name, value, schools), href: boardUrl(others) }];
  });

interface Select {
  name: string;
  label: string;
  items: { value: string; text: string; selected: boolean }[];
}

/** The form's choices; a filter of one choice only is none. */
export function inputsView(asked: Asked, schools: School[]): { search: string; selects: Select[] } {
  const selects = FILTERS.filter((name) => name !== 'search').map((name) => {
    const choices: [string, string][] =
      name === 'school' ? schools.map(({ id, name: words }) => [id, words]) : Object.entries(CHOICES[name]);
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
    search: asked.search ?? '',
    selects: [
      ...selects.filter(({ items }) => items.length > 2),
      { name: 'sort', label: 'Order', items: orders },
    ],
  };
}

/** The headings: four of them order the list. */
const HEADS: { text: string; order?: BoardOrder }[] = [
  { text: 'Pupil', order: 'name' },
  { text: 'School', order: 'school' },
  { text: 'Stage', order: 'stage' },
  { text: 'Where now' },
  { text: 'Next date and what', order: 'due' },
  { text: 'Owed by' },
  { text: 'Status' },
];

export function headView(asked: Asked) {
  const { sort = 'due', ...others } = asked;
  return HEADS.map(({ text, order }) => ({
    text,
    ...(order && { href: boardUrl(order === 'due' ? others : { ...others, sort: order }) }),
    sorted: order === sort,
  }));
}
