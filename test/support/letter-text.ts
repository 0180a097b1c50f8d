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
