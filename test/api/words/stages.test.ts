import { outWord } from '../../../api/words/stages';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

/** Suspended for seven days from Wednesday 21 October 2026, across half-term. */
function suspended(changes: { lunchtimes?: true } = {}) {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T09:30', command('suspend', changes));
  return pupil;
}

describe('the tag of a pupil who is out of school', () => {
  it('says until when, and goes the day after', () => {
    const state = suspended().open();
    expect(outWord(state, '2026-10-20')).toBeNull();
    expect(outWord(state, '2026-10-21')).toBe('Suspended until Friday 6 November 2026');
    expect(outWord(state, '2026-11-07')).toBeNull();
  });

  it('goes on the day of a cancelling, and not before', () => {
    const pupil = suspended();
    pupil.does('2026-10-22T10:00', command('cancel-exclusion', { on: '2026-10-22' }));
    expect(outWord(pupil.open(), '2026-10-21')).toMatch(/^Suspended/);
    expect(outWord(pupil.open(), '2026-10-22')).toBeNull();
  });

  it('says that it is at lunchtimes only: the pupil is in lessons', () => {
    expect(outWord(suspended({ lunchtimes: true }).open(), '2026-10-21')).toMatch(
      /^Suspended at lunchtimes until/,
    );
  });
});
