import { linesForPost } from '../../../rules/notices/lines-for-post';

describe('an address for the post', () => {
  it('has the name first, and the postcode last and alone', () => {
    expect(linesForPost('Sam Hill', '1 Example Road\nBristol bs11aa')).toEqual([
      'Sam Hill',
      '1 Example Road',
      'Bristol',
      'BS1 1AA',
    ]);
    expect(linesForPost('Sam Hill', '1 Example Road,\nBristol,\nBS1 1AA')).toEqual([
      'Sam Hill',
      '1 Example Road',
      'Bristol',
      'BS1 1AA',
    ]);
    expect(linesForPost('Sam Hill', '1 Example Road, SW1A 2AA')).toEqual([
      'Sam Hill',
      '1 Example Road',
      'SW1A 2AA',
    ]);
  });

  it('has seven lines at most: what is too much stands beside another', () => {
    const lines = linesForPost('Sam Hill', 'Flat 1\nThe House\n1 Road\nVillage\nTown\nCounty BS1 1AA');
    expect(lines).toEqual([
      'Sam Hill',
      'Flat 1, The House',
      '1 Road',
      'Village',
      'Town',
      'County',
      'BS1 1AA',
    ]);
  });

  it.each([
    '',
    'BS1 1AA',
    '1 Example Road\nBristol',
    'ul. Przykładowa 1\n00-001 Warszawa',
    '1 Road\nBS1 1AA\nFrance',
  ])('is none without a postcode of the United Kingdom at its end: %j', (address) => {
    expect(linesForPost('Sam Hill', address)).toBeNull();
  });
});
