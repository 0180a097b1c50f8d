import { run } from './command';
import type { Counted } from './tally';

const check = (name: string, script: string) => ({
  name,
  run: async (): Promise<Counted> =>
    (await run('npm', ['run', '--silent', script])) === 0
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 },
});

/** What needs nothing to run: format, types, lint, who imports whom, what nobody uses. */
export const checks = [
  check('format', 'check:format'),
  check('types', 'check:types'),
  check('types of rules, alone', 'check:rules'),
  check('lint', 'check:lint'),
  check('boundaries', 'check:boundaries'),
  check('unused', 'check:unused'),
];
