import { composeLetter } from '../../../rules/notices/compose';
import type { Arranged } from '../../../rules/exclusion/state';
import { aPupilCase, aSuspension } from '../../support/cases';
import { aLetter, daySix } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const parents = aLetter('section-104-notice to parents');
const letter = composeLetter(parents);
const withDecision = (changes: Parameters<typeof aSuspension>[0]): string => {
  const state = aPupilCase({ exclusions: { decisions: [aSuspension(changes)] }, owed: [daySix()] });
  return textOf(composeLetter({ ...parents, state }));
};
const arranged: Arranged = {
  provider: 'Central Centre',
  startsAt: '2026-11-04T09:30',
  address: '2 Sample Street, Exampletown',
  times: '9:30am to 3pm',
  reportTo: 'the centre manager',
};

describe('the section 104 notice (law 4)', () => {
  test('says the duty in its first line', () => {
    expect(letter.blocks[0]).toEqual({
      p: 'You must keep Rowan out of public places in school hours on 5 days.',
    });
  });

  test('names the days at home, one by one (law 14)', () => {
    expect(letter.blocks).toContainEqual({
      list: [
        'Wednesday 21 October 2026',
        'Thursday 22 October 2026',
        'Friday 23 October 2026',
        'Tuesday 3 November 2026',
        'Wednesday 4 November 2026',
      ],
    });
    expect(textOf(letter)).toContain('School hours are 8:45am to 3:15pm.');
  });

  test('names the first day of full-time education: day six, until an earlier one is arranged', () => {
    expect(textOf(letter)).toContain('Rowan has full-time lessons from Thursday 5 November 2026.');
    const early = withDecision({ arranged });
    expect(early).toContain('Rowan has full-time lessons from Wednesday 4 November 2026.');
    expect(early).toContain('out of public places in school hours on 4 days');
  });

  test('promises a further letter, 48 hours before, while the particulars are not all known (law 5)', () => {
    const further = 'We will write to you again to say where and when.';
    expect(textOf(letter)).toContain(further);
    const incomplete = { ...arranged, reportTo: '' };
    expect(withDecision({ arranged: incomplete })).toContain(further);
    expect(withDecision({ arranged: incomplete })).not.toContain('Sample Street');
  });

  test('gives address, times and whom to ask for, once they are known', () => {
    const known = withDecision({ arranged });
    for (const words of [
      'The first lesson is at 9:30am on Wednesday 4 November 2026.',
      '2 Sample Street, Exampletown',
      'The times are 9:30am to 3pm.',
      'On the first day, Rowan asks for the centre manager.',
    ])
      expect(known).toContain(words);
    expect(known).not.toContain('write to you again');
  });

  test('of a suspension without a day six it says nothing of full-time lessons, but of the day back', () => {
    const short = withDecision({ sessions: 4 });
    expect(short).not.toContain('full-time');
    expect(short).toContain('Rowan comes back to school on Friday 23 October 2026.');
  });
});
