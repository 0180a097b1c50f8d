import { OFFICES } from '../../../rules/pupil/offices';
import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

const NOW = '2026-10-23T10:00';
const LEAD = { person: 'lead-1', office: 'lead' } as const;
const HEAD = { person: 'head-1', office: 'headteacher' } as const;
const ALEX = { person: 'contact-1', office: 'family' } as const;
const correct = (changes: object = {}, actor: typeof LEAD | typeof HEAD | typeof ALEX = LEAD) =>
  command('correct-address', changes, actor);
const check = (changes: object = {}, actor: typeof LEAD | typeof HEAD | typeof ALEX = HEAD) =>
  command('check-address', changes, actor);

describe('A new address of one of the family (E6, L4)', () => {
  test('waits, sends nothing, and is used once somebody else has looked at it', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, correct());
    expect(pupil.open().corrections).toMatchObject([
      { id: 'correction-1', value: 'new@home.test', by: LEAD },
    ]);
    const [checked] = pupil.does(NOW, check());
    expect(checked).toMatchObject({ type: 'address-checked', outcome: 'right' });
    expect(checked).toHaveProperty('correction.value', 'new@home.test');
    expect(pupil.effects).toEqual([]);
    expect(pupil.open()).not.toHaveProperty('corrections');
  });

  test('is never looked at by whoever entered it: four eyes', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, correct());
    expect(pupil.refused(NOW, check({}, LEAD))).toEqual({ refused: 'entered-it-yourself', rule: 'E6' });
  });

  test('given by the family itself needs one look of staff, and never its own', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, correct({}, ALEX));
    expect(pupil.refused(NOW, check({}, ALEX))).toMatchObject({ refused: 'not-your-office' });
    expect(pupil.does(NOW, check({}, LEAD))).toHaveLength(1);
  });

  test('is given by one of the family for itself alone', () => {
    const other = correct({ contact: 'contact-2' }, ALEX);
    expect(aPupil(aPupilCase()).refused(NOW, other)).toEqual({ refused: 'not-your-own', rule: 'L4' });
  });

  test('takes the place of one of the same kind that waits; another kind waits beside it', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, correct());
    expect(pupil.refused(NOW, correct())).toEqual({ refused: 'nothing-changes', rule: 'E6' });
    pupil.does(NOW, correct({ correction: 'correction-2', value: 'newer@home.test' }));
    pupil.does(NOW, correct({ correction: 'correction-3', kind: 'phone', value: '01632 960001' }));
    expect(pupil.open().corrections?.map(({ id }) => id)).toEqual(['correction-2', 'correction-3']);
    expect(pupil.refused(NOW, check())).toEqual({ refused: 'no-correction', rule: 'E6' });
  });

  test('that is wrong is not used, with a reason', () => {
    const pupil = aPupil(aPupilCase());
    expect(pupil.refused(NOW, check())).toEqual({ refused: 'no-correction', rule: 'E6' });
    pupil.does(NOW, correct());
    expect(pupil.refused(NOW, check({ outcome: 'wrong' }))).toEqual({
      refused: 'missing-reason',
      rule: 'E6',
    });
    expect(pupil.does(NOW, check({ outcome: 'wrong', reason: 'Nobody there.' }))).toHaveLength(1);
  });

  test.each([
    ['email', 'not an address'],
    ['email', 'a@home.test\nBcc: b@home.test'],
    ['email', 'a@home'],
    ['phone', 'none'],
    ['post', 'One line only'],
    ['post', ['1', '2', '3', '4', '5', '6', '7'].join('\n')],
    ['post', `1 Example Road\n${'a'.repeat(81)}`],
  ])('is an address: %s is not “%s”', (kind, value) => {
    expect(aPupil(aPupilCase()).refused(NOW, correct({ kind, value }))).toMatchObject({
      refused: 'no-address',
      detail: { kind },
    });
  });

  test('keeps its lines, without what is empty', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(NOW, correct({ kind: 'post', value: ' 1 Example Road \r\n\r\nExample Town\nAB1 2CD' }));
    expect(pupil.open().corrections?.[0]?.value).toBe('1 Example Road\nExample Town\nAB1 2CD');
  });

  test('is given and looked at by the same offices', () => {
    expect(OFFICES['check-address']).toEqual(OFFICES['correct-address']);
  });
});
