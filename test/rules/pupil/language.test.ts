import { linesOf } from '../../../rules/pupil/easy-read';
import { directionOf, isLarge, langTag } from '../../../rules/pupil/language';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-23T10:00';
const choose = (changes: object = {}) => command('choose-language', changes);
const byFamily = (person: string) => command('choose-language', {}, { person, office: 'family' });

describe('The language and the size of print of one of the family (E5)', () => {
  test('are chosen by the family for itself, start and send nothing, and hold for this contact alone', () => {
    const pupil = aPupil(aPupilCase());
    expect(pupil.does(NOW, byFamily('contact-1'))).toEqual([
      {
        type: 'language-chosen',
        on: '2026-10-23',
        contact: 'contact-1',
        language: 'pl',
        size: 'large-print',
      },
    ]);
    expect(pupil.effects).toEqual([]);
    expect(pupil.open().readings).toEqual({ 'contact-1': { language: 'pl', size: 'large-print' } });
  });

  test('are noted by staff for a family that asks', () => {
    expect(aPupil(aPupilCase()).does(NOW, choose())).toHaveLength(1);
  });

  test('are never chosen by one of the family for another', () => {
    expect(aPupil(aPupilCase()).refused(NOW, byFamily('contact-2'))).toEqual({
      refused: 'not-your-own',
      rule: 'L4',
    });
  });

  test('are chosen once: the same again, or English in the usual size at first, changes nothing', () => {
    const pupil = aPupil(aPupilCase());
    const nothing = { refused: 'nothing-changes', rule: 'E5' };
    expect(pupil.refused(NOW, choose({ language: 'en', size: 'standard' }))).toEqual(nothing);
    pupil.does(NOW, choose());
    expect(pupil.refused(NOW, choose())).toEqual(nothing);
    pupil.does(NOW, choose({ language: 'en', size: 'standard' }));
  });
});

describe('Easy read (E5)', () => {
  test('is English to whatever reads it aloud, and set as large as large print', () => {
    expect([langTag('easy-read'), directionOf('easy-read')]).toEqual(['en', 'ltr']);
    expect(isLarge({ language: 'easy-read', size: 'standard' })).toBe(true);
    expect(isLarge({ language: 'pl', size: 'large-print' })).toBe(true);
    expect(isLarge({ language: 'pl', size: 'standard' })).toBe(false);
  });

  test('has one sentence a line; every other language one paragraph', () => {
    const words = 'We have it. Is it {name}? Thank you';
    expect(linesOf('easy-read', words)).toEqual(['We have it.', 'Is it {name}?', 'Thank you']);
    expect(linesOf('en', words)).toEqual([words]);
  });

  test('is chosen like a language', () => {
    const asked = choose({ language: 'easy-read', size: 'standard' });
    expect(aPupil(aPupilCase()).does(NOW, asked)).toMatchObject([{ language: 'easy-read' }]);
  });
});
