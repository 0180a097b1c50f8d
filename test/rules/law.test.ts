import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAW } from '../../rules/law';

const RULES = join(__dirname, '..', '..', 'rules');

/** The rows that rules name: `'law 13'`, outside comments and outside the table itself. */
const named = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'law.ts')
  .flatMap((file) => readFileSync(join(RULES, file), 'utf8').split('\n'))
  .filter((line) => !/^\s*(\*|\/\*\*|\/\/)/.test(line))
  .flatMap((line) => [...line.matchAll(/'(law (?:section )?\d[^']*)'/g)].map((match) => match[1] ?? ''));

test('every row that a refusal rests on has its words, its source and whether it is confirmed; and no other row has', () => {
  expect(Object.keys(LAW).sort()).toEqual([...new Set(named)].sort());
});

test.each(Object.entries(LAW))('%s is said in a sentence without its stop', (_row, { says, source }) => {
  expect(says).toMatch(/^[A-Z].*[a-z0-9]$/);
  expect(source.length).toBeGreaterThan(5);
});
