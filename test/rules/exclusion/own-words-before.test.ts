import type { Heard } from '../../../rules/programme/words';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil, referred } from '../../support/given';

const SILENT = { refused: 'missing-voices', rule: 'B15' };
const NO_PARENT = { refused: 'missing-parents-voice', rule: 'B15' };
const BOTH: Heard = { pupil: { said: 'I am sorry.' }, parents: { notHeard: 'They were asked twice.' } };
const PUPIL: Heard = { pupil: { notHeard: 'Ill that week.' } };
/** Words of both, of which one is missing or blank, and whose the refusal names. */
const LACKING: [Heard | null, object][] = [
  [null, SILENT],
  [{ pupil: { said: ' ' }, parents: { said: 'Please.' } }, SILENT],
  [{ pupil: { said: 'I am sorry.' }, parents: { notHeard: '' } }, NO_PARENT],
  [PUPIL, NO_PARENT],
];

const excluded = () => {
  const pupil = aPupil(aPupilCase());
  pupil.does('2026-10-21T10:00', command('exclude-permanently'));
  return pupil;
};
const upheld = () => {
  const pupil = excluded();
  pupil.does('2026-11-10T16:00', command('record-governors-decision'));
  return pupil;
};
const applied = (grounds = '') => {
  const pupil = upheld();
  pupil.does('2026-11-11T10:00', command('apply-for-review', { grounds }));
  return pupil;
};
const sentBack = () => {
  const pupil = applied();
  pupil.does('2026-11-20T16:00', command('record-review-decision'));
  return pupil;
};

/** Each decision about an exclusion that others than the head make, and cancelling: the pupil before it, and its moment. */
const DECISIONS = [
  ['record-governors-decision', excluded, '2026-11-10T16:00'],
  ['record-review-decision', applied, '2026-11-20T16:00'],
  ['record-reconsideration', sentBack, '2026-11-25T16:00'],
  ['cancel-exclusion', excluded, '2026-10-22T10:00'],
] as const;

describe('The pupil and the parents are heard before each decision, or it is said why not (B15)', () => {
  describe.each(DECISIONS)('%s', (name, before, now) => {
    test.each(LACKING)('is refused with %j', (voices, refusal) => {
      expect(before().refused(now, command(name, { voices }))).toEqual(refusal);
    });

    test('keeps what both said; a reason why somebody was not heard suffices, so no date of the law waits', () => {
      expect(before().does(now, command(name, { voices: BOTH }))[0]).toMatchObject({ voices: BOTH });
    });

    test('does not ask the parents twice: their representations count (law 26)', () => {
      const pupil = excluded();
      pupil.does('2026-10-22T09:00', command('record-representations', { on: '2026-10-22' }));
      if (name !== 'record-governors-decision' && name !== 'cancel-exclusion')
        pupil.does('2026-11-10T16:00', command('record-governors-decision', { voices: PUPIL }));
      if (name === 'record-review-decision' || name === 'record-reconsideration')
        pupil.does('2026-11-11T10:00', command('apply-for-review'));
      if (name === 'record-reconsideration')
        pupil.does('2026-11-20T16:00', command('record-review-decision', { voices: PUPIL }));
      expect(pupil.does(now, command(name, { voices: PUPIL }))[0]).toMatchObject({ voices: PUPIL });
    });
  });

  test('the grounds of an application count as the parents’ words (law 35), where there are any', () => {
    const decided = command('record-review-decision', { voices: PUPIL });
    expect(applied('The evidence was thin.').refused('2026-11-20T16:00', decided)).toBeNull();
    expect(applied(' ').refused('2026-11-20T16:00', decided)).toEqual(NO_PARENT);
  });

  test('representations without words, or taken back, do not: the parents are still to be heard', () => {
    const decided = command('record-governors-decision', { voices: PUPIL });
    const wordless = excluded();
    wordless.does('2026-10-23T09:00', command('record-representations', { words: '' }));
    expect(wordless.refused('2026-11-10T16:00', decided)).toEqual(NO_PARENT);
    const pupil = excluded();
    pupil.does('2026-10-23T09:00', command('record-representations'));
    pupil.does('2026-10-23T10:00', command('take-back-fact', { fact: 'representations' }));
    expect(pupil.refused('2026-11-10T16:00', decided)).toEqual(NO_PARENT);
  });

  const directed = () => {
    const pupil = aPupil();
    pupil.does('2026-10-30T10:00', command('direct-off-site'));
    return pupil;
  };
  test.each(['review-direction', 'end-direction'] as const)('%s asks for both', (name) => {
    const now = '2026-12-11T10:00';
    expect(directed().refused(now, command(name, { voices: null }))).toEqual(SILENT);
    expect(directed().does(now, command(name))[0]).toHaveProperty('voices.parents.notHeard');
  });

  test('the panel’s decision asks for both, whatever was said with the referral', () => {
    const pupil = referred();
    const at = { startsAt: '2026-11-20T10:00', minutes: 120, place: 'Room 1', revision: 0 };
    const appointment = { meetingId: 'm1', ...at };
    pupil.hears('2026-11-09T09:01', { type: 'panel-booked', referral: 'r1', appointment });
    const now = '2026-11-20T14:00';
    expect(pupil.refused(now, command('record-panel-decision', { voices: null }))).toEqual(SILENT);
    expect(pupil.does(now, command('record-panel-decision'))[0]).toHaveProperty('voices.pupil.said');
  });
});
