import { composeLetter } from '../../../rules/notices/compose';
import { aLetter } from '../../support/letters';
import { textOf } from '../../support/reading-age';
import { answer } from '../../../rules/deadlines';
import { questionOf } from '../../../rules/exclusion/question';
import { command } from '../../support/commands';
import type { Voices } from '../../../rules/programme/words';
import { aPupil } from '../../support/given';

const NOW = '2026-11-09T09:00';
const separated = (changes: object = {}, now = NOW) => {
  const pupil = aPupil();
  pupil.does(now, command('begin-separation', changes));
  return pupil;
};

describe('A safeguarding separation is no suspension (row 45a)', () => {
  test('it counts in no total, starts no sixth day and stands in no list of suspensions', () => {
    const pupil = aPupil();
    pupil.does('2026-10-21T09:15', command('suspend'));
    const before = answer(questionOf(pupil.open()));
    pupil.does(NOW, command('begin-separation'));
    expect(answer(questionOf(pupil.open()))).toEqual(before);
    expect(pupil.open().exclusions.decisions.map((d) => d.id)).toEqual(['d1']);
    expect(pupil.running().filter((id) => id.endsWith(':s1'))).toEqual(['separation-provision:s1']);
    expect(pupil.running()).toContain('review-separation:s1:1');
  });

  test('the authority hears at once, and the parents; their letter gives no reason and says it is no suspension', () => {
    expect(separated().notices('safeguarding-separation')).toEqual(['authority', 'parents']);
    const toParents = textOf(composeLetter(aLetter('safeguarding-separation to parents')));
    expect(toParents).toContain('This is not a suspension and not a punishment.');
    expect(toParents).not.toContain('Two pupils must be kept apart');
    const toAuthority = textOf(composeLetter(aLetter('safeguarding-separation to authority')));
    expect(toAuthority).toContain('Two pupils must be kept apart');
  });

  test('the words of pupil and parents are recorded before it, or why not; nothing waits for them (B15)', () => {
    const asked = (voices: Voices | null) => command('begin-separation', { voices });
    expect(aPupil().refused(NOW, asked(null))).toEqual({ refused: 'missing-voices', rule: 'B15' });
    const notHeard = { notHeard: 'Not asked yet, because it had to be at once.' };
    const voices = { pupil: notHeard, parents: notHeard };
    expect(aPupil().does(NOW, asked(voices))).toContainEqual(
      expect.objectContaining({ type: 'separation-began', voices }),
    );
  });

  test('there is none before 26 July 2026', () => {
    const dates = { firstDay: '2026-11-09', reviewOn: '2026-11-16' };
    const asked = (decidedOn: string) => command('begin-separation', { ...dates, decidedOn });
    expect(aPupil().refused(NOW, asked('2026-07-25'))).toEqual({
      refused: 'no-separation-before-2026',
      rule: 'law 45a',
    });
    expect(aPupil().refused(NOW, asked('2026-07-26'))).toBeNull();
  });
});

describe('Its education is owed by the authority where the pupil lives, from the first day (row 45a; Education Act 1996 s19)', () => {
  test('due that day, to be confirmed, with reminders in working days', () => {
    const pupil = separated({ firstDay: '2026-11-10' });
    expect(pupil.owed('separation-provision:s1')).toMatchObject({
      due: '2026-11-10',
      owedBy: 'home-authority',
      confirmed: false,
      basis: [{ date: '2026-11-10', counts: 1, why: 'school day' }],
    });
    expect(pupil.ladder('separation-provision:s1')).toEqual([
      'due 2026-11-10T09:00 home-authority',
      'late-1 2026-11-11T09:00 home-authority+authority+headteacher',
    ]);
  });

  test('from the next day on which the school meets, where it begins on another', () => {
    expect(separated({ firstDay: '2026-11-14' }).owed('separation-provision:s1').due).toBe('2026-11-16');
    expect(
      separated({ firstDay: '2027-11-08', reviewOn: '2027-11-15' }).owed('separation-provision:s1'),
    ).toMatchObject({ due: null, missing: { school: 'school-1', year: '2027/28' } });
  });

  test('it closes on attendance, and falls away when the separation ends first', () => {
    const pupil = separated();
    pupil.does('2026-11-10T15:00', command('record-separation-provision', { on: '2026-11-10' }));
    expect(pupil.owed('separation-provision:s1')).toMatchObject({
      status: 'done-late',
      closedOn: '2026-11-10',
    });
    expect(pupil.refused('2026-11-10T16:00', command('record-separation-provision'))?.refused).toBe(
      'already-attended',
    );
    const short = separated();
    short.does('2026-11-18T15:00', command('end-separation'));
    expect(short.owed('separation-provision:s1').status).toBe('no-longer-needed');
    expect(short.running()).toEqual([]);
  });
});

describe('It is looked at again on the day that was set (row 45a)', () => {
  test('owed by the headteacher; each review sets the next', () => {
    const pupil = separated();
    expect(pupil.owed('review-separation:s1:1')).toMatchObject({ due: '2026-11-16', owedBy: 'headteacher' });
    pupil.does('2026-11-17T10:00', command('review-separation', { on: '2026-11-17' }));
    expect(pupil.owed('review-separation:s1:1').status).toBe('done-late');
    expect(pupil.owed('review-separation:s1:2')).toMatchObject({ due: '2026-11-23', status: 'running' });
    expect(pupil.notices('separation-outcome')).toEqual(['authority', 'parents']);
  });

  test('ended, nothing more is owed; another may begin', () => {
    const pupil = separated();
    pupil.does('2026-11-18T10:00', command('end-separation'));
    expect(pupil.refused('2026-11-18T11:00', command('review-separation'))?.refused).toBe('no-separation');
    const next = {
      separation: 's2',
      decidedOn: '2026-11-19',
      firstDay: '2026-11-19',
      reviewOn: '2026-11-26',
    };
    pupil.does('2026-11-19T10:00', command('begin-separation', next));
    expect(pupil.running()).toEqual(['separation-provision:s2', 'review-separation:s2:1']);
  });
});

describe('It is refused', () => {
  test.each([
    ['missing-safeguarding-lead', { ledBy: ' ' }],
    ['missing-reason-to-separate', { reason: '' }],
    ['date-in-the-future', { decidedOn: '2026-11-10' }],
    ['date-too-early', { firstDay: '2026-11-08' }],
    ['date-too-early', { reviewOn: '2026-11-08' }],
  ])('with %s', (refused, changes) => {
    expect(aPupil().refused(NOW, command('begin-separation', changes))).toMatchObject({
      refused,
      rule: 'law 45a',
    });
  });

  test('while one is running, for a pupil who is permanently excluded, and under an id that is known', () => {
    expect(separated().refused(NOW, command('begin-separation'))?.refused).toBe('already-separated');
    const out = aPupil();
    out.does('2026-10-21T09:15', command('exclude-permanently'));
    expect(out.refused(NOW, command('begin-separation'))?.refused).toBe('already-permanently-excluded');
    const over = separated();
    over.does('2026-11-18T10:00', command('end-separation'));
    expect(over.refused('2026-11-18T11:00', command('begin-separation'))?.refused).toBe('already-decided');
  });

  test.each([
    ['review-separation', 'missing-record', { record: '' }],
    ['review-separation', 'date-too-early', { nextReviewOn: '2026-11-15' }],
    ['review-separation', 'no-separation', { separation: 's9' }],
    ['record-separation-provision', 'missing-provider', { provider: ' ' }],
    ['record-separation-provision', 'date-too-early', { on: '2026-11-08' }],
    ['end-separation', 'missing-reason', { reason: ' ' }],
  ] as const)('%s with %s', (name, refused, changes) => {
    expect(separated().refused('2026-11-20T10:00', command(name, changes as object))?.refused).toBe(refused);
  });

  test('a review on a day on which one was held', () => {
    const pupil = separated();
    pupil.does('2026-11-16T10:00', command('review-separation'));
    expect(pupil.refused('2026-11-16T11:00', command('review-separation'))?.refused).toBe('already-reviewed');
  });
});

test('one that never began can be called off before its first day', () => {
  const pupil = separated({ firstDay: '2026-11-12' });
  pupil.does('2026-11-10T10:00', command('end-separation', { on: '2026-11-10' }));
  expect(pupil.running()).toEqual([]);
});
