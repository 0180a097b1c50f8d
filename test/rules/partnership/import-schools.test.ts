import type { ImportSchools } from '../../../rules/partnership/commands';
import type { RegisterFacts } from '../../../rules/partnership/state';
import { actorIn } from '../../support/commands';
import { founded } from '../../support/founded';

const NOW = '2026-09-01T09:00';
const actor = actorIn('administrator');

const entry = (n: number, changes: Partial<RegisterFacts> = {}) => ({
  id: `school-${n}`,
  urn: `10000${n}`,
  name: `Example School ${n}`,
  kind: 'maintained' as const,
  authority: '803',
  phase: 'secondary' as const,
  establishment: `400${n}`,
  ...changes,
});
const bring = (...schools: ImportSchools['schools']): ImportSchools => ({
  type: 'import-schools',
  id: 'import-1',
  actor,
  schools,
});

const schoolsOf = (house: ReturnType<typeof founded>) => {
  const state = house.state();
  return state.status === 'new' ? [] : state.schools;
};

describe('Schools from the national register (A6)', () => {
  test('are added together, without a calendar and without a governing body’s address: neither is guessed (D3)', () => {
    const house = founded(NOW);
    house.does(NOW, bring(entry(1), entry(2)));
    expect(schoolsOf(house)).toEqual(
      [entry(1), entry(2)].map((facts) => ({
        ...facts,
        governorsEmail: '',
        calendar: { years: [] },
        calendarNote: '',
      })),
    );
  });

  test('change nothing a second time', () => {
    const house = founded(NOW);
    house.does(NOW, bring(entry(1)));
    expect(house.refused(NOW, bring(entry(1)))).toEqual({ refused: 'nothing-changes', rule: 'A6' });
    expect(house.refused(NOW, bring())).toEqual({ refused: 'nothing-changes', rule: 'A6' });
  });

  test('bring those that are there up to date, and leave the calendar and the addresses alone', () => {
    const house = founded(NOW);
    const [first] = (house.does(NOW, bring(entry(1), entry(2))), schoolsOf(house));
    house.does(NOW, {
      type: 'set-school-details',
      id: 'x',
      actor,
      school: 'school-1',
      details: { clerk: 'Max Clerk' },
      governorsEmail: 'governors@school.test',
    });
    const academy = entry(1, { kind: 'academy', urn: '150001', name: 'Example Academy' });
    house.does(NOW, bring(academy, entry(2)));
    expect(house.events.filter(({ type }) => type === 'school-facts-set')).toHaveLength(1);
    expect(schoolsOf(house)[0]).toEqual({
      ...first,
      ...academy,
      details: { clerk: 'Max Clerk' },
      governorsEmail: 'governors@school.test',
    });
  });

  test.each(['name', 'kind', 'phase', 'authority', 'urn', 'establishment'] as const)(
    'are changed where the %s differs',
    (fact) => {
      const house = founded(NOW);
      house.does(NOW, bring(entry(1)));
      const other = {
        name: 'X',
        kind: 'pru',
        phase: 'primary',
        authority: '826',
        urn: '9',
        establishment: '1',
      };
      expect(house.refused(NOW, bring(entry(1, { [fact]: other[fact] })))).toBeNull();
    },
  );

  test('have each number once: in the file, and with those that are there', () => {
    const house = founded(NOW);
    const twice = { refused: 'school-already-there', rule: 'A6' };
    expect(house.refused(NOW, bring(entry(1), entry(2, { urn: '100001' })))).toEqual(twice);
    expect(house.refused(NOW, bring(entry(1), entry(1, { urn: '100009' })))).toEqual(twice);
    house.does(NOW, bring(entry(1)));
    expect(house.refused(NOW, bring(entry(2, { urn: '100001' })))).toEqual(twice);
    expect(house.refused(NOW, bring(entry(1, { urn: '100002' }), entry(2, { urn: '100001' })))).toBeNull();
  });
});
