import type { SchoolCalendar, SchoolYear } from '../../../rules/calendar/types';
import { calendarEdition } from '../../../rules/partnership/decide-calendar';
import type { SetCalendar } from '../../../rules/partnership/commands';
import type { Partnership } from '../../../rules/partnership/state';
import { partnershipVerbs } from '../../../rules/partnership/verbs';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import { actorIn } from '../../support/commands';
import { given } from '../../support/given';
import { LAW_CALENDAR, LAW_YEAR } from '../../support/law-calendar';

const NOW = '2026-09-01T09:00';
const HEAD = actorIn('headteacher');

const shut = (date: string): SchoolYear => ({
  ...LAW_YEAR,
  closures: [{ date, name: 'Snow', announcedOn: date }],
});
const SNOWY: SchoolCalendar = { years: [shut('2027-01-13')] };
const SHUT_IN_AUGUST: SchoolCalendar = { years: [shut('2027-08-10')] };
const TWICE: SchoolCalendar = { years: [LAW_YEAR, { ...LAW_YEAR, name: 'Again' }] };

const set = (changes: Partial<SetCalendar> = {}): SetCalendar => ({
  type: 'set-calendar',
  id: 'x',
  actor: actorIn('administrator'),
  school: 'school-1',
  calendar: SNOWY,
  note: '',
  ...changes,
});

const schoolWith = (id: string, calendar: SchoolCalendar) => ({
  id,
  name: 'Example School',
  kind: 'maintained' as const,
  authority: '803',
  phase: 'secondary' as const,
  governorsEmail: 'governors@school.test',
  calendar,
  calendarNote: '',
});

function founded() {
  const house = given(partnershipVerbs, { status: 'new', owed: [] });
  const actor = actorIn('administrator');
  const administrator = { person: 'p0', name: 'Ada', email: 'ada@school.test', passwordHash: 'x' };
  const policy = southGloucestershire2009;
  house.does(NOW, {
    type: 'found-partnership',
    id: '1',
    actor,
    partnership: 'p',
    name: 'P',
    policy,
    administrator,
  });
  for (const id of ['school-1', 'school-2'])
    house.does(NOW, { type: 'add-school', id, actor, school: schoolWith(id, LAW_CALENDAR) });
  const holding = {
    from: '2026-09-01',
    to: '2027-03-31',
    office: 'headteacher',
    school: 'school-1',
  } as const;
  const head = { person: HEAD.person, name: 'Hana', email: 'hana@school.test', passwordHash: 'x' };
  house.does(NOW, { type: 'add-person', id: '4', actor, ...head, ...holding });
  return house;
}
const refusal = (changes: Partial<SetCalendar>, now = NOW) => founded().refused(now, set(changes));
const open = (house: ReturnType<typeof founded>) => house.state() as Partnership;

describe('Who keeps a calendar (D1, L2)', () => {
  test('the administrator that of each school, a headteacher their own while they are in office', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ actor: HEAD })).toBeNull();
    const notTheirs = { refused: 'not-head-of-school', rule: 'L2' };
    expect(refusal({ actor: HEAD, school: 'school-2' })).toEqual(notTheirs);
    expect(refusal({ actor: HEAD }, '2027-04-01T09:00')).toEqual(notTheirs);
    expect(refusal({ actor: actorIn('headteacher'), school: 'school-9' })?.refused).toBe('unknown-school');
  });

  test.each(['lead', 'inclusion-officer'] as const)('not the %s', (office) => {
    expect(refusal({ actor: actorIn(office) })).toEqual({
      refused: 'not-your-office',
      rule: 'L2',
      detail: { offices: 'headteacher, administrator' },
    });
  });
});

describe('A calendar is checked before it is used (D1)', () => {
  test('one with errors is refused, whatever is said for it', () => {
    const detail = { count: 1, codes: 'years-overlap' };
    const overrides = [{ code: 'years-overlap' as const, reason: 'It is so' }];
    expect(refusal({ calendar: TWICE, overrides })).toEqual({
      refused: 'calendar-has-errors',
      rule: 'D1',
      detail,
    });
  });

  test('also with a new school', () => {
    const school = schoolWith('school-3', TWICE);
    const asked = { type: 'add-school', id: 'x', actor: actorIn('administrator'), school } as const;
    expect(founded().refused(NOW, asked)?.refused).toBe('calendar-has-errors');
  });

  test('one with a new warning needs a reason, which the event keeps', () => {
    const calendar = SHUT_IN_AUGUST;
    expect(refusal({ calendar })).toEqual({
      refused: 'calendar-has-warnings',
      rule: 'D1',
      detail: { count: 1, codes: 'closure-outside-term' },
    });
    const overrides = [
      { code: 'closure-outside-term' as const, reason: 'Summer school' },
      { code: 'inset-at-weekend' as const, reason: 'For nothing in this calendar' },
    ];
    const house = founded();
    const [event] = house.does(NOW, set({ calendar, overrides }));
    expect(event).toEqual({
      type: 'calendar-set',
      school: 'school-1',
      calendar,
      note: '',
      change: 'x',
      overrides: [overrides[0]],
    });
    expect(open(house).calendars?.['school-1']?.overrides).toEqual([overrides[0]]);
  });

  test('what was accepted once is not asked about again, and its reason stands', () => {
    const house = founded();
    const reason = { code: 'closure-outside-term' as const, reason: 'Summer school' };
    house.does(NOW, set({ calendar: SHUT_IN_AUGUST, overrides: [reason] }));
    const [year] = SHUT_IN_AUGUST.years as [SchoolYear];
    const more = {
      years: [{ ...year, closures: [...(year.closures ?? []), ...(shut('2027-01-13').closures ?? [])] }],
    };
    const [event] = house.does(NOW, set({ calendar: more }));
    expect(event).not.toHaveProperty('overrides');
    expect(open(house).calendars?.['school-1']?.overrides).toEqual([reason]);
  });
});

describe('Two people at once', () => {
  test('a change made from an older edition is refused; one that names none is not', () => {
    const house = founded();
    expect(calendarEdition(open(house), 'school-1')).toBe(1);
    house.does(NOW, set({ edition: 1 }));
    expect(calendarEdition(open(house), 'school-1')).toBe(2);
    expect(calendarEdition(open(house), 'school-2')).toBe(1);
    expect(house.refused(NOW, set({ edition: 1 }))).toEqual({
      refused: 'calendar-changed-since',
      rule: 'D1',
    });
    expect(house.refused(NOW, set({ edition: 2 }))).toBeNull();
    expect(house.refused(NOW, set())).toBeNull();
  });

  test('an event of before, which has no reasons, is read as it always was', () => {
    const house = founded();
    house.happens(NOW, [{ type: 'calendar-set', school: 'school-1', calendar: SNOWY, note: 'Agreed.' }]);
    expect(open(house).schools[0]).toMatchObject({ calendar: SNOWY, calendarNote: 'Agreed.' });
  });
});
