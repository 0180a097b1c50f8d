import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** A numbered row of law.md section 1: where it is written, and the test that shows it. */
type Shown = [row: string, home: string, test: string, title: string];
const CLOCKS = 'test/rules/deadlines';
const DUTIES = 'rules/exclusion/duties';
const PRESENT: Shown[] = [
  [
    '1',
    'rules/pupil/offices.ts',
    'test/rules/pupil/offices.test.ts',
    'the headteacher’s decision only (law 1)',
  ],
  ['2', `${DUTIES}/tell-parents.ts`, `${CLOCKS}/law-decision-and-notice.test.ts`, '2: parents are told'],
  ['3', 'rules/law.ts', 'test/rules/notices/suspension.test.ts', '(law 3, 33)'],
  ['4', `${DUTIES}/section-104-notice.ts`, `${CLOCKS}/law-decision-and-notice.test.ts`, '4: the section 104'],
  [
    '5',
    `${DUTIES}/provision-notice.ts`,
    `${CLOCKS}/law-decision-and-notice.test.ts`,
    '5: details of provision',
  ],
  [
    '6',
    `${DUTIES}/tell-authority.ts`,
    `${CLOCKS}/law-decision-and-notice.test.ts`,
    '6: the authority is told',
  ],
  ['7', `${DUTIES}/tell-governors.ts`, `${CLOCKS}/law-decision-and-notice.test.ts`, '7: governors are told'],
  ['8', `${DUTIES}/tell-social-worker.ts`, `${CLOCKS}/law-decision-and-notice.test.ts`, '8: social worker'],
  [
    '9',
    `${DUTIES}/tell-home-authority.ts`,
    `${CLOCKS}/law-decision-and-notice.test.ts`,
    '9: the home authority',
  ],
  ['10', 'rules/exclusion/totals.ts', `${CLOCKS}/law-decision-and-notice.test.ts`, '10: the 46th day'],
  ['11', 'rules/exclusion/periods.ts', 'test/rules/exclusion/decide.test.ts', 'has no length (law 11)'],
  [
    '12',
    'rules/exclusion/periods.ts',
    `${CLOCKS}/law-decision-and-notice.test.ts`,
    '12: a further suspension',
  ],
  ['13', 'rules/exclusion/cancelling.ts', `${CLOCKS}/traps.test.ts`, '13. cancelling is barred'],
  ['14', `${DUTIES}/keep-at-home.ts`, `${CLOCKS}/law-five-days-and-day-six.test.ts`, '14: days at home'],
  ['15', 'rules/exclusion/periods.ts', `${CLOCKS}/traps.test.ts`, '1. day 1 is today'],
  ['16', `${DUTIES}/set-work.ts`, 'test/rules/exclusion/gate.test.ts', "'law 16'"],
  [
    '17',
    `${DUTIES}/sixth-day-provision.ts`,
    `${CLOCKS}/law-five-days-and-day-six.test.ts`,
    '17: ten sessions',
  ],
  [
    '18',
    'rules/exclusion/provider.ts',
    `${CLOCKS}/law-five-days-and-day-six.test.ts`,
    '18: a permanent exclusion',
  ],
  ['19', `${DUTIES}/sixth-day-provision.ts`, `${CLOCKS}/traps.test.ts`, '2. the sixth day counts day 1'],
  [
    '20',
    'rules/exclusion/provider.ts',
    `${CLOCKS}/law-five-days-and-day-six.test.ts`,
    '20: a suspension from a pupil',
  ],
  [
    '21',
    'rules/exclusion/runs.ts',
    `${CLOCKS}/law-five-days-and-day-six.test.ts`,
    '17 and 21: an attended day',
  ],
  ['22', 'rules/law.ts', `${CLOCKS}/law-five-days-and-day-six.test.ts`, '22: runs do not cross schools'],
  [
    '23',
    `${DUTIES}/day-one-provision.ts`,
    `${CLOCKS}/law-five-days-and-day-six.test.ts`,
    '23: for a looked-after',
  ],
  ['24', `${DUTIES}/sixth-day-provision.ts`, `${CLOCKS}/law-five-days-and-day-six.test.ts`, '24: year 11'],
  [
    '25',
    `${DUTIES}/consider-representations.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '25: five days or fewer',
  ],
  [
    '26',
    `${DUTIES}/governors-meeting.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '26 and 27: over five',
  ],
  [
    '27',
    `${DUTIES}/governors-meeting.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '26 and 27: over five',
  ],
  ['28', `${DUTIES}/governors-meeting.ts`, `${CLOCKS}/law-governors-and-review.test.ts`, '28: over fifteen'],
  [
    '29',
    `${DUTIES}/governors-meeting.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '29: a permanent exclusion',
  ],
  ['30', `${DUTIES}/governors-meeting.ts`, `${CLOCKS}/law-governors-and-review.test.ts`, '30: an exam lost'],
  [
    '31',
    `${DUTIES}/governors-meeting.ts`,
    'test/rules/exclusion/obligations.test.ts',
    'late after its day (law 31)',
  ],
  [
    '32',
    'rules/exclusion/decide-governors.ts',
    'test/rules/exclusion/governors-meeting.test.ts',
    '(law 32, 33)',
  ],
  [
    '33',
    'rules/exclusion/decide-governors.ts',
    'test/rules/exclusion/governors-meeting.test.ts',
    'remotely where the parents asked',
  ],
  [
    '34',
    'rules/exclusion/decide-governors.ts',
    'test/rules/exclusion/governors-meeting.test.ts',
    '(law 25 to 27, 34)',
  ],
  [
    '35',
    `${DUTIES}/apply-for-review.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '35 and 36: a letter',
  ],
  ['36', 'rules/exclusion/given.ts', `${CLOCKS}/traps.test.ts`, '9. a letter by first-class post'],
  ['37', `${DUTIES}/review-hearing.ts`, `${CLOCKS}/law-governors-and-review.test.ts`, '37: the hearing'],
  ['38', `${DUTIES}/reconsider.ts`, `${CLOCKS}/law-governors-and-review.test.ts`, '38: after a %s'],
  [
    '39',
    'rules/money/exclusion-adjustment.ts',
    'test/rules/money/exclusion-adjustment.test.ts',
    'the 4,000 pounds',
  ],
  [
    '40',
    `${DUTIES}/remove-from-roll.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '40: a pupil leaves the roll',
  ],
  [
    '41',
    `${DUTIES}/reintegration-meeting.ts`,
    `${CLOCKS}/law-governors-and-review.test.ts`,
    '41: the reintegration',
  ],
  ['42', `${DUTIES}/off-site-notice.ts`, `${CLOCKS}/golden.test.ts`, 'N: off site from Monday'],
  ['43', `${DUTIES}/off-site-review.ts`, `${CLOCKS}/law-neighbouring-clocks.test.ts`, '43: a review'],
  ['44', `${DUTIES}/off-site-review.ts`, 'test/rules/off-site/off-site.test.ts', '(rows 43, 44)'],
  ['45', 'rules/law.ts', 'test/rules/off-site/off-site.test.ts', '(row 45)'],
  ['45a', 'rules/law.ts', `${CLOCKS}/law-neighbouring-clocks.test.ts`, '45a: the off-site regime'],
  [
    '46',
    `${DUTIES}/fair-access-place.ts`,
    `${CLOCKS}/law-neighbouring-clocks.test.ts`,
    '46: a fair-access place',
  ],
  ['49', 'rules/exclusion/reasons.ts', 'test/rules/exclusion/reasons.test.ts', '(law 49)'],
];

/** Rows of the school's own attendance register, which is another system's: nothing here is counted by them. */
const NOT_OURS = ['47', '48'];

const law = textOf('docs/reference/law.md');
const rows = (from: string, to: string): string[] =>
  [...law.slice(law.indexOf(from), law.indexOf(to)).matchAll(/^\| ([A-Z0-9][0-9a']*) \|/gm)].map(
    (m) => m[1] ?? '',
  );

test('every numbered row of law.md section 1 is shown by a test, or is said not to be ours', () => {
  const numbered = rows('## 1.', '## 2.');
  expect(numbered).toHaveLength(50);
  expect(numbered).toEqual([...PRESENT.map(([row]) => row), ...NOT_OURS].sort(byNumber));
});

const byNumber = (a: string, b: string): number => parseInt(a, 10) - parseInt(b, 10) || a.localeCompare(b);

test.each(PRESENT)('row %s is written in %s and shown in %s: %s', (row, home, file, title) => {
  expect(textOf(file)).toContain(title);
  const cites = [...textOf(home).matchAll(/\b(?:rows?|law|[,;]|and) (\d+a?)(?:(?:-| to )(\d+))?/g)];
  expect(cites.some(([, from = '', to = from]) => covers(from, to, row))).toBe(true);
});

const covers = (from: string, to: string, row: string): boolean =>
  row === from || row === to || (+from < +row && +row < +to);

test('every computed row of law.md section 2 is a golden test of its name', () => {
  const golden = textOf(`${CLOCKS}/golden.test.ts`);
  const computed = rows('## 2.', '## 3.');
  expect(computed).toEqual(['A', "A'", 'B', "B'", 'C', 'E', 'F', 'G', 'J', 'N']);
  const named = (id: string): boolean =>
    [`['${id}', `, `["${id}", `, `'${id}: `].some((text) => golden.includes(text));
  expect(computed.filter((id) => !named(id))).toEqual([]);
});

test('each of the fifteen traps of law.md section 8 is a test of its number', () => {
  const traps = textOf(`${CLOCKS}/traps.test.ts`);
  const money = textOf('test/rules/money/exclusion-adjustment.test.ts');
  const found = Array.from({ length: 15 }, (_, at) => at + 1).filter(
    (n) => traps.includes(`test('${n}. `) || money.includes(`test('trap ${n}: `),
  );
  expect(found).toHaveLength(15);
});

test.each([
  'one more day on which the school is shut never makes a date of a lone decision earlier, and takes none away',
  'splitting a suspension into parts that follow straight on never moves its sixth day',
  'the order of the facts does not matter',
  'a duty that runs in school days is never due on a day that is not one',
])('a property holds over random stories: %s', (title) => {
  const properties = ['properties', 'days-shut'].map((name) => textOf(`${CLOCKS}/${name}.test.ts`)).join('');
  expect(properties).toContain(`test('${title}'`);
});
