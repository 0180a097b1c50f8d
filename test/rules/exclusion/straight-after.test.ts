import type { Role } from '../../../rules/case/people';
import type { LetterFacts } from '../../../rules/notices/facts';
import { daysOut } from '../../../rules/notices/days-out';
import { composeLetter } from '../../../rules/notices/compose';
import { lackingParts } from '../../../rules/notices/statutory';
import type { PupilCase } from '../../../rules/pupil/state';
import { aPupilCase, letterFacts } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { textOf } from '../../support/reading-age';

/** Out from Monday 23 November for some days, and again straight after. */
function outTwice(
  first: number,
  then: number,
  between: (pupil: ReturnType<typeof aPupil>) => void = () => {},
) {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-11-23T10:00', command('suspend', { decidedAt: '2026-11-23T09:15', sessions: first * 2 }));
  between(pupil);
  const again = { decision: 'd2', decidedAt: '2026-11-27T10:15', sessions: then * 2 };
  const events = pupil.does('2026-11-27T11:00', command('suspend', again));
  const state = pupil.state() as PupilCase;
  const event = events.find((e) => e.type === 'suspended');
  if (event?.type !== 'suspended') throw new Error('Not suspended');
  const facts = (notice: LetterFacts['notice'], to: Role) =>
    letterFacts({ notice, to, state, event, about: { decision: 'd2' }, today: '2026-11-27' });
  return {
    pupil,
    state,
    letter: (notice: LetterFacts['notice'], to: Role) => textOf(composeLetter(facts(notice, to))),
    lacking: (notice: LetterFacts['notice'], to: Role) => lackingParts(facts(notice, to)),
    atHome: state.exclusions.decisions.flatMap((d) => (d.id === 'd2' ? daysOut(d, state).atHome : [])),
  };
}

describe('A suspension straight after one that has reached day six (law 17, 21)', () => {
  const { letter, lacking, atHome, pupil } = outTwice(7, 3);

  test('full-time education goes on: the letters to authority and governors say who owes it, and by which day', () => {
    for (const to of ['authority', 'governing-body'] as const) {
      expect(letter('suspension', to)).toContain(
        'Goes on: owed by the governing body by Monday 30 November 2026, day six of the days in a row. Not arranged yet',
      );
    }
    expect(letter('suspension', 'governing-body')).toContain(
      'Please see that full-time education goes on: it is owed by Monday 30 November 2026.',
    );
  });

  test('the parents read that full-time lessons go on, and of no work', () => {
    const text = letter('suspension', 'parents');
    expect(text).toContain('Full-time lessons go on while Rowan is out of school.');
    expect(text).toContain(
      'The governors of Oakfield School must give them from Monday 30 November 2026 on.',
    );
    expect(text).not.toContain('sends work');
    expect(text).toContain('Another letter tells you about lessons.');
  });

  test('no work is owed for days after the fifth of the run, and day six once only (law 16)', () => {
    expect(pupil.running()).not.toContain('set-work:d2');
    expect(pupil.running()).toContain('set-work:d1');
    expect(pupil.running().filter((id) => id.startsWith('sixth-day-provision'))).toEqual([
      'sixth-day-provision:d1',
    ]);
  });

  test('no day is named on which parents must keep the pupil out of public places (law 14)', () => {
    expect(atHome).toEqual([]);
    const text = letter('section-104-notice', 'parents');
    expect(text).toContain('This letter is about the lessons of Rowan.');
    expect(text).toContain('Rowan has full-time lessons from Monday 30 November 2026. They go on.');
    expect(lacking('section-104-notice', 'parents')).toEqual([]);
  });

  test('where it is arranged and attended, the letters say where and since when', () => {
    const after = outTwice(7, 3, (p) => {
      p.does('2026-11-25T10:00', command('arrange-provision', { startsAt: '2026-11-27T09:00' }));
      expect(p.refused('2026-11-27T10:00', command('confirm-attendance', { on: '2026-11-27' }))).toBeNull();
    });
    expect(after.letter('suspension', 'authority')).toContain('Arranged from Friday 27 November 2026');
    expect(after.letter('suspension', 'parents')).toContain('They are at Example Centre.');
    expect(after.letter('section-104-notice', 'parents')).toContain('2 Sample Street, Exampletown');
    const attended = outTwice(7, 3, (p) => {
      p.does('2026-11-25T10:00', command('arrange-provision', { startsAt: '2026-11-27T09:00' }));
      p.does('2026-11-27T10:00', command('confirm-attendance', { on: '2026-11-27' }));
    });
    expect(attended.letter('suspension', 'authority')).toContain('Attended since Friday 27 November 2026');
  });
});

describe('A suspension that begins on day six of the run (law 14, 17)', () => {
  const { letter, lacking, atHome, pupil } = outTwice(5, 4);

  test('names no days at home: full-time lessons begin on its first day', () => {
    expect(atHome).toEqual([]);
    const text = letter('section-104-notice', 'parents');
    expect(text).not.toContain('keep Rowan out of public places');
    expect(text).toContain('Rowan has full-time lessons from Monday 30 November 2026.');
    expect(lacking('section-104-notice', 'parents')).toEqual([]);
  });

  test('owes day six itself, and no work', () => {
    expect(pupil.owed('sixth-day-provision:d2').due).toBe('2026-11-30');
    expect(pupil.running()).not.toContain('set-work:d2');
    const text = letter('suspension', 'parents');
    expect(text).not.toContain('sends work');
    expect(text).toContain('We count on from the days before.');
  });
});

describe('A suspension that reaches day six with the one before (law 14, 16)', () => {
  const pupilOf = () => {
    const pupil = aPupil(aPupilCase());
    pupil.does('2026-11-23T10:00', command('suspend', { decidedAt: '2026-11-23T09:15', sessions: 6 }));
    pupil.does(
      '2026-11-25T16:00',
      command('suspend', {
        decision: 'd2',
        decidedAt: '2026-11-25T15:30',
        beforeAfternoon: false,
        sessions: 10,
      }),
    );
    return pupil;
  };

  test('has work and days at home up to the fifth day of the run only', () => {
    const pupil = pupilOf();
    expect(pupil.owed('set-work:d2').due).toBe('2026-11-27');
    const state = pupil.state() as PupilCase;
    const [, second] = state.exclusions.decisions;
    expect(second && daysOut(second, state).atHome).toEqual(['2026-11-26', '2026-11-27']);
    const event = pupil.events.findLast((e) => e.type === 'suspended');
    if (event?.type !== 'suspended') throw new Error('Not suspended');
    const letter = composeLetter(
      letterFacts({ notice: 'suspension', state, event, about: { decision: 'd2' }, today: '2026-11-25' }),
    );
    expect(textOf(letter)).toContain(
      'Until Friday 27 November 2026, the school sends work for Rowan and marks it.',
    );
  });
});

test('A suspension after a day in school begins a run of its own (law 21)', () => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-11-16T10:00', command('suspend', { decidedAt: '2026-11-16T09:15', sessions: 10 }));
  const again = { decision: 'd2', decidedAt: '2026-11-24T09:15', sessions: 8 };
  pupil.does('2026-11-24T10:00', command('suspend', again));
  expect(pupil.owed('set-work:d2').due).toBe('2026-11-27');
  expect(pupil.running()).not.toContain('sixth-day-provision:d2');
});
