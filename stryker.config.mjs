/**
 * Mutation testing of the rules (`npm run mutation`): each small wrong change of a rule must make a test of the rules
 * fail. What is left out, and why, stands beside it.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['rules/**/*.ts'],
  plugins: ['./test/mutation/runner.mjs', './test/mutation/words.mjs'],
  // Sentences are prose. Texts without a space are codes and kinds that rules compare: their mutants count.
  ignorers: ['words'],
  testRunner: 'rules',
  coverageAnalysis: 'perTest',
  // What runs only while a file is loaded is a table: policies, words, bank holidays. Trying its mutants means loading
  // everything again for each. What also runs in a test is tried by the tests that reach it.
  ignoreStatic: true,
  concurrency: 2,
  disableTypeChecks: false,
  // A test of the rules takes milliseconds: what has not ended after this is a loop without end.
  timeoutMS: 5_000,
  timeoutFactor: 0.5,
  incremental: true,
  incrementalFile: 'coverage/mutation/incremental.json',
  tempDirName: 'coverage/mutation/sandbox',
  ignorePatterns: ['.sixthday', 'dist', 'coverage'],
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  htmlReporter: { fileName: 'coverage/mutation/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
