import { run } from './command';
import type { Counted } from './tally';

const FOLDERS = [
  'rules',
  'messages',
  'workflows',
  'activities',
  'database',
  'vault',
  'worker',
  'api',
  'local',
];

const check = (name: string, tool: string, args: string[]) => ({
  name,
  run: async (): Promise<Counted> =>
    (await run(tool, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/** What needs nothing to run: format, types, lint, who imports whom, what nobody uses. */
export const checks = [
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  check('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  check('types of rules, alone', 'tsc', ['--noEmit', '-p', 'rules/tsconfig.json']),
  check('lint', 'eslint', ['--max-warnings', '0', '.']),
  check('boundaries', 'depcruise', FOLDERS),
  check('unused', 'knip', []),
];
