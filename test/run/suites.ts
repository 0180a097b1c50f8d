import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command';
import type { Counted } from './tally';

/** What jest writes of a run, as far as we read it. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * One jest run. A file that could not run counts as a failure, and so does a test that was skipped: nothing is left
 * out silently.
 */
const suite = (name: string, args: string[], own: NodeJS.ProcessEnv = {}) => ({
  name,
  run: async (env: NodeJS.ProcessEnv): Promise<Counted> => {
    const folder = mkdtempSync(join(tmpdir(), 'sixthday-jest-'));
    const outputFile = join(folder, 'report.json');
    const status = await run('npx', ['jest', '--json', `--outputFile=${outputFile}`, ...args], {
      ...env,
      ...own,
    });
    const counted = count(outputFile);
    rmSync(folder, { recursive: true, force: true });
    const unexplained = status !== 0 && counted.failed === 0 ? 1 : 0;
    return { ...counted, failed: counted.failed + unexplained };
  },
});

function count(file: string): Counted {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const broken = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0);
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length + skipped };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const rules = (zone: string) => suite(`rules, in ${zone}`, ['test/rules', '--maxWorkers=2'], { TZ: zone });
const quiet = ['--silent', '--maxWorkers=2'];
/** A third takes its turn while others wait for the engine or for mail. */
const waiting = ['--silent', '--maxWorkers=3'];

/** Rules under three time zones; then all that needs the real database, engine, mail and browser. */
export const suites = [
  rules('UTC'),
  rules('Europe/London'),
  rules('Pacific/Auckland'),
  suite(
    'docs, database, vault, gateway, paper, local',
    ['test/docs', 'test/database', 'test/vault', 'test/gateway', 'test/paper', 'test/local', ...quiet],
    { TZ: 'UTC' },
  ),
  suite('replay', ['test/replay', ...quiet], { TZ: 'UTC' }),
  suite('workflows', ['test/workflows', 'test/activities', ...quiet], { TZ: 'UTC' }),
  suite('api', ['test/api', ...waiting], { TZ: 'UTC' }),
  suite('browser', ['test/browser', ...quiet], { TZ: 'UTC' }),
  suite('chaos', ['test/chaos', ...quiet], { TZ: 'UTC' }),
];
