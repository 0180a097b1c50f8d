import { weeklyDigest } from '../../../rules/notices/weekly-digest';
import { digestFacts } from '../../support/cases';
import { lettersOfATerm } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const full = lettersOfATerm['weekly-digest to headteacher'] as ReturnType<typeof digestFacts>;

describe("the week's digest for a headteacher (B12)", () => {
  test('has a row for each pupil: stage, what is next, what is late, and who owes it', () => {
    expect(weeklyDigest(full).blocks).toContainEqual({
      table: {
        head: ['Pupil', 'Stage', 'Next', 'Late'],
        rows: [
          [
            'Rowan S, Year 9, case 7Q2M',
            'Stage 1',
            'Decision about the stage, Monday 12 October 2026, the lead',
            'Weekly review, Monday 21 September 2026, the lead',
          ],
        ],
      },
    });
  });

  test('says in short what is late', () => {
    expect(weeklyDigest(full).blocks[0]).toEqual({
      p: '1 pupil of Oakfield School is on the programme. Late: 1 duty.',
    });
    const lines = full.lines.map((line) => ({ ...line, late: [], next: null }));
    expect(textOf(weeklyDigest({ ...full, lines }))).toContain('Nothing is late.');
  });

  test('counts in the plural, and says which dates are not known', () => {
    const [line] = full.lines;
    const missing = { duty: 'stage-decision', due: null, owedBy: 'lead' } as const;
    const lines = line ? [line, { ...line, late: [...line.late, missing] }] : [];
    const text = textOf(weeklyDigest({ ...full, lines }));
    expect(text).toContain('2 pupils of Oakfield School are on the programme. Late: 3 duties.');
    expect(text).toContain('no date: the case says why');
  });

  test('an empty week is a sentence, not an empty table', () => {
    expect(weeklyDigest(digestFacts()).blocks[0]).toEqual({
      p: 'No pupil of Oakfield School is on the programme.',
    });
  });

  test('its subject names the school and the week, no pupil', () => {
    expect(weeklyDigest(full).subject).toBe(
      'Pupils on the programme: Oakfield School, week of Friday 25 September',
    );
  });
});
