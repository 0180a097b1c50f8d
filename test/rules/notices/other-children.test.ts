import { namesAnotherChild } from '../../../rules/notices/other-children';

describe('the name of another child in a letter to a family (E6)', () => {
  it.each([
    ['Rowan hit Kit Specimen on the stairs.', 'Kit Specimen'],
    ['rowan hit KIT SPECIMEN', 'Kit Specimen'],
    ['Seán O’Brien-Ó Dálaigh was hurt', 'Seán O’Brien-Ó Dálaigh'],
    ['a fight (Kit (Kitty) Specimen)', 'Kit (Kitty) Specimen'],
  ])('is refused: %s', (letter, name) => {
    expect(namesAnotherChild(['Dear parent', letter], ['Ash Sample', name])).toEqual({
      refused: 'names-another-child',
      rule: 'E6',
      detail: { name },
    });
  });

  it.each(['Rowan hit another pupil.', 'Kit and Specimen', 'Kit Specimens Ltd', 'Akit Specimen'])(
    'is not seen where it is not: %s',
    (letter) => {
      expect(namesAnotherChild([letter], ['Kit Specimen'])).toBeNull();
    },
  );
});
