import type { Block, Letter } from '../../rules/notices/letter';

const partOf = (block: Block): string[] => {
  if ('h' in block) return ['', `== ${block.h}`];
  if ('p' in block) return [block.p];
  if ('list' in block) return block.list.map((line) => `- ${line}`);
  if ('days' in block) return block.days.map((day) => `* ${day.date} ${day.counts ?? '-'} ${day.why}`);
  return [block.table.head, ...block.table.rows].map((cells) => `| ${cells.join(' | ')}`);
};

/** A letter as plain lines, nothing left out, so that two versions of it can be compared by eye. */
export const letterLines = ({ subject, title, greeting, blocks, action }: Letter): string[] => [
  `Subject: ${subject}`,
  `Title: ${title}`,
  greeting,
  ...blocks.flatMap(partOf),
  ...(action ? [`[${action.label}] ${action.path}`] : []),
];

const without = (lines: string[], others: string[]): string[] => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && line !== '';
  });
};

/** What a letter says in other words than the one before it, as lines that went and lines that came. */
export const differences = (from: string[], to: string[]): string[] => [
  ...without(from, to).map((line) => `  without: ${line}`),
  ...without(to, from).map((line) => `  instead: ${line}`),
];
