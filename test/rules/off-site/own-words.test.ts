import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-30T10:00';
const SILENT = [
  null,
  { pupil: { said: ' ' }, parents: { said: 'Yes.' } },
  { pupil: { said: 'Yes.' }, parents: { notHeard: '' } },
];
const NOT_YET_ASKED = { notHeard: 'Not asked yet, because nobody could be reached this morning.' };
const REASON_WHY = { pupil: NOT_YET_ASKED, parents: NOT_YET_ASKED };

describe('The words of the pupil and the parents (B15)', () => {
  test.each(SILENT)('are recorded before a direction, or why not: %j is neither', (voices) => {
    expect(aPupil().refused(NOW, command('direct-off-site', { voices }))).toEqual({
      refused: 'missing-voices',
      rule: 'B15',
    });
  });

  test('hold nothing up: that nobody has been asked yet is a reason', () => {
    const pupil = aPupil();
    pupil.does(NOW, command('direct-off-site', { voices: REASON_WHY }));
    expect(pupil.events).toContainEqual(
      expect.objectContaining({ type: 'directed-off-site', voices: REASON_WHY }),
    );
  });
});
