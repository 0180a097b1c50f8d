import { officesEnd } from '../../../rules/notices/offices-end';
import { officeLetters } from '../../support/office-letters';
import { textOf } from '../../support/reading-age';

const written = Object.entries(officeLetters).map(([name, facts]) => [name, officesEnd(facts)] as const);

describe('the letter about offices that end (A3)', () => {
  test.each(written)('%s: the subject says when, and carries no name', (_name, { subject }) => {
    expect(subject).toContain('31 August 2027');
    expect(subject).not.toMatch(/Sam|Tester|Jo|Model|Oakfield/);
  });

  test('tells a holder about their own offices, and whom to ask', () => {
    const before = textOf(officesEnd(officeLetters['offices-end to its holder'] as never));
    expect(before).toContain('Lead, Oakfield School');
    expect(before).toContain('ask an administrator of Sample Partnership');
    const after = textOf(officesEnd(officeLetters['offices-end to its holder, afterwards'] as never));
    expect(after).toContain('you can no longer open its records');
  });

  test('shows administrators each office with its holder, and leads to where it is given again', () => {
    const letter = officesEnd(officeLetters['offices-end to an administrator'] as never);
    expect(textOf(letter)).toContain('2 offices of Sample Partnership end on');
    expect(letter.blocks[1]).toMatchObject({
      table: {
        rows: [
          ['Sam Tester', 'Headteacher', 'Oakfield School'],
          ['Jo Model', 'Inclusion officer', 'All'],
        ],
      },
    });
    expect(letter.action?.path).toBe('/partnership');
  });
});
