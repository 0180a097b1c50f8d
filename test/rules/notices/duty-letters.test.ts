import { dutyComing } from '../../../rules/notices/duty-coming';
import { dutyDue } from '../../../rules/notices/duty-due';
import { dutyLate } from '../../../rules/notices/duty-late';
import { dutyWords } from '../../../rules/notices/duty-words';
import type { Duty } from '../../../rules/case/obligation';
import { anObligation, aPupilCase, letterFacts } from '../../support/cases';
import { aLetter, daySix } from '../../support/letters';
import { textOf } from '../../support/reading-age';

const coming = aLetter('duty-coming to lead');
const due = aLetter('duty-due to lead');
const late = aLetter('duty-late to headteacher');

describe('the letters of a ladder (E8)', () => {
  test('before the day: what, how far, who, by when', () => {
    const letter = dutyComing(coming);
    expect(letter.subject).toBe('Action by Monday 21 September: case 7Q2M');
    expect(letter.blocks[0]).toEqual({ p: 'Weekly review: due in 3 school days.' });
    expect(textOf(letter)).toContain('The lead must review the week against the targets');
  });

  test('at once when a statutory clock begins', () => {
    const state = aPupilCase({ owed: [daySix()] });
    const event = { type: 'obligation-arose', obligation: daySix() } as const;
    const letter = dutyComing({
      ...coming,
      to: 'governing-body',
      state,
      event,
      about: {},
      today: '2026-10-21',
    });
    expect(letter.blocks[0]).toEqual({
      p: 'Full-time education from day six: newly owed, due in 5 school days.',
    });
  });

  test('at once when its date moves: from which day, to which (D2)', () => {
    const moved = daySix({ due: '2026-11-06' });
    const event = {
      type: 'obligation-moved',
      id: moved.id,
      from: '2026-11-05',
      due: '2026-11-06',
      basis: moved.basis,
      ladder: [],
      why: 'calendar-changed',
    } as const;
    const facts = { ...coming, state: aPupilCase({ owed: [moved] }), about: {}, today: '2026-11-04' };
    expect(
      JSON.stringify(dutyComing({ ...facts, event: { ...event, basis: [], ladder: [] } }).blocks[0]),
    ).toContain('the date has moved from Thursday 5 November 2026 to Friday 6 November 2026');
  });

  test('on the day', () => {
    expect(dutyDue(due).blocks[0]).toEqual({ p: 'Weekly review: due today.' });
  });

  test('after it: since when, and that the reader is told because nobody has done it', () => {
    const letter = dutyLate(late);
    expect(letter.subject).toBe('Late, due Monday 21 September: case 7Q2M');
    expect(letter.blocks[0]).toEqual({ p: 'Weekly review: late. It was due 2 school days ago.' });
    expect(textOf(letter)).toContain('nobody has recorded it as done');
  });

  test('whoever owes it reads that it is theirs; others why they are told', () => {
    expect(textOf(dutyComing(coming))).toContain('This is yours to do.');
    expect(textOf(dutyComing({ ...coming, to: 'authority' }))).toContain('You are told because');
  });

  test('show the count behind the date and the rule it rests on (C4)', () => {
    const state = aPupilCase({ owed: [daySix()] });
    const { blocks } = dutyComing({ ...coming, state, about: { obligation: daySix().id } });
    expect(blocks).toContainEqual({ h: 'Why Thursday 5 November 2026?' });
    expect(blocks).toContainEqual({ days: daySix().basis });
    expect(blocks).toContainEqual({
      p: 'Rule: Education and Inspections Act 2006 s100; SI 2007/1870 reg 3.',
    });
  });

  test('say that a rule is still to be confirmed', () => {
    const state = aPupilCase({ owed: [anObligation({ confirmed: false })] });
    expect(textOf(dutyDue({ ...due, state }))).toContain('Rule to be confirmed.');
  });

  test('say which calendar is missing where there is no date (D3)', () => {
    const missing = { school: 'school-1', year: '2027/28' };
    const state = aPupilCase({ owed: [anObligation({ due: null, missing, basis: [] })] });
    for (const write of [dutyComing, dutyDue, dutyLate]) {
      const letter = write({ ...due, state });
      expect(textOf(letter)).toContain("the school's calendar for 2027/28 is missing");
      expect(letter.blocks.some((b) => 'days' in b)).toBe(false);
    }
  });

  test('lead to the case, or to the page of today', () => {
    expect(dutyDue({ ...due, casePath: '/pupils/p1' }).action).toEqual({
      label: 'Open the case',
      path: '/pupils/p1',
    });
    expect(dutyDue(due).action?.path).toBe('/today');
  });

  test('are letters even when the duty is gone', () => {
    for (const write of [dutyComing, dutyDue, dutyLate]) {
      expect(textOf(write(letterFacts({ to: 'lead' })))).toContain('Open the case to see what is owed');
    }
  });
});

describe('the words of duties', () => {
  test.each(Object.keys(dutyWords) as Duty[])('%s has a title, a deed and words for a family', (duty) => {
    const { title, deed, forFamily } = dutyWords[duty];
    for (const words of [title, deed, forFamily]) expect(words).toMatch(/^\w.*[^.\s]$/);
  });
});
