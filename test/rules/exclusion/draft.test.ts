import { notKeptAgain, notOfDraft, type DraftStanding } from '../../../rules/exclusion/draft';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const draft = (changes: Partial<DraftStanding> = {}): DraftStanding => ({
  ...{ decision: null, decidingSince: null, decided: false },
  ...changes,
});
const begun = (msAgo: number) => draft({ decision: 'first', decidingSince: NOW - msAgo });

describe('a draft of a suspension', () => {
  it.each([
    ['waits', draft(), null],
    ['is gone', undefined, 'draft-gone'],
    ['is decided', draft({ decision: 'first', decided: true }), 'draft-already-decided'],
    ['is being decided', begun(119_999), 'draft-being-decided'],
    ['was begun two minutes ago, and nothing came of it', begun(120_000), null],
  ])('is decided by another decision, or not, where it %s', (_when, there, refused) => {
    expect(notOfDraft(there, 'second', NOW)?.refused ?? null).toBe(refused);
  });

  it('is decided by the same decision sent twice', () => {
    expect(notOfDraft(draft({ decision: 'first', decided: true }), 'first', NOW)).toBeNull();
    expect(notOfDraft(begun(1000), 'first', NOW)).toBeNull();
  });

  it('is kept until it is decided, never after', () => {
    expect(notKeptAgain(undefined, false)).toBeNull();
    expect(notKeptAgain(draft(), false)).toBeNull();
    expect(notKeptAgain(draft({ decided: true }), false)?.refused).toBe('draft-already-decided');
    expect(notKeptAgain(undefined, true)?.refused).toBe('draft-already-decided');
  });
});
