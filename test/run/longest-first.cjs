const Sequencer = require('@jest/test-sequencer').default;

/** Files of a minute and more. */
const LONGEST = [
  'browser/every-page',
  'browser/every-form',
  'browser/calendars',
  'api/permissions',
  'chaos/calendar-change',
  'chaos/killed',
  'api/rest/set-up',
  'api/attack/ids',
  'api/deadlines/malformed',
];

const placeOf = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? LONGEST.length : at;
};

/**
 * Files that take long run first, so that none of them is left to run alone at the end. On a clean checkout jest has not
 * measured any, and goes by the sizes of files.
 */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
};
