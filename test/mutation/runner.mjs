import { join, relative, sep } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadTests } from './tests.mjs';

/** What the instrumented code reads: which mutant is on, which test runs, how often it may go round. */
const switches = (globalThis.__stryker__ ??= {});

/**
 * Besides the tests of its own folder, of the law's dates and of whole cases, so many at most are tried on a mutant, taken
 * evenly from all others that reach it. Nearly every test reaches the calendar: a mutant there that survives would otherwise be tried
 * a thousand times. This can only lower the score.
 */
const FAR = 60;
const LAW = /\/deadlines\/|\/golden-/;

/** Runs one test. @returns what Stryker wants to know of it */
async function runOne({ id, file, run }) {
  const begun = performance.now();
  const result = (rest) => ({
    id,
    name: id,
    fileName: file,
    timeSpentMs: performance.now() - begun,
    ...rest,
  });
  try {
    switches.currentTestId = id;
    await run();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: `${error?.message ?? error}` });
  } finally {
    switches.currentTestId = undefined;
  }
}

/** Runs tests until one fails, or all of them. */
async function runAll(tests, toTheEnd) {
  const results = [];
  for (const test of tests) {
    results.push(await runOne(test));
    if (!toTheEnd && results.at(-1).status === TestStatus.Failed) break;
  }
  return results;
}

/**
 * Runs the tests of the rules in this one process, loaded once. Stryker's own runner for jest loads every test file
 * again for every mutant: hours instead of minutes. Mutants of the loading itself cannot be tried in this way: the
 * configuration must say `ignoreStatic`.
 *
 * What one mutant leaves behind must not kill the next: a mutant counts as killed only when the test that killed it
 * passes again without it; if not, everything is loaded afresh and the mutant tried once more.
 */
class RulesTestRunner {
  #tests;

  /** Nothing is ever loaded under a mutant, so that nothing needs to be loaded again after one. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#tests = loadTests();
    const tests = await runAll(this.#tests, true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun(options) {
    this.#tests ??= loadTests();
    const result = await this.#tried(options);
    const killers = this.#tests.filter(({ id }) => result.killedBy?.includes(id));
    const sound = await runAll(killers, true);
    if (sound.every(({ status }) => status === TestStatus.Success)) return result;
    this.#tests = loadTests();
    return this.#tried(options);
  }

  /** Of the tests that reach a mutant: those of its own folder, those of the law's dates and of whole cases, then some of each other. */
  #asked(testFilter, sandboxFileName) {
    const reached = new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => reached.has(id));
    const subject = relative(join(process.cwd(), 'rules'), sandboxFileName).split(sep)[0];
    const own = tests.filter(({ file }) => file.includes(`/${subject}/`));
    const law = tests.filter((test) => LAW.test(test.file) && !own.includes(test));
    const far = tests.filter(({ file }) => !file.includes(`/${subject}/`) && !LAW.test(file));
    const every = Math.ceil(far.length / FAR);
    return [...own, ...law, ...far.filter((_, at) => at % every === 0)];
  }

  async #tried({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    Object.assign(switches, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const tests = await runAll(this.#asked(testFilter, sandboxFileName), disableBail);
    const endless = determineHitLimitReached(switches.hitCount, switches.hitLimit);
    switches.activeMutant = undefined;
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesTestRunner)];
