import { composeLetter } from '../../../rules/notices/compose';
import { aLetter, daySix } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const parents = aLetter('permanent-exclusion to parents');
const governors = aLetter('permanent-exclusion to governing-body');

describe('the notice of a permanent exclusion', () => {
  const text = textOf(composeLetter(parents));

  test('says the decision first, and what it means', () => {
    const [decision, meaning] = composeLetter(parents).blocks;
    expect(decision).toEqual({ p: 'Rowan is permanently excluded from Oakfield School.' });
    expect(JSON.stringify(meaning)).toContain(
      'cannot come back to this school, unless the governors change it',
    );
  });

  test('gives no last day and no day back', () => {
    expect(text).not.toContain('The last day is');
    expect(text).not.toContain('comes back to school');
    expect(text).not.toContain('We cannot tell you');
  });

  test('names the authority that owes day six (law 18)', () => {
    expect(text).toContain('The council where you live must arrange this by Thursday 5 November 2026.');
  });

  test("says the governors' last day, and that others can look again (law 29, 35)", () => {
    expect(text).toContain('The governors must meet by Thursday 19 November 2026.');
    expect(text).toContain('you can ask for others to look again');
  });

  test('asks the governors to meet, by the day, in subject and first lines', () => {
    const letter = composeLetter(governors);
    expect(letter.subject).toBe('Action by Thursday 19 November: case 7Q2M');
    expect(letter.blocks[1]).toEqual({ p: 'Please meet and decide by Thursday 19 November 2026.' });
  });

  test('asks the authority for day six where it is the reader', () => {
    const state = { ...parents.state, owed: [daySix({ owedBy: 'home-authority' })] };
    expect(textOf(composeLetter({ ...parents, state, to: 'home-authority' }))).toContain(
      'Please have full-time education in place by Thursday 5 November 2026.',
    );
  });
});
