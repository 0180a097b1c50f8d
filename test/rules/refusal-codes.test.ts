import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSAL_CODES } from '../../rules/refusal-codes';
import { STEPS_ASKED } from '../../rules/programme/steps';

const RULES = join(__dirname, '..', '..', 'rules');

/** The codes that rules refuse with: `refuse('code', …)`. */
const used = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(RULES, file), 'utf8'))
  .filter((source) => /import \{[^}]*\brefuse\b[^}]*\} from '[./a-z]*refusal'/.test(source))
  .flatMap((source) => [...source.matchAll(/\brefuse\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''));

test('the list of codes holds every code that a rule refuses with, in order, and no other', () => {
  const steps = STEPS_ASKED.map((step) => `missing-${step}`);
  expect([...REFUSAL_CODES]).toEqual([...new Set([...used, ...steps])].sort());
});
