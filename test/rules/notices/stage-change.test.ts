import { stageChange } from '../../../rules/notices/stage-change';
import type { ProgrammeOutcome } from '../../../rules/programme/state';
import { aPupilCase, letterFacts } from '../../support/cases';
import { aLetter } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const first = (letter: ReturnType<typeof stageChange>): unknown => letter.blocks[0];

describe('word of a change of stage (B7, B12)', () => {
  test('says the new stage first, then what it means and why', () => {
    const letter = stageChange(aLetter('stage-change to parents'));
    expect(first(letter)).toEqual({ p: 'Rowan is now at this stage of the programme: Stage 2.' });
    expect(textOf(letter)).toContain('The targets were not met in time.');
  });

  test('says what each owes the family, and by when', () => {
    expect(textOf(stageChange(aLetter('stage-change to parents')))).toContain(
      'The lead at Oakfield School must look at the week and write to you by Monday 21 September 2026.',
    );
  });

  test('goes to the headteacher with the case in its subject', () => {
    const letter = stageChange(aLetter('stage-change to headteacher'));
    expect(letter.subject).toBe('Change of stage: case 7Q2M');
    expect(textOf(letter)).toContain('Decision about the stage: owed by the lead, by Monday 12 October 2026');
  });

  test.each<[ProgrammeOutcome, string]>([
    ['progress-made', 'because of good progress'],
    ['transferred', 'because of a move to another school'],
    ['re-inducted', 'after a new start in school'],
    ['left-school', 'after leaving the school'],
    ['closed-otherwise', 'is off the programme.'],
  ])('tells the end %s', (outcome, words) => {
    const { state } = aLetter('stage-change off the programme');
    const ended = state.programme.at === 'ended' ? { ...state.programme, outcome } : state.programme;
    const letter = stageChange(letterFacts({ state: { ...state, programme: ended } }));
    expect(JSON.stringify(first(letter))).toContain(words);
    expect(textOf(letter)).toContain('Nothing more is owed on the programme now.');
  });

  test('a pupil on no programme is said to be on none', () => {
    expect(first(stageChange(letterFacts({ state: aPupilCase() })))).toEqual({
      p: 'Rowan is not on the programme.',
    });
  });
});
