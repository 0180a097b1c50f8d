import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTENCES, sentenceFor } from '../../api/sentences';
import { ruleWords } from '../../api/words/rules';

const ROOT = join(__dirname, '..', '..');

/** What the code of a folder matches, of those files that refuse: the first group of each match. */
function foundIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .filter((source) => /import \{[^}]*\brefuse\b[^}]*\} from '[./a-z]*refusal'/.test(source))
    .flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The codes that code refuses with: `refuse('code', …)`, and the steps of `missing-${step}`. */
const codesIn = (folder: string): string[] => foundIn(folder, /\brefuse\(\s*'([a-z0-9-]+)'/g);

/** The rules that code refuses by: `refuse(code, 'rule', …)`. */
const rulesIn = (folder: string): string[] => foundIn(folder, /\brefuse\(\s*['`][^'`]+['`],\s*'([^']+)'/g);

const STEPS = [
  'lead',
  'support-tried',
  'meeting',
  'early-help',
  'targets',
  'voices',
  'plans-reviewed',
  'warnings-given',
];
const HANDED_ON = ['not-at-stage-1', 'not-at-stage-2'];
const DETAIL = {
  on: '2026-11-02',
  since: '2026-11-01',
  from: '2026-11-02',
  to: '2026-11-01',
  startsAt: '2026-11-02T09:15',
  cutOff: '2026-11-02T15:30',
  offices: 'lead, headteacher',
  duty: 'weekly-review',
  document: 'attendance-record',
  stage: 'Stage 2',
  target: 'Arrive on time',
  held: 1,
  needed: 3,
  field: 'reviewEverySchoolDays',
  least: 1,
  most: 20,
  yearGroup: 9,
  code: 'XX',
  due: '2026-11-05',
  fact: 'attendance',
  suppliedBy: 'headteacher',
  places: 4,
  count: 2,
  part: 'the address',
  lacks: 'headteacher',
  name: 'Example Partnership',
  last: '2026-10-22',
  year: '2027/28',
  why: 'INSET day',
  kinds: 'pupil-referral-unit',
  phase: 'primary',
  school: 'Example School',
  seats: 3,
  sessionsBefore: 77,
  sessionsLeft: 13,
};

const codes = [
  ...new Set([
    ...codesIn('rules'),
    ...codesIn('api'),
    ...STEPS.map((step) => `missing-${step}`),
    ...HANDED_ON,
  ]),
].sort();

describe('sentences for refusals', () => {
  it.each(codes)('%s says what happened and what to do next', (refused) => {
    const sentence = sentenceFor({ refused, rule: 'B7', detail: DETAIL });
    expect(sentence).toMatch(/^[A-Z0-9].*[a-z0-9)]\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  it('holds none for a code that nobody uses', () => {
    expect(Object.keys(SENTENCES).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each([...new Set([...rulesIn('rules'), ...rulesIn('api')])].sort())(
    'the rule %s is named in words',
    (rule) => {
      expect(ruleWords(rule)).not.toMatch(/^Rule |undefined/);
    },
  );

  it('fills in dates, offices and lengths', () => {
    expect(sentenceFor({ refused: 'over-45-days', rule: 'law 10', detail: DETAIL })).toBe(
      'A pupil can be suspended for 45 days in a school year, and has been for 38 and a half days. You can suspend for 6 and a half days at most.',
    );
    expect(sentenceFor({ refused: 'not-your-office', rule: 'L2', detail: DETAIL })).toBe(
      'The office you are acting in cannot do this. Ask the lead or headteacher.',
    );
    expect(sentenceFor({ refused: 'panel-has-not-met', rule: 'F5', detail: DETAIL })).toContain(
      '9:15am on Monday 2 November 2026',
    );
  });
});
