import { composeLetter } from '../../../rules/notices/compose';
import { lackingParts } from '../../../rules/notices/statutory';
import { aPupilCase, aSuspension, letterFacts } from '../../support/cases';
import { aLetter, daySix, governorsMeeting } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const parents = aLetter('suspension to parents');
const authority = aLetter('suspension to authority');
const withDecision = (changes: Parameters<typeof aSuspension>[0], owed = [daySix()]): string =>
  textOf(
    composeLetter({
      ...parents,
      state: aPupilCase({ exclusions: { decisions: [aSuspension(changes)] }, owed }),
    }),
  );
const text = textOf(composeLetter(parents));

describe('the notice of a suspension to the parents', () => {
  test('says the decision in its first line', () => {
    expect(composeLetter(parents).blocks[0]).toEqual({
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
  });

  test('promises no day six where there is none', () => {
    expect(withDecision({ sessions: 4 }, [])).not.toContain('day six');
  });

  test('leaves the days at home to the notice that is about them, and says so (law 4)', () => {
    expect(text).toContain('Another letter tells you about the days at home, and about lessons.');
    const { pupil } = parents.state;
    const older = { ...parents.state, pupil: { ...pupil, dateOfBirth: '2008-11-01' } };
    expect(textOf(composeLetter({ ...parents, state: older }))).not.toContain('Another letter');
  });

  test('gives the right to speak to the governors, to bring somebody and to meet remotely (law 3, 33)', () => {
    expect(text).toContain('You can tell the governors of Oakfield School what you think.');
    expect(text).toContain('If the governors meet:');
    for (const right of [
      'You and Rowan can come and speak.',
      'Somebody can speak for you.',
      'You can bring a friend.',
    ])
      expect(text).toContain(right);
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
    expect(composeLetter(parents).blocks.at(-2)).toEqual({ h: 'The rules' });
    expect(text).toContain('Lessons from day six: Education and Inspections Act 2006, section 100');
  });

  test('says plainly which days cannot be told yet, where the calendar ends before the day back (D3)', () => {
    const late = withDecision({ decidedAt: '2027-07-20T09:15', sessions: 10 });
    expect(late).toContain('The first day is Tuesday 20 July 2027.');
    expect(late).toContain(
      'The school has no calendar for 2027/28. We will write to you as soon as we know.',
    );
  });

  test('is not sent without its first day, which needs the calendar of the school (law 3, D3)', () => {
    const state = { ...parents.state, calendar: { years: [] } };
    expect(lackingParts({ ...parents, state })).toEqual([
      expect.objectContaining({ id: 'period', suppliedBy: 'headteacher', rule: 'law 3' }),
    ]);
  });
});

describe('the notice of a suspension to the authority (law 6)', () => {
  test('holds the same facts, shorter, and who owes what', () => {
    const letter = composeLetter(authority);
    expect(letter.subject).toBe('Suspension: case 7Q2M');
    expect(textOf(letter)).toContain('Owed by the governing body by Thursday 5 November 2026');
    expect(textOf(letter)).toContain('Back in school\nMonday 9 November 2026');
    expect(textOf(letter).length).toBeLessThan(text.length);
  });

  test('of a decision that the case does not hold it says what it can', () => {
    const letter = composeLetter(letterFacts({ notice: 'suspension', to: 'authority' }));
    expect(textOf(letter)).toContain('The headteacher of Oakfield School has made a decision about Rowan S.');
  });

  test('says what is not known', () => {
    const late = aSuspension({ decidedAt: '2027-07-20T09:15', sessions: 10 });
    const state = { ...authority.state, exclusions: { decisions: [late] } };
    expect(textOf(composeLetter({ ...authority, state }))).toContain(
      'not known: the calendar for 2027/28 is missing',
    );
  });
});
