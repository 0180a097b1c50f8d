import type { Exclusion } from '../../../rules/exclusion/state';
import { citing } from '../../../rules/law';
import { toldTable, type StoredNotice, type ToldLine } from '../../../rules/notices/told-table';
import type { PupilCase } from '../../../rules/pupil/state';
import { aPupilCase, aPermanentExclusion, aSuspension } from '../../support/cases';
import { arranged } from '../../support/statutory-letters';

const letter = (changes: Partial<StoredNotice> = {}): StoredNotice => ({
  first: changes.id ?? 'n1',
  replaced: false,
  id: 'n1',
  decision: 'd1',
  notice: 'suspension',
  to: 'parents',
  recipient: 'Alex Example',
  reader: null,
  status: 'sent',
  writtenAt: '2026-10-21T09:16',
  sentAt: '2026-10-21T09:17',
  given: null,
  error: null,
  lacks: [],
  ...changes,
});

const table = (
  decision: Exclusion = aSuspension(),
  stored: StoredNotice[] = [],
  now = '2026-10-21T12:00',
  changes: Partial<PupilCase> = {},
): ToldLine[] => toldTable(aPupilCase({ exclusions: { decisions: [decision] }, ...changes }), stored, now);
const lines = (found: ToldLine[]): string[] =>
  found.map((l) => `${l.notice} to ${l.to} by ${l.dueAt ?? l.due}`);
const parents = (stored: StoredNotice[], now?: string): ToldLine | undefined =>
  table(aSuspension(), stored, now).find((l) => l.notice === 'suspension' && l.to === 'parents');

describe('who must be told what, by when (C8)', () => {
  test('of a suspension: parents, authority and governors without delay, and the section 104 notice (law 2, 4, 6, 7)', () => {
    expect(lines(table()).sort()).toEqual([
      'section-104-notice to parents by 2026-10-21',
      'suspension to authority by 2026-10-21',
      'suspension to governing-body by 2026-10-21',
      'suspension to parents by 2026-10-21',
    ]);
  });

  test('the governors by the end of the term where no meeting can follow (law 7)', () => {
    expect(lines(table(aSuspension({ sessions: 4 })))).toContain(
      'suspension to governing-body by 2026-12-18',
    );
  });

  test('the social worker, the virtual school head, and of a permanent exclusion the home authority (law 8, 9)', () => {
    const { pupil } = aPupilCase();
    const looked = { pupil: { ...pupil, socialWorker: true, lookedAfter: true, homeAuthority: '826' } };
    const out = aPermanentExclusion();
    const who = (decision: Exclusion): string[] => table(decision, [], undefined, looked).map((l) => l.to);
    expect(who(out)).toEqual(
      expect.arrayContaining(['social-worker', 'virtual-school-head', 'home-authority']),
    );
    expect(who(aSuspension())).not.toContain('home-authority');
    const before = aSuspension({ decidedAt: '2022-08-31T10:00' });
    expect(who(before)).not.toContain('social-worker');
  });

  test('the details of provision by the hour, 48 hours before it starts, unless they were given up (law 5)', () => {
    expect(lines(table(aSuspension({ arranged })))).toContain(
      'provision-details to parents by 2026-11-03T09:00',
    );
    expect(lines(table(aSuspension({ arranged: { ...arranged, waived: true } }))).join()).not.toContain(
      'provision',
    );
  });

  test('what follows is told on its day: cancelling, the decision of the governors, the review (law 13, 34, 37, 38)', () => {
    const cancelled = lines(table(aSuspension({ cancelledOn: '2026-10-22' })));
    expect(cancelled).toContain('exclusion-cancelled to parents by 2026-10-22');
    expect(cancelled).toContain('exclusion-cancelled to governing-body by 2026-10-22');
    const governors = {
      metOn: '2026-11-17',
      outcome: 'upheld',
      given: { how: 'email', on: '2026-11-18' },
    } as const;
    const applied = { how: 'email', on: '2026-11-24' } as const;
    const out = aPermanentExclusion({ governors, applied });
    expect(lines(table(out))).toEqual(
      expect.arrayContaining([
        'governors-decided to parents by 2026-11-18',
        'governors-decided to headteacher by 2026-11-18',
        'review-applied to review-body by 2026-11-24',
      ]),
    );
  });

  test('each from the source of its row, and to be confirmed where the row is', () => {
    const applied = { how: 'email', on: '2026-11-24' } as const;
    const given = { how: 'email', on: '2026-12-10' } as const;
    const review = { outcome: 'recommend', heardOn: '2026-12-10', given } as const;
    const governors = { metOn: '2026-11-17', outcome: 'upheld' } as const;
    const out = aPermanentExclusion({ governors, applied, review });
    const all = [...table(aSuspension({ cancelledOn: '2026-10-22' })), ...table(out)];
    for (const row of ['13', '34', '37', '38']) {
      const found = all.filter(({ rule }) => rule === `law.md row ${row}`);
      expect(found.length).toBeGreaterThan(0);
      for (const line of found) expect(line).toMatchObject(citing(`law ${row}` as 'law 13'));
    }
  });

  test('nothing of a decision that was struck out', () => {
    expect(
      table(aSuspension(), [], undefined, { exclusions: { decisions: [], struckOut: [aSuspension()] } }),
    ).toEqual([]);
  });

  test('where the calendar is missing the line stands without its day', () => {
    const found = table(aSuspension(), [], undefined, { calendar: { years: [] } });
    expect(lines(found)).toContain('section-104-notice to parents by null');
  });
});

describe('whether it was', () => {
  test.each([
    ['told', [letter()], undefined, false],
    ['told-late', [letter({ sentAt: '2026-10-22T08:00' })], undefined, false],
    ['on-its-way', [letter({ status: 'queued', sentAt: null })], undefined, false],
    ['held', [letter({ status: 'held', sentAt: null })], '2026-10-22T08:00', true],
    [
      'not-delivered',
      [letter({ status: 'failed', sentAt: null, error: '550 no such user' })],
      undefined,
      false,
    ],
    ['not-delivered', [letter({ status: 'bounced', sentAt: null })], '2026-10-22T08:00', true],
    ['to-be-posted', [letter({ status: 'no-address', sentAt: null })], '2026-10-22T00:00', true],
    ['not-on-record', [letter({ status: 'stopped', sentAt: null })], '2026-10-22T00:00', true],
    ['not-on-record', [], '2026-10-21T23:59', false],
    ['not-on-record', [], '2026-10-22T00:00', true],
    ['not-on-record', [letter({ decision: 'd2' })], undefined, false],
  ] as const)('%s: %#', (standing, stored, now, late) => {
    expect(parents([...stored], now)).toMatchObject({ standing, late });
  });

  const onPaper = (given: StoredNotice['given']): StoredNotice[] => [
    letter({ status: 'given', sentAt: null, given }),
  ];

  test('a letter handed over is told that day; posted, on the second working day after (law 36)', () => {
    const hand = onPaper({ how: 'by-hand', on: '2026-10-21' });
    expect(parents(hand, '2026-10-21T10:00')).toMatchObject({ standing: 'told', late: false });
    const late = onPaper({ how: 'by-hand', on: '2026-10-22' });
    expect(parents(late, '2026-10-22T10:00')).toMatchObject({ standing: 'told-late', late: false });
    const post = onPaper({ how: 'first-class-post', on: '2026-10-21' });
    expect(parents(post, '2026-10-21T10:00')).toMatchObject({ standing: 'on-its-way', late: false });
    expect(parents(post, '2026-10-22T10:00')).toMatchObject({ standing: 'on-its-way', late: true });
    expect(parents(post, '2026-10-23T00:00')).toMatchObject({ standing: 'told-late', late: false });
  });

  test('a letter posted where no bank holidays are known is on its way: the day is never guessed', () => {
    const post = onPaper({ how: 'first-class-post', on: '2099-10-21' });
    expect(parents(post, '2099-12-31T10:00')).toMatchObject({ standing: 'on-its-way' });
  });

  test('told means every reader: one parent whose letter waits is not told', () => {
    const other = letter({ id: 'n2', recipient: 'Bo Example', status: 'queued', sentAt: null });
    expect(parents([letter(), other])).toMatchObject({
      standing: 'on-its-way',
      letters: [{ id: 'n1' }, { id: 'n2' }],
    });
  });

  test('a letter that was written again takes the place of the first, and the first decides whether it was in time', () => {
    const again = letter({ id: 'n2', writtenAt: '2026-10-23T09:00', sentAt: '2026-10-23T09:01' });
    expect(parents([letter(), again])).toMatchObject({ standing: 'told', letters: [{ id: 'n2' }] });
  });

  test('a letter that came back and was sent again shows both tries, and counts by the later one (E3)', () => {
    const first = letter({ status: 'bounced', sentAt: null, replaced: true });
    const again = letter({
      id: 'n2',
      first: 'n1',
      writtenAt: '2026-10-21T09:31',
      sentAt: '2026-10-21T15:00',
    });
    expect(parents([first, again])).toMatchObject({
      standing: 'told',
      letters: [{ id: 'n2' }],
      before: [{ id: 'n1' }],
    });
    const late = { ...again, sentAt: '2026-10-22T08:00' };
    expect(parents([first, late])).toMatchObject({ standing: 'told-late', before: [{ id: 'n1' }] });
    expect(parents([first, { ...again, status: 'bounced', sentAt: null }])).toMatchObject({
      standing: 'not-delivered',
    });
  });

  test('two clerks are two readers, though both letters are to the governing body: the one that came back is not hidden', () => {
    const toClerk = { to: 'governing-body', recipient: 'Governing body of Example School' } as const;
    const cameBack = letter({ ...toClerk, reader: 'clerk-1', status: 'bounced', sentAt: null });
    const again = letter({ ...toClerk, id: 'n2', reader: 'clerk-2', writtenAt: '2026-10-21T10:00' });
    const governors = (...stored: StoredNotice[]) =>
      table(aSuspension(), stored).find((l) => l.notice === 'suspension' && l.to === 'governing-body');
    expect(governors(cameBack, again)).toMatchObject({
      standing: 'not-delivered',
      letters: [{ id: 'n1' }, { id: 'n2' }],
    });
    expect(governors({ ...cameBack, reader: 'clerk-2' }, again)).toMatchObject({ letters: [{ id: 'n2' }] });
    // The address that the school keeps, and then its clerk.
    expect(governors({ ...cameBack, reader: null }, again)).toMatchObject({ letters: [{ id: 'n2' }] });
  });

  test('by the hour where the rule runs in hours (law 5)', () => {
    const details = (sentAt: string): string | undefined =>
      table(aSuspension({ arranged }), [letter({ notice: 'provision-details', sentAt })]).find(
        (l) => l.notice === 'provision-details',
      )?.standing;
    expect(details('2026-11-03T09:00')).toBe('told');
    expect(details('2026-11-03T09:01')).toBe('told-late');
  });

  test('by post it counts as given on the second working day after it was written (law 36)', () => {
    const posted = letter({ status: 'no-address', sentAt: null, writtenAt: '2026-10-23T09:00' });
    expect(parents([posted])?.givenByPost).toBe('2026-10-27');
    expect(parents([letter()])?.givenByPost).toBeNull();
  });
});
