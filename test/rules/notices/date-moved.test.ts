import { composeLetter } from '../../../rules/notices/compose';
import { aPupilCase, letterFacts } from '../../support/cases';
import { daySix, governorsMeeting, moved } from '../../support/letter-states';
import { textOf } from '../../support/reading-age';

const letter = (o: ReturnType<typeof daySix>, from: string | null) =>
  textOf(
    composeLetter(
      letterFacts({
        notice: 'date-moved',
        state: aPupilCase({ owed: [o] }),
        event: moved(from, o.due),
        about: { obligation: o.id },
      }),
    ),
  );

test('a family reads the old day and the new one, and who must do what (D2)', () => {
  const text = letter(daySix({ due: '2026-11-06' }), '2026-11-05');
  expect(text).toContain(
    'The governors of Oakfield School must arrange full-time lessons from day six by Friday 6 November 2026.',
  );
  expect(text).toContain('The last day was Thursday 5 November 2026 before.');
});

test('time that was given to write to the governors stands', () => {
  const kept = { what: 'time-to-write', until: '2026-11-19', wouldBe: '2026-11-17' } as const;
  const text = letter(governorsMeeting({ due: '2026-11-17', kept }), '2026-11-19');
  expect(text).toContain('You can still write to the governors until Thursday 19 November 2026.');
});

test('a day that cannot be told yet says why', () => {
  const missing = { school: 'school-1', year: '2026/27' };
  expect(letter(daySix({ due: null, missing }), '2026-11-05')).toContain(
    'The school has no calendar for 2026/27.',
  );
});

test('a right of the parents is theirs to use, and a day back is said', () => {
  const apply = { id: 'a', duty: 'apply-for-review', owedBy: 'parents', due: '2026-12-11' } as const;
  expect(letter(daySix(apply), '2026-12-10')).toContain(
    'You can ask for a review, if you want one, by Friday 11 December 2026.',
  );
  const back = { id: 'b', duty: 'reintegration-meeting', owedBy: 'headteacher', due: '2026-11-10' } as const;
  expect(letter(daySix(back), '2026-11-09')).toContain(
    'Rowan now comes back to school on Tuesday 10 November 2026.',
  );
});

test('what is owed no longer says so', () => {
  const gone = daySix({ status: 'no-longer-needed', closedOn: '2026-11-02' });
  expect(letter(gone, null)).toContain(
    'no longer asks the governors of Oakfield School to arrange full-time lessons',
  );
});
