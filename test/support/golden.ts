import { join } from 'node:path';

/** By name, what writes each golden text: only when it is asked for, so that a test of a wrong rule sees what it writes. */
export type GoldenTexts = Record<string, () => string>;

/** Something that is kept as plain lines, under a name. */
interface Kept {
  name: string;
  lines: string[];
}

const without = (lines: string[], others: string[]): string[] => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && line !== '';
  });
};

/** What one says in other words than the other, as lines that went and lines that came. */
const differences = (from: string[], to: string[]): string[] => [
  ...without(from, to).map((line) => `  without: ${line}`),
  ...without(to, from).map((line) => `  instead: ${line}`),
];

/** Each whole, or as what differs from that one before it which it is most like: read once, and compared by eye. */
export const goldenText = (all: Kept[]): string =>
  all
    .map(({ name, lines }, place) => {
      const [like] = all
        .slice(0, place)
        .map((other) => ({ as: `As "${other.name}"`, others: differences(other.lines, lines) }))
        .sort((a, b) => a.others.length - b.others.length);
      const text = like && like.others.length < lines.length / 2 ? [like.as, ...like.others] : lines;
      return [`######## ${name}`, '', ...text, '', ''].join('\n');
    })
    .join('');

/** Where the golden texts of a subject of the rules are kept. */
export const goldenFile = (subject: string, name: string): string =>
  join(__dirname, '..', 'rules', subject, 'golden', `${name}.txt`);
