import { readdirSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';
import jest from '../../jest.config.cjs';

/** Takes longer than all others together. */
const LEFT_OUT = 'London time agrees with Intl for every hour of this century';
/**
 * Left out as well: random stories, which take most of the time of the rest (what a rule says must be shown by a test
 * that names it), and a test that reads the text of the rules, which is another one here.
 */
const FILES_LEFT_OUT = /(properties|refusal-codes)\.test\.ts$/;
/** What else is random draws the same in every run, so that a figure can be had again. */
const SEED = 6;

/** What is loaded again for a mutant of the loading itself is not compiled again. */
const compiled = new Map();

/** Lets `require` read TypeScript as jest does. */
function readTypeScript() {
  const [[, options]] = Object.values(jest.transform);
  Module._extensions['.ts'] = (module, filename) => {
    if (!compiled.has(filename)) {
      compiled.set(filename, transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code);
    }
    module._compile(compiled.get(filename), filename);
  };
}

/** Collects the tests of a file under the names they have in jest. Hooks are unknown here, and fail loudly. */
function collector() {
  const tests = [];
  const names = [];
  const within = (name, act) => {
    names.push(name);
    act();
    names.pop();
  };
  const describe = (name, body) => within(name, body);
  const test = (name, run) =>
    within(name, () => {
      const title = names.join(' ');
      const same = tests.filter((other) => other.title === title).length;
      tests.push({ title, id: same === 0 ? title : `${title} (${same + 1})`, run });
    });
  describe.each = bind(describe, false);
  test.each = bind(test);
  return { globals: { describe, test, it: test, expect }, names, tests };
}

/**
 * Loads the rules and all their tests afresh, from the folder this process stands in: Stryker's copy of the project.
 *
 * @returns each test with its id, its file and what it runs
 */
export function loadTests() {
  const require = createRequire(join(process.cwd(), 'package.json'));
  if (compiled.size === 0) readTypeScript();
  for (const filename of compiled.keys()) delete require.cache[filename];
  const { globals, names, tests } = collector();
  Object.assign(globalThis, globals);
  require('fast-check').configureGlobal({ seed: SEED, endOnFailure: true });
  const folder = join(process.cwd(), 'test', 'rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !FILES_LEFT_OUT.test(name))
    .sort();
  const loaded = files.flatMap((name) => {
    names.splice(0, names.length, name);
    const before = tests.length;
    require(join(folder, name));
    return tests.slice(before).map((test) => ({ ...test, file: join(folder, name) }));
  });
  return loaded.filter(({ id }) => !id.endsWith(LEFT_OUT));
}
