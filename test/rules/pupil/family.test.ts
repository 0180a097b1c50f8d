import type { Actor } from '../../../rules/case/people';
import type { PupilCommand } from '../../../rules/pupil/commands';
import { decidePupil } from '../../../rules/pupil/decide';
import { FAMILY_COMMANDS } from '../../../rules/pupil/offices';
import { onStage } from '../../../rules/programme/gate';
import { aPupilCase } from '../../support/cases';
import { command, COMMAND_NAMES } from '../../support/commands';
import { onStage3, referred } from '../../support/given';

const NOW = '2026-11-06T10:00';
const ALEX: Actor = { person: 'alex', office: 'family' };
const SAM: Actor = { person: 'sam', office: 'family' };
const holders = ['alex', 'sam'];
const answer = (actor: Actor, agreed: boolean, more = {}) =>
  command('record-agreement', { on: '2026-11-06', agreed, words: '', holders, ...more }, actor);

/** On Stage 3, with the review meeting held and nothing answered yet. */
function asked() {
  const pupil = onStage3();
  pupil.does('2026-11-05T15:00', command('hold-stage-3-review'));
  return pupil;
}
const agreement = (pupil: ReturnType<typeof asked>) => onStage(pupil.open().programme)?.agreement;

describe('what one of the family may say for itself (L4)', () => {
  test.each(COMMAND_NAMES)('%s is refused to a family unless it is its own to give', (name) => {
    const refused = decidePupil(aPupilCase(), command(name, {}, ALEX), NOW);
    const notTheirs = 'refused' in refused && refused.refused === 'not-your-office';
    expect(notTheirs).toBe(!(FAMILY_COMMANDS as readonly PupilCommand['type'][]).includes(name));
  });

  test('what a family says carries the contact who said it', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, false, { words: 'It is too far.' }));
    expect(pupil.events.find((e) => e.type === 'agreement-recorded')).toEqual({
      type: 'agreement-recorded',
      on: '2026-11-06',
      agreed: false,
      words: 'It is too far.',
      by: 'alex',
    });
  });
});

describe('own words, at any time (B15)', () => {
  test('are kept as they were said, of whoever said them', () => {
    const pupil = onStage3();
    expect(
      pupil.does(NOW, command('say-own-words', { whose: 'pupil', words: 'I want to stay.' }, ALEX)),
    ).toEqual([{ type: 'own-words-said', on: '2026-11-06', whose: 'pupil', words: 'I want to stay.' }]);
  });

  test('are not empty', () => {
    expect(onStage3().refused(NOW, command('say-own-words', { words: ' ' }))).toEqual({
      refused: 'missing-words',
      rule: 'B15',
    });
  });

  test('change nothing else, and start nothing', () => {
    const pupil = onStage3();
    const before = pupil.state();
    pupil.does('2026-11-03T10:00', command('say-own-words', {}, ALEX));
    expect(pupil.state()).toEqual(before);
  });
});

describe('each holder of parental responsibility answers for itself (B10)', () => {
  test('one yes is not the parents’ while another has not answered', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, true, { words: 'Yes.' }));
    expect(pupil.events.at(-1)).toEqual({
      type: 'parent-agreed',
      on: '2026-11-06',
      words: 'Yes.',
      by: 'alex',
    });
    expect(agreement(pupil)).toBeNull();
    expect(pupil.refused(NOW, command('refer-for-transfer'))?.refused).toBe('parents-have-not-agreed');
  });

  test('the last yes is the parents’', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, true));
    pupil.does(NOW, answer(SAM, true));
    expect(agreement(pupil)).toEqual({ on: '2026-11-06', agreed: true });
  });

  test('a yes that is said twice is still one parent’s', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, true));
    pupil.does(NOW, answer(ALEX, true));
    expect(agreement(pupil)).toBeNull();
  });

  test('one parent alone is enough where nobody else holds parental responsibility', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, true, { holders: ['alex'] }));
    expect(agreement(pupil)).toEqual({ on: '2026-11-06', agreed: true });
  });

  test('one no is the parents’, until that parent says yes', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, true));
    pupil.does(NOW, answer(SAM, false));
    expect(agreement(pupil)).toEqual({ on: '2026-11-06', agreed: false });
    pupil.does(NOW, answer(ALEX, true));
    expect(agreement(pupil)?.agreed).toBe(false);
    pupil.does(NOW, answer(SAM, true));
    expect(agreement(pupil)?.agreed).toBe(true);
  });

  test('what staff record for the parents needs no list of them', () => {
    const pupil = asked();
    pupil.does(NOW, command('record-agreement'));
    expect(agreement(pupil)?.agreed).toBe(true);
    expect(onStage(pupil.open().programme)).not.toHaveProperty('agreedBy');
  });

  test('another review meeting asks everybody anew', () => {
    const pupil = asked();
    pupil.does(NOW, answer(ALEX, true));
    pupil.does('2026-11-06T15:00', command('hold-stage-3-review', {}));
    expect(onStage(pupil.open().programme)).not.toHaveProperty('agreedBy');
    pupil.does('2026-11-06T15:00', answer(SAM, true));
    expect(agreement(pupil)).toBeNull();
  });

  test('a no takes a referral back from the panel (B11)', () => {
    const pupil = referred();
    pupil.does('2026-11-10T09:00', answer(ALEX, false, { on: '2026-11-10' }));
    expect(pupil.open().transfer.at).toBe('none');
  });

  test('an answer of a day to come is refused', () => {
    expect(asked().refused(NOW, answer(ALEX, true, { on: '2026-11-07' }))?.refused).toBe(
      'date-in-the-future',
    );
  });
});
