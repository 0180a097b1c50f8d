import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../rules/exclusion/duties/all';
import { LAW } from '../../rules/law';
import { ADJUSTMENT_RULE } from '../../rules/money/directed-in-vain';

const FOLDER = join(__dirname, '..', '..', 'rules');

const REFERENCE = join(__dirname, '..', '..', 'docs', 'reference', 'law.md');

/** The rows of law.md, and whether each carries the mark of a wording that has not been read in full. */
const MARKED = new Map(
  readFileSync(REFERENCE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const row = /^\| (\d+a?) \|/.exec(line)?.[1];
      return row === undefined ? [] : [[row, line.includes('[U')] as const];
    }),
);

/** `law 25, 27` and `law.md rows 17, 19-21`: each row by itself. */
function rowsIn(words: string): string[] {
  const parts = [...words.matchAll(/(\d+a?)(?:-(\d+))?/g)];
  return parts.flatMap(([, from = '', to]) =>
    to === undefined ? [from] : Array.from({ length: +to - +from + 1 }, (_, n) => `${+from + n}`),
  );
}

const unmarked = (rows: string[]): boolean => rows.every((row) => MARKED.get(row) === false);

/** The rows that rules name: `'law 13'`, outside comments and outside the table itself. */
const named = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'law.ts')
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
  .filter((line) => !/^\s*(\*|\/\*\*|\/\/)/.test(line))
  .flatMap((line) => [...line.matchAll(/'(law (?:section )?\d[^']*)'/g)].map((match) => match[1] ?? ''));

test('every row that a refusal rests on has its words, its source and whether it is confirmed; and no other row has', () => {
  expect(Object.keys(LAW).sort()).toEqual([...new Set(named)].sort());
});

test.each(Object.entries(LAW))('%s is said in a sentence without its stop', (_row, { says, source }) => {
  expect(says).toMatch(/^[A-Z].*[a-z0-9]$/);
  expect(source.length).toBeGreaterThan(5);
});

describe('What is to be confirmed is marked [U] in law.md, and nothing else is', () => {
  const rows = Object.entries(LAW).filter(([key]) => key !== 'law section 5');

  test.each(rows)('%s', (key, { confirmed }) => {
    expect(confirmed).toBe(unmarked(rowsIn(key)));
  });

  /** Decision 0003: the run of a suspension, and the given day of a panel's decision. */
  const READ: Record<string, string> = { 'law.md rows 17, 19, 21': '21', 'law.md rows 36, 38': '36' };

  const ruled = RULES.map(({ duty, ...rule }) => ({ name: `${duty}: ${rule.rule}`, ...rule }));
  test.each([...ruled, { name: 'the adjustment', ...ADJUSTMENT_RULE }])('$name', ({ rule, confirmed }) => {
    const cited = rowsIn(rule.replace('law.md', '')).filter((row) => row !== READ[rule]);
    expect(cited.length).toBeGreaterThan(0);
    expect(confirmed).toBe(unmarked(cited));
  });
});

test('a duty of one row that a refusal rests on too is from the same source', () => {
  const both = RULES.flatMap(({ rule, source }) => {
    const law = LAW[rule.replace('law.md row', 'law')];
    return law ? [[rule, source, law.source]] : [];
  });
  expect(both.length).toBeGreaterThan(10);
  for (const [rule, source, same] of both) expect([rule, source]).toEqual([rule, same]);
});
