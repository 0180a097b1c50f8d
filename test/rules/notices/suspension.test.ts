import { suspension } from '../../../rules/notices/suspension';
import { aPupilCase, aSuspension, letterFacts } from '../../support/cases';
import { aLetter, daySix, governorsMeeting } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const parents = aLetter('suspension to parents');
const authority = aLetter('suspension to authority');
const withDecision = (changes: Parameters<typeof aSuspension>[0], owed = [daySix()]): string =>
  textOf(
    suspension({
      ...parents,
      state: aPupilCase({ exclusions: { decisions: [aSuspension(changes)] }, owed }),
    }),
  );
const text = textOf(suspension(parents));

describe('the notice of a suspension to the parents', () => {
  test('says the decision in its first line', () => {
    expect(suspension(parents).blocks[0]).toEqual({
      p: 'Rowan is suspended from Oakfield School for 7 days.',
    });
  });

  test('says the first day, the last and the day back (law 3)', () => {
    expect(text).toContain('The first day is Wednesday 21 October 2026.');
    expect(text).toContain('The last day is Friday 6 November 2026.');
    expect(text).toContain('Rowan comes back to school on Monday 9 November 2026.');
  });

  test('gives the national reasons in words, and what happened (law 3)', () => {
    expect(text).toContain('Persistent or general disruptive behaviour');
    expect(text).toContain('A lesson was stopped.');
  });

  test('names who must have full-time education in place, and by when (law 17, C3)', () => {
    expect(text).toContain('The governors of Oakfield School must arrange this by Thursday 5 November 2026.');
    expect(text).toContain('at least 48 hours before');
  });

  test('says where lessons are once that is known (law 5)', () => {
    const arranged = { provider: 'Central Centre', startsAt: '2026-11-05T09:00' };
    expect(withDecision({ arranged })).toContain(
      'Lessons are at Central Centre. They start at 9:00am on Thursday 5 November 2026.',
    );
  });

  test('promises no day six where there is none', () => {
    expect(withDecision({ sessions: 4 }, [])).not.toContain('day six');
  });

  test('names the days at home, one by one (law 4, 14)', () => {
    const { blocks } = suspension(parents);
    expect(blocks).toContainEqual({
      list: [
        'Wednesday 21 October 2026',
        'Thursday 22 October 2026',
        'Friday 23 October 2026',
        'Tuesday 3 November 2026',
        'Wednesday 4 November 2026',
      ],
    });
  });

  test('gives the right to speak to the governors, to bring somebody and to meet remotely (law 3, 33)', () => {
    expect(text).toContain('You can tell the governors of Oakfield School what you think.');
    expect(text).toContain('You can bring a friend, or somebody to speak for you.');
    expect(text).toContain('This is called a remote meeting.');
    expect(withDecision({ decidedAt: '2023-08-31T10:00' })).not.toContain('remote meeting');
  });

  test("says the governors' last day where they must meet (law 28), and the exam that is lost (law 30)", () => {
    const exam = withDecision({ losesExamOn: '2026-11-04' }, [daySix(), governorsMeeting()]);
    expect(exam).toContain('The governors must meet by Thursday 19 November 2026.');
    expect(exam).toContain('Rowan has an exam or test on Wednesday 4 November 2026.');
  });

  test('says what writing to them brings: over five days in the term, they must meet (law 25, 26)', () => {
    expect(text).toContain('If you write, the governors must meet.');
    expect(withDecision({ sessions: 10 }, [])).toContain('The governors must think about what you say.');
  });

  test('return never waits for a meeting (law 41)', () => {
    expect(text).toContain('Rowan can come back even if you cannot come.');
  });

  test('names the rules, last of all', () => {
    expect(suspension(parents).blocks.at(-2)).toEqual({ h: 'The rules' });
    expect(text).toContain('Lessons from day six: Education and Inspections Act 2006, section 100');
  });

  test('says plainly which calendar is missing, and still goes out (D3)', () => {
    const state = { ...parents.state, calendar: { years: [] }, owed: [daySix({ due: null })] };
    const letter = textOf(suspension({ ...parents, state }));
    expect(letter).toContain('The school has no calendar for 2026/27.');
    expect(letter).toContain('as soon as practicable');
  });
});

describe('the notice of a suspension to the authority (law 6)', () => {
  test('holds the same facts, shorter, and who owes what', () => {
    const letter = suspension(authority);
    expect(letter.subject).toBe('Suspension: case 7Q2M');
    expect(textOf(letter)).toContain('Owed by the governing body by Thursday 5 November 2026');
    expect(textOf(letter)).toContain('Back in school\nMonday 9 November 2026');
    expect(textOf(letter).length).toBeLessThan(text.length);
  });

  test('of a decision that the case does not hold it says what it can', () => {
    const letter = suspension(letterFacts({ notice: 'suspension', to: 'authority' }));
    expect(textOf(letter)).toContain('The headteacher of Oakfield School has made a decision about Rowan S.');
  });

  test('says what is not known', () => {
    const state = { ...authority.state, calendar: { years: [] } };
    expect(textOf(suspension({ ...authority, state }))).toContain(
      'not known: the calendar for 2026/27 is missing',
    );
  });
});
