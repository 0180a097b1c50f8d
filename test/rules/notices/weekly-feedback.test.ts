import { weeklyFeedback } from '../../../rules/notices/weekly-feedback';
import { anObligation, aPupilCase, letterFacts, onStage } from '../../support/cases';
import { aLetter } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const week = aLetter('weekly-feedback to parents');
const marked = (marks: { target: string; mark: 'met' | 'partly' | 'not-yet' }[]): string =>
  textOf(
    weeklyFeedback({
      ...week,
      event: { type: 'review-held', on: '2026-09-21', marks, toFamily: '', note: '' },
    }),
  );

describe("the week's feedback to the parents (B6)", () => {
  test('gives each target its mark in words, and the lead a sentence', () => {
    const { blocks } = weeklyFeedback(week);
    expect(blocks).toContainEqual({
      table: {
        head: ['Target', 'This week'],
        rows: [
          ['Be in class on time', 'Met'],
          ['Ask for help before leaving the room', 'Partly met'],
        ],
      },
    });
    expect(blocks).toContainEqual({ p: 'Rowan was on time each day. That is a good start.' });
  });

  test.each([
    [[{ target: 't1', mark: 'met' as const }], 'Rowan met every target this week.'],
    [[{ target: 't1', mark: 'not-yet' as const }], 'Rowan met 0 of 1 targets this week.'],
    [[], 'We looked at the week with Rowan.'],
  ])('says in short how it went: %#', (marks, sentence) => expect(marked(marks)).toContain(sentence));

  test('a target that was changed since is not shown by its id', () => {
    expect(marked([{ target: 'gone', mark: 'met' }])).toContain('A target that has changed since');
  });

  test('names who looks at the next week, and by when', () => {
    expect(textOf(weeklyFeedback(week))).toContain(
      'Sam Tester must look at the next week and write to you by Monday 28 September 2026.',
    );
  });

  test('says so where the next date is not known, and where none is planned', () => {
    const waiting = aPupilCase({ programme: onStage(), owed: [anObligation({ due: null })] });
    expect(textOf(weeklyFeedback({ ...week, state: waiting }))).toContain('We will tell you the date.');
    expect(textOf(weeklyFeedback(letterFacts({ about: { sentence: 'A good week.' } })))).toContain(
      'No more weekly reviews are planned.',
    );
  });
});
