import { REFUSAL_CODES } from '../../../rules/refusal-codes';
import { composeLetter } from '../../../rules/notices/compose';
import type { LetterFacts } from '../../../rules/notices/facts';
import type { Letter } from '../../../rules/notices/letter';
import { partsOf } from '../../../rules/notices/parts/part';
import { isStatutory, lackingParts, STATUTORY, type StatutoryName } from '../../../rules/notices/statutory';
import { toldBy } from '../../../rules/notices/statutory-letter';
import { whyHeld } from '../../../rules/notices/why-held';
import type { Arranged, Exclusion } from '../../../rules/exclusion/state';
import { aPupilCase, aSuspension } from '../../support/cases';
import { lettersOfATerm } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const NAMES = Object.keys(STATUTORY) as StatutoryName[];

/** Every statutory letter of the samples, to each reader. */
const letters = Object.entries(lettersOfATerm).flatMap(([name, facts]) =>
  facts.notice !== 'weekly-digest' && isStatutory(facts.notice) ? [[name, facts] as const] : [],
);

const partsIn = (facts: LetterFacts) => {
  const told = toldBy(facts);
  if (!told || !isStatutory(facts.notice)) throw new Error('no decision');
  const { toFamily, toStaff } = STATUTORY[facts.notice];
  return { told, parts: partsOf(facts.to === 'parents' ? toFamily : toStaff, told) };
};

const withDecision = (facts: LetterFacts, change: (d: Exclusion) => Exclusion): LetterFacts => {
  const { exclusions } = facts.state;
  return {
    ...facts,
    state: { ...facts.state, exclusions: { ...exclusions, decisions: exclusions.decisions.map(change) } },
  };
};

/** The decision without one of its facts. */
const lose =
  (...keys: (keyof Exclusion)[]) =>
  (facts: LetterFacts): LetterFacts =>
    withDecision(facts, (d) => {
      const left = Object.fromEntries(
        Object.entries(d).filter(([key]) => !keys.includes(key as keyof Exclusion)),
      );
      return {
        arranged: null,
        attendedOn: null,
        representationsOn: null,
        governors: null,
        ...left,
      } as Exclusion;
    });
const loseOfArranged =
  (key: 'address' | 'times' | 'reportTo') =>
  (facts: LetterFacts): LetterFacts =>
    withDecision(facts, (d) => {
      if (!d.arranged) return d;
      const left = Object.entries(d.arranged).filter(([name]) => name !== key);
      return { ...d, arranged: Object.fromEntries(left) as Arranged };
    });
const loseCalendar = (facts: LetterFacts): LetterFacts => ({
  ...facts,
  state: { ...facts.state, calendar: { years: [] } },
});
const loseWords = (facts: LetterFacts): LetterFacts => ({
  ...facts,
  event: { ...facts.event, reasons: '', reason: '' } as unknown as LetterFacts['event'],
});
const loseSchool = ({ school, ...facts }: LetterFacts): LetterFacts => ({
  ...facts,
  school: { name: school.name },
});

/** How the fact behind each part is taken away. A right that is always the parents' has none. */
const WITHOUT: Record<string, ((facts: LetterFacts) => LetterFacts) | 'always known'> = {
  period: loseCalendar,
  reasons: (facts) => withDecision(facts, (d) => ({ ...d, reasons: [] })),
  representations: 'always known',
  'pupil-takes-part': 'always known',
  'where-to-send': loseSchool,
  attend: 'always known',
  'be-represented': 'always known',
  'bring-a-friend': 'always known',
  'remote-meeting': 'always known',
  'days-at-home': loseCalendar,
  'first-day-of-education': loseCalendar,
  particulars: 'always known',
  'provision-start': lose('arranged'),
  'provision-address': loseOfArranged('address'),
  'provision-times': loseOfArranged('times'),
  'report-to': loseOfArranged('reportTo'),
  reinstatement: lose('cancelledOn'),
  'reasons-for-cancelling': loseWords,
  'meeting-time': lose('meeting'),
  'meeting-place': (facts) =>
    withDecision(facts, (d) => (d.meeting ? { ...d, meeting: { ...d.meeting, place: ' ' } } : d)),
  'governors-outcome': lose('governors'),
  'governors-reasons': loseWords,
  'review-right': 'always known',
  'review-last-day': loseCalendar,
  'review-address': loseSchool,
  'review-grounds': 'always known',
  'sen-expert': 'always known',
  'review-company': 'always known',
  'equality-act': 'always known',
  'review-applied-on': lose('applied'),
  'review-hearing-by': loseCalendar,
  'review-outcome': lose('review'),
  'review-reasons': loseWords,
  'reconsider-by': loseCalendar,
  'reconsidered-outcome': lose('reconsidered'),
  'reconsidered-reasons': loseWords,
  'what-was-said': 'always known',
  'what-is-right': 'always known',
  'why-corrected': (facts) => (facts.event.type === 'exclusion-corrected' ? loseWords(facts) : facts),
};

const declared = letters.flatMap(([name, facts]) =>
  partsIn(facts).parts.map((part) => [`${name}: ${part.id}`, facts, part] as const),
);

describe('every statutory notice', () => {
  test('is among the samples, to a family or to staff', () => {
    const shown = new Set(letters.map(([, facts]) => facts.notice));
    expect(NAMES.filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(letters)('%s: lacks nothing when every fact is known', (_name, facts) => {
    expect(lackingParts(facts)).toEqual([]);
    expect(whyHeld(facts, { recipientIsKnown: true })).toEqual([]);
  });

  test('every part has a way to be taken away, or is said to be always known', () => {
    expect(declared.map(([, , part]) => part.id).filter((id) => !(id in WITHOUT))).toEqual([]);
  });

  test.each(declared)(
    '%s: is named as lacking without its fact, and by its supplier (E4)',
    (_name, facts, part) => {
      const take = WITHOUT[part.id];
      if (!take || take === 'always known' || take(facts) === facts)
        return expect(lackingParts(facts)).toEqual([]);
      const lacking = lackingParts(take(facts));
      expect(lacking.map((l) => l.id)).toContain(part.id);
      const found = lacking.find((l) => l.id === part.id);
      const { what, suppliedBy, rule, confirmed } = part;
      expect(found).toEqual({ id: part.id, what, suppliedBy, rule, confirmed });
    },
  );

  test.each(declared)('%s: its words stand in the letter', (_name, facts, part) => {
    const words = textOf({
      title: '',
      greeting: '',
      blocks: part.words(partsIn(facts).told),
    } as unknown as Letter);
    const lines = words.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeGreaterThan(0);
    const letter = textOf(composeLetter(facts));
    for (const line of lines) expect(letter).toContain(line);
  });

  test.each(declared)('%s: names its row of law.md', (_name, _facts, { rule, what }) => {
    expect(rule).toMatch(/^law \d/);
    expect(what).toMatch(/^[a-z].*[^.]$/);
  });
});

describe('what is lacking is not written round', () => {
  test.each(letters)('%s: a letter without anything on record still has no hole in it', (_name, facts) => {
    const bare = loseSchool(loseWords(loseCalendar(facts)));
    expect(textOf(composeLetter(bare))).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('a notice whose reader is not on record (law 2, 7 to 9)', () => {
  const [, toParents] = letters[0] ?? [];

  test('lacks its reader first of all', () => {
    const facts = toParents as LetterFacts;
    expect(whyHeld(facts, { recipientIsKnown: false })).toEqual([
      expect.objectContaining({ id: 'recipient', what: 'a contact with parental responsibility' }),
    ]);
  });

  test('of whom all are marked, nothing may be sent to them: it waits for that, not for a contact (E6)', () => {
    const facts = toParents as LetterFacts;
    expect(whyHeld(facts, { recipientIsKnown: false, isBarred: true })).toEqual([
      expect.objectContaining({ id: 'recipient-barred' }),
    ]);
  });

  test('is held only where the law wants it: a reminder is not', () => {
    const reminder = { ...(toParents as LetterFacts), notice: 'duty-due' as const };
    expect(whyHeld(reminder, { recipientIsKnown: false })).toEqual([]);
  });

  test('of an office that nobody holds is not held: it stands as undelivered', () => {
    const officer = { ...(toParents as LetterFacts), to: 'authority' as const };
    expect(whyHeld(officer, { recipientIsKnown: false })).toEqual([]);
  });
});

describe('which rights are told depends on the decision', () => {
  const suspension = lettersOfATerm['suspension to parents'] as LetterFacts;
  const ids = (decision: Exclusion): string[] =>
    partsIn({ ...suspension, state: aPupilCase({ exclusions: { decisions: [decision] } }) }).parts.map(
      (p) => p.id,
    );

  test('a remote meeting may be asked for since 1 September 2023 (SI 2023/571)', () => {
    expect(ids(aSuspension())).toContain('remote-meeting');
    expect(ids(aSuspension({ decidedAt: '2023-08-31T10:00' }))).not.toContain('remote-meeting');
  });

  test('of five days or fewer in the term there is no meeting to attend (law 25)', () => {
    expect(ids(aSuspension({ sessions: 10 }))).not.toContain('attend');
    expect(ids(aSuspension({ sessions: 11 }))).toContain('attend');
    expect(ids(aSuspension({ sessions: 10, losesExamOn: '2026-11-04' }))).toContain('attend');
  });

  test('review rights are told where a permanent exclusion is upheld, and nowhere else (law 34, 35)', () => {
    const decided = lettersOfATerm['governors-decided to parents'] as LetterFacts;
    expect(partsIn(decided).parts.map((p) => p.id)).toContain('equality-act');
    const reinstated = withDecision(decided, (d) => ({
      ...d,
      governors: { metOn: '2026-11-17', outcome: 'reinstated' },
    }));
    expect(partsIn(reinstated).parts.map((p) => p.id)).toEqual(['governors-outcome', 'governors-reasons']);
    const ofSuspension = withDecision(decided, (d) => ({ ...d, kind: 'suspension', sessions: 14 }));
    expect(partsIn(ofSuspension).parts.map((p) => p.id)).not.toContain('review-right');
  });
});

test('a lacking part is a refusal with a sentence (E4)', () => {
  expect(REFUSAL_CODES).toContain('notice-lacks-part');
});
