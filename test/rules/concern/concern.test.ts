import type { Actor } from '../../../rules/case/people';
import { composeLetter } from '../../../rules/notices/compose';
import { actorIn, command } from '../../support/commands';
import { aPupilCase } from '../../support/cases';
import { aPupil } from '../../support/given';
import { aLetter } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const NOW = '2026-11-13T10:00';
const raised = (changes: object = {}, by?: Actor) => {
  const pupil = aPupil();
  pupil.does(NOW, command('raise-concern', changes, by));
  return pupil;
};

describe('What looks like an unlawful exclusion can be reported, and the authority must answer (C12, row 1)', () => {
  test.each(['lead', 'headteacher', 'inclusion-officer'] as const)(
    'any professional records it: the %s',
    (office) => {
      expect(raised({}, actorIn(office)).running()).toEqual(['answer-concern:c1']);
    },
  );

  test('the authority hears at once, and the school does not', () => {
    const pupil = raised();
    expect(pupil.notices('concern-raised')).toEqual(['authority']);
    expect(pupil.effects).toHaveLength(1);
  });

  test('the answer is owed by the authority within five working days, a setting of ours', () => {
    expect(raised().owed('answer-concern:c1')).toMatchObject({
      due: '2026-11-20',
      owedBy: 'authority',
      rule: 'C12',
      confirmed: false,
    });
  });

  test('unanswered it climbs to the Chair, never to the school', () => {
    expect(raised().ladder('answer-concern:c1')).toEqual([
      'due 2026-11-20T09:00 authority',
      'late-1 2026-11-23T09:00 authority+chair',
      'late-5 2026-11-27T09:00 authority+chair',
    ]);
  });

  test('a policy with days of its own is followed; one pinned before there were concerns takes the usual', () => {
    const { policy } = aPupilCase();
    const dueUnder = (days: number | undefined) => {
      const own = { ...policy, answerConcernWithinWorkingDays: days } as typeof policy;
      const pupil = aPupil(aPupilCase({ policy: own }));
      pupil.does(NOW, command('raise-concern'));
      return pupil.owed('answer-concern:c1').due;
    };
    expect(dueUnder(2)).toBe('2026-11-17');
    expect(dueUnder(undefined)).toBe('2026-11-20');
  });
});

describe('A concern that somebody without an account reported (C12)', () => {
  test('is the pupil’s from the day of the report, and never from a day to come', () => {
    expect(raised({ reportedOn: '2026-11-11' }).owed('answer-concern:c1').due).toBe('2026-11-18');
    expect(raised({ reportedOn: '2026-11-30' }).owed('answer-concern:c1').due).toBe('2026-11-20');
  });

  test('is told to the authority without their words: the letter says where they can be read', () => {
    const events = (changes: object) =>
      raised(changes).events.filter(({ type }) => type === 'concern-raised');
    expect(events({ reportedOn: '2026-11-11' })).toEqual([expect.objectContaining({ reported: true })]);
    expect(events({})).toEqual([expect.not.objectContaining({ reported: true })]);
    const letter = composeLetter(aLetter('concern-raised to authority, of a report'));
    expect(textOf(letter)).not.toContain('Sent home on Monday');
    expect(textOf(letter)).toContain('What they say stands in Sixth Day, and not in this letter.');
    expect(letter.action).toEqual({ label: 'Read it, and answer', path: '/concerns/c1' });
  });
});

describe('The answer (C12)', () => {
  test.each(['lead', 'headteacher', 'administrator'] as const)('is never given by the %s', (office) => {
    expect(raised().refused(NOW, command('answer-concern', {}, actorIn(office)))).toEqual({
      refused: 'not-your-office',
      rule: 'L2',
      detail: { offices: 'inclusion-officer' },
    });
  });

  test('closes the duty, and is told to a family that raised it, itself or through somebody', () => {
    for (const from of ['family', 'for-the-family'] as const) {
      const pupil = raised({ from });
      pupil.does('2026-11-18T10:00', command('answer-concern'));
      expect(pupil.owed('answer-concern:c1')).toMatchObject({ status: 'done', closedOn: '2026-11-18' });
      expect(pupil.notices('concern-answered')).toEqual(['parents']);
    }
  });

  test('to a concern of staff is not told to the family', () => {
    const pupil = raised({ from: 'staff' });
    pupil.does('2026-11-18T10:00', command('answer-concern'));
    expect(pupil.notices('concern-answered')).toEqual([]);
  });

  test('says what was found and why', () => {
    const letter = textOf(composeLetter(aLetter('concern-answered to parents')));
    expect(letter).toContain('What the school did was not lawful. It has been put right.');
    expect(letter).toContain('The day is on the record now.');
  });

  test.each([
    ['missing-reasons', { reasons: ' ' }],
    ['unknown-concern', { concern: 'c9' }],
  ])('is refused with %s', (refused, changes) => {
    expect(raised().refused(NOW, command('answer-concern', changes))).toMatchObject({ refused, rule: 'C12' });
  });

  test('is given once, and only where something was raised', () => {
    expect(aPupil().refused(NOW, command('answer-concern'))?.refused).toBe('no-open-concern');
    const pupil = raised();
    pupil.does(NOW, command('raise-concern', { concern: 'c2' }));
    pupil.does('2026-11-18T10:00', command('answer-concern'));
    expect(pupil.refused('2026-11-18T11:00', command('answer-concern'))).toEqual({
      refused: 'concern-already-answered',
      rule: 'C12',
      detail: { on: '2026-11-18' },
    });
    expect(pupil.running()).toEqual(['answer-concern:c2']);
  });
});

test('a concern without words is refused, and the same one twice is one (C12)', () => {
  expect(aPupil().refused(NOW, command('raise-concern', { words: ' ' }))).toEqual({
    refused: 'missing-concern',
    rule: 'C12',
  });
  expect(raised().refused(NOW, command('raise-concern'))?.refused).toBe('concern-already-raised');
});
