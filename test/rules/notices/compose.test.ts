import fc from 'fast-check';
import type { Role } from '../../../rules/case/people';
import { composeDigest, composeLetter } from '../../../rules/notices/compose';
import { FAMILY_LINK } from '../../../rules/notices/actions';
import type { LetterFacts } from '../../../rules/notices/facts';
import type { Letter } from '../../../rules/notices/letter';
import { policies } from '../../../rules/policies';
import { aPupilCase, letterFacts } from '../../support/cases';
import { lettersOfATerm } from '../../support/letters';
import { grade, sentences, textOf, wordsIn } from '../../support/reading-age';
import { reasons } from '../../../rules/exclusion/reasons';

const NOTICES: Record<LetterFacts['notice'], true> = {
  'opening-leaflet': true,
  'stage-change': true,
  'weekly-feedback': true,
  suspension: true,
  'permanent-exclusion': true,
  'section-104-notice': true,
  'provision-details': true,
  'exclusion-cancelled': true,
  'governors-invitation': true,
  'word-from-parents': true,
  'governors-decided': true,
  'review-applied': true,
  'review-decided': true,
  reconsidered: true,
  'exclusion-corrected': true,
  'date-moved': true,
  'duty-coming': true,
  'duty-due': true,
  'duty-late': true,
  'escalation-raised': true,
  'panel-booked': true,
  'panel-moved': true,
  'panel-cancelled': true,
  'panel-decided': true,
  'off-site-direction': true,
  'off-site-outcome': true,
  'safeguarding-separation': true,
  'separation-outcome': true,
  'concern-raised': true,
  'concern-answered': true,
};
const notices = Object.keys(NOTICES) as LetterFacts['notice'][];
const roles: Role[] = [
  'parents',
  'lead',
  'headteacher',
  'governing-body',
  'authority',
  'home-authority',
  'chair',
  'administrator',
];

const letters = Object.entries(lettersOfATerm);
const write = (facts: (typeof letters)[number][1]): Letter =>
  facts.notice === 'weekly-digest' ? composeDigest(facts) : composeLetter(facts);
const written = letters.map(([name, facts]) => [name, write(facts)] as const);
const family = letters.filter(([, facts]) => facts.to === 'parents');
const toFamilies = policies.flatMap((policy) =>
  family.map(
    ([name, facts]) => [`${policy.id}, ${name}`, write({ ...facts, policy } as LetterFacts)] as const,
  ),
);
/** The official words of the national reasons are quoted as they are. */
const official = reasons.map((r) => r.label);
const ownSentences = (letter: Letter): string[] =>
  sentences(letter.blocks).filter((s) => !official.includes(s));

describe('every letter', () => {
  test('every notice is among the samples', () => {
    const shown = new Set(letters.map(([, facts]) => facts.notice));
    expect([...notices, 'weekly-digest'].filter((n) => !shown.has(n as LetterFacts['notice']))).toEqual([]);
  });

  test.each(written)('%s: the subject carries no name', (_name, { subject }) => {
    expect(subject).not.toMatch(/Rowan|Specimen|Alex|Example|\bSam\b|Tester/);
  });

  test.each(written)('%s: never the family name of the pupil', (_name, letter) => {
    expect(textOf(letter)).not.toContain('Specimen');
  });

  test.each(written)('%s: begins with one plain sentence of news', (_name, { blocks }) => {
    expect(Object.keys(blocks[0] ?? {})).toEqual(['p']);
  });

  test.each(written)('%s: dates are in words', (_name, letter) => {
    expect(textOf(letter)).not.toMatch(/\d{4}-\d\d|\d\d:\d\d:|T\d\d:/);
    expect(letter.subject).not.toMatch(/\d{4}-\d\d/);
  });

  test.each(written.filter(([name]) => !/off the programme|cancelled|struck out|taken back/.test(name)))(
    '%s: says a date',
    (_name, letter) => {
      expect(textOf(letter)).toMatch(/(Mon|Tues|Wednes|Thurs|Fri)day \d+ \w+ 20\d\d/);
    },
  );

  /** Letters of what somebody has done or decided, which owe the reader nothing more. */
  const onlyTells = /off the programme|cancelled|provision-details|governors-|review-|reconsidered|corrected/;
  test.each(written.filter(([name]) => !onlyTells.test(name)))('%s: says who owes what', (_name, letter) => {
    expect(textOf(letter)).toMatch(/must|[Oo]wed by|, the lead/);
  });

  test.each(written)('%s: has no hole in it', (_name, letter) => {
    expect(JSON.stringify([letter.subject, textOf(letter)])).not.toMatch(
      /undefined|null|NaN|\[object| {2}|\.\./,
    );
  });

  test.each(written)('%s: leads staff to a page, and a family to its own link', (name, { action }) => {
    if (lettersOfATerm[name]?.to === 'parents') expect(action?.path).toBe(FAMILY_LINK);
    else expect(action?.path).toMatch(/^\//);
  });
});

describe('every letter to a family, under every policy', () => {
  test.each(toFamilies)('%s: sentences are under 20 words', (_name, letter) => {
    expect(ownSentences(letter).filter((s) => wordsIn(s).length >= 20)).toEqual([]);
  });

  test.each(toFamilies)('%s: is read at 9 to 11', (_name, letter) => {
    expect(grade(ownSentences(letter))).toBeLessThan(6);
  });

  test('the measure tells easy words from hard ones', () => {
    expect(grade(['We write to you each week.'])).toBeLessThan(3);
    expect(
      grade(['Notwithstanding considerable intervention, the aforementioned difficulties persisted.']),
    ).toBeGreaterThan(12);
  });

  /** The answer to a concern about the school is the authority's. */
  const isOfCouncil = (name: string): boolean => name.includes('concern-answered');

  test.each(toFamilies)('%s: says whom to call and who helps, free', (name, letter) => {
    expect(textOf(letter)).toContain(
      isOfCouncil(name)
        ? 'Please talk to the inclusion team at Sample Council.'
        : 'Please talk to Sam Tester at Oakfield School.',
    );
    for (const name of ['Coram Child Law Advice', 'IPSEA', 'SENDIASS'])
      expect(textOf(letter)).toContain(name);
  });

  test.each(toFamilies)('%s: uses the standard words', (_name, letter) => {
    expect(textOf(letter)).not.toMatch(/fixed-term|fixed-period|FPEX|\bPEX\b|alternative to/i);
  });

  test.each(toFamilies)('%s: one subject for all of them', (name, { subject }) => {
    const from = isOfCouncil(name) ? 'Sample Council' : 'Oakfield School';
    expect(subject).toBe(`What happens next: a letter from ${from}`);
  });
});

describe('no state is without a letter', () => {
  const states = [aPupilCase(), ...letters.flatMap(([, f]) => ('state' in f ? [f.state] : []))];
  const events = letters.flatMap(([, f]) => ('event' in f ? [f.event] : []));
  const abouts = [
    {},
    { obligation: 'none' },
    { decision: 'd1' },
    { escalation: 'none' },
    { stage: 'stage-9' },
  ];
  const withoutDates = states.map((state) => ({
    ...state,
    calendar: { years: [] },
    owed: state.owed.map((o) => ({ ...o, due: null, missing: { school: 'school-1', year: '2026/27' } })),
  }));

  test('any notice to anybody, of any state and event, is written and has no hole (property)', () => {
    fc.assert(
      fc.property(
        fc.record({
          notice: fc.constantFrom(...notices),
          to: fc.constantFrom(...roles),
          state: fc.constantFrom(...states, ...withoutDates),
          event: fc.constantFrom(...events),
          about: fc.constantFrom(...abouts),
          policy: fc.constantFrom(...policies),
          people: fc.constantFrom({}, { lead: 'Sam Tester' }),
          recipientName: fc.constantFrom('', 'Alex Example'),
          today: fc.constantFrom('2026-09-14', '2026-11-05', '2031-01-01'),
        }),
        (changes) => {
          const letter = composeLetter(letterFacts(changes));
          expect(textOf(letter)).not.toMatch(/undefined|NaN|\[object/);
          expect(letter.subject).not.toContain('Rowan');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
