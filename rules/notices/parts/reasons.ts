import type { Declared, Part } from './part';
import { row } from './row';

const REASONS: Declared = {
  id: 'reasons',
  what: 'the reasons',
  suppliedBy: 'headteacher',
  rule: 'law 3',
  confirmed: true,
};

/** Why: the national reasons, and what happened in the headteacher's own words. @source law.md rows 2, 3 */
export const reasonsToFamily: Part = {
  ...REASONS,
  words: ({ reasons, circumstances }) =>
    reasons.length === 0
      ? []
      : [
          { h: 'Why' },
          { p: 'The headteacher decided this. These are the reasons:' },
          { list: reasons },
          ...(circumstances === '' ? [] : [{ p: circumstances }]),
        ],
};

/** @source law.md rows 6 to 9 */
export const reasonsToStaff: Part = {
  ...REASONS,
  words: ({ reasons }) => row(['Reasons', reasons.join('; ')]),
};
