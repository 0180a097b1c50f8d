import { asReadBy, mayReadNotice } from '../../../api/cases/kept-from-school';

const actor = { person: 'person-1', office: 'lead' } as const;
const raised = {
  actor,
  event: {
    type: 'concern-raised',
    concern: 'c1',
    on: '2026-11-13',
    from: 'staff',
    looksLike: 'cooling-off',
    words: 'Sent home on Monday.',
  },
};

describe('a concern about an unlawful exclusion (C12)', () => {
  it.each(['lead', 'headteacher'] as const)('shows the %s neither who raised it nor the words', (office) => {
    expect(asReadBy(office, raised)).toEqual({ actor: null, event: { ...raised.event, words: '' } });
    expect(mayReadNotice(office, 'concern-raised')).toBe(false);
  });

  it.each(['inclusion-officer', 'administrator'] as const)('is read in full by the %s', (office) => {
    expect(asReadBy(office, raised)).toEqual(raised);
    expect(mayReadNotice(office, 'concern-raised')).toBe(true);
  });
});

it('keeps nothing else from anybody', () => {
  const other = { actor, event: { type: 'escalation-raised', concern: 'It is getting worse.' } };
  expect(asReadBy('headteacher', other)).toEqual(other);
  expect(mayReadNotice('headteacher', 'concern-answered')).toBe(true);
});
