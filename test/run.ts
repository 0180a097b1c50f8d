import { checks } from './run/checks';
import { prepared } from './run/prepare';
import { suites } from './run/suites';
import { tally } from './run/tally';

/**
 * `npm test`: everything, in the order in which it fails fastest. Each static check counts as one test. The last line
 * is always `N passed, N failed`, and the exit status says the same.
 */
async function main(): Promise<void> {
  const counts = tally();
  const inTurn = async (some: typeof checks): Promise<void> => {
    for (const check of some) counts.add(check.name, await check.run());
  };
  // Lint takes as long as all the others.
  await Promise.all([
    inTurn(checks.filter(({ name }) => name === 'lint')),
    inTurn(checks.filter(({ name }) => name !== 'lint')),
  ]);
  await prepared(async (env) => {
    for (const suite of suites) counts.add(suite.name, await suite.run(env));
  });
  process.exitCode = counts.report();
}

main().catch((error: unknown) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
