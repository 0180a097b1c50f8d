import { PARTNERSHIP_OFFICES } from '../../../rules/partnership/offices';
import type { PartnershipCommand } from '../../../rules/partnership/commands';
import type { PartnershipSchool, PartnershipState } from '../../../rules/partnership/state';
import { partnershipVerbs } from '../../../rules/partnership/verbs';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';
import { leicestershire } from '../../../rules/policies/leicestershire';
import type { Office } from '../../../rules/case/people';
import { actorIn } from '../../support/commands';
import { given } from '../../support/given';
import { aSchool, partnershipOf } from '../../support/in-partnership';

const school = (changes: Partial<PartnershipSchool> = {}): PartnershipSchool => aSchool('school-1', changes);
/** What only some offices may say; what anybody may is in reports.test.ts. */
type OfOffices = keyof typeof PARTNERSHIP_OFFICES;
const HELD: Record<OfOffices, object> = {
  'found-partnership': {
    partnership: 'partnership-1',
    name: 'Example Partnership',
    policy: southGloucestershire2009,
    administrator: { person: 'p0', name: 'Ada Minn', email: 'ada@school.test', passwordHash: 'x' },
  },
  'add-school': { school: school() },
  'import-schools': { schools: [] },
  'set-calendar': { school: 'school-1', calendar: { years: [] }, note: 'Agreed in June.' },
  'set-school-details': { school: 'school-1', details: { clerk: 'Max Clerk' } },
  'add-person': {
    person: 'p1',
    name: 'Sam Lead',
    email: 'sam@school.test',
    passwordHash: 'x',
    office: 'lead',
    school: 'school-1',
    from: '2026-09-01',
    to: '2027-08-31',
  },
  'import-people': { people: [] },
  'end-office': { person: 'p1', office: 'lead', school: 'school-1', from: '2026-09-01', to: '2026-12-31' },
  'choose-policy': { policy: leicestershire, reason: 'The partnership has moved to it.' },
  'adjust-policy': { changes: { referWithinSchoolDays: 10 }, reason: 'The panel meets every fortnight.' },
  'admit-member': { member: 'm1', school: null, name: 'Example Council', kind: 'local-authority' },
  'end-membership': { member: 'm1', to: null, reason: 'It goes on.' },
  'sign-memorandum': { member: 'm1', on: '2026-09-01', by: 'Hana Head' },
  'record-commissioning-agreement': { agreement: 'a1', from: '2026-09-01', to: '2027-08-31' },
  'nominate-to-review-group': {
    ...{ nomination: 'n1', person: 'p1', phase: 'secondary', from: '2026-09-01', until: null },
  },
  'end-nomination': { nomination: 'n1', on: '2026-12-31', reason: 'Too much to do.' },
  'set-review-group-seats': { seats: { primary: 2, secondary: 4 }, reason: 'Agreed by the heads.' },
  'add-locality': { locality: 'l1', name: 'North', centre: 'North Centre' },
  'change-locality': { locality: 'l1', name: 'North', centre: '' },
  'remove-locality': { locality: 'l1' },
  'add-family': { family: 'f1', locality: 'l1', name: 'Hill family', schools: ['school-1'] },
  'change-family': { family: 'f1', locality: 'l1', name: 'Hill family', schools: ['school-1'] },
  'remove-family': { family: 'f1' },
  'answer-report': { report: 'r1', finding: 'lawful', reasons: 'The day is on record.' },
  'place-report': { report: 'r1', pupil: 'p1' },
  'take-back-entry': { entry: 'm1', reason: 'A slip.' },
  'go-live': { name: 'Example Partnership' },
};
const ask = (type: OfOffices, changes: object = {}, office: Office = 'administrator'): PartnershipCommand =>
  ({ type, id: 'x', actor: actorIn(office), ...HELD[type], ...changes }) as PartnershipCommand;

const NOW = '2026-09-01T09:00';
const nothing = () => given(partnershipVerbs, { status: 'new', owed: [] });
const founded = (...schools: PartnershipSchool[]) => partnershipOf(NOW, ...schools);

describe('A partnership (A1 to A3)', () => {
  test('is founded once, with its first administrator', () => {
    const house = founded();
    expect(house.open()).toMatchObject({ name: 'Example Partnership', since: '2026-09-01', schools: [] });
    expect(house.open().holdings).toEqual([
      { person: 'p0', office: 'administrator', school: null, from: '2026-09-01', to: null },
    ]);
    expect(house.refused(NOW, ask('found-partnership'))).toEqual({ refused: 'already-founded', rule: 'A1' });
  });

  test('is its administrator’s to set up (L2)', () => {
    for (const type of Object.keys(HELD) as OfOffices[])
      for (const office of ['lead', 'headteacher', 'inclusion-officer'] as const)
        if (!PARTNERSHIP_OFFICES[type].includes(office))
          expect(founded().refused(NOW, ask(type, {}, office))?.refused).toBe('not-your-office');
  });

  test('takes nothing before it is founded', () => {
    for (const type of ['add-school', 'set-calendar', 'add-person'] as const)
      expect(nothing().refused(NOW, ask(type))).toEqual({ refused: 'not-founded', rule: 'A1' });
  });

  test('has each school once, and a calendar only for its schools (A6, D1)', () => {
    expect(founded(school()).refused(NOW, ask('add-school'))?.refused).toBe('school-already-there');
    expect(founded().refused(NOW, ask('set-calendar'))).toEqual({ refused: 'unknown-school', rule: 'D1' });
  });

  test('tells the cases of a school that its calendar has changed (D2)', () => {
    const house = founded(school());
    house.does(NOW, ask('set-calendar'));
    const change = ask('set-calendar').id;
    expect(house.events).toContainEqual(expect.objectContaining({ type: 'calendar-set', change }));
    expect(house.effects.at(-1)).toEqual({ kind: 'change-calendar', change });
    expect(house.open().schools[0]).toMatchObject({
      calendar: { years: [] },
      calendarNote: 'Agreed in June.',
    });
  });
});

describe('What letters need of a school (law 3)', () => {
  test('is said for its schools only', () => {
    expect(founded().refused(NOW, ask('set-school-details'))).toEqual({
      refused: 'unknown-school',
      rule: 'law 3',
    });
  });

  test('may come with the governing body’s address, which otherwise stays', () => {
    const house = founded(school());
    house.does(NOW, ask('set-school-details'));
    expect(house.open().schools[0]?.governorsEmail).toBe('governors@school.test');
    house.does(NOW, ask('set-school-details', { governorsEmail: 'clerk@school.test' }));
    expect(house.open().schools[0]?.governorsEmail).toBe('clerk@school.test');
  });

  test('replaces what was known, and tells the cases whose letters wait for it (E4)', () => {
    const house = founded(school({ details: { telephone: '01632 960001' } }));
    house.does(NOW, ask('set-school-details'));
    expect(house.open().schools[0]?.details).toEqual({ clerk: 'Max Clerk' });
    expect(house.effects.at(-1)).toEqual({ kind: 'tell-cases-with-held', school: 'school-1' });
  });
});

describe('Offices (A3)', () => {
  test.each([
    ['office-needs-school', { office: 'lead', school: null }],
    ['office-needs-school', { office: 'headteacher', school: null }],
    ['office-needs-school', { office: 'governors-clerk', school: null }],
    ['office-of-whole-partnership', { office: 'inclusion-officer' }],
    ['unknown-school', { school: 'school-9' }],
    ['office-ends-before-it-begins', { to: '2026-08-31' }],
  ])('%s: %j', (refused, changes) => {
    expect(founded(school()).refused(NOW, ask('add-person', changes))).toMatchObject({ refused, rule: 'A3' });
  });

  test('of the panel go with a category, and no other does (F4)', () => {
    const member = { office: 'panel-member', school: null };
    const house = founded(school());
    expect(house.refused(NOW, ask('add-person', member))).toMatchObject({ refused: 'missing-category' });
    const lead = ask('add-person', { category: 'provider' });
    expect(house.refused(NOW, lead)).toMatchObject({ refused: 'category-of-panel-member', rule: 'F4' });
    const [added] = house.does(NOW, ask('add-person', { ...member, category: 'provider' }));
    expect(added).toMatchObject({ type: 'person-added', office: 'panel-member', category: 'provider' });
  });

  test('are held once at a time, and again after they ran out', () => {
    const house = founded(school());
    house.does(NOW, ask('add-person'));
    expect(house.refused(NOW, ask('add-person', { from: '2027-08-31', to: null }))?.refused).toBe(
      'already-in-office',
    );
    expect(house.refused(NOW, ask('add-person', { from: '2025-09-01', to: null }))?.refused).toBe(
      'already-in-office',
    );
    expect(house.refused(NOW, ask('add-person', { from: '2027-09-01', to: null }))).toBeNull();
    expect(house.refused(NOW, ask('add-person', { office: 'headteacher' }))).toBeNull();
  });
});

test('events that come before the founding leave the partnership as it is', () => {
  const empty: PartnershipState = { status: 'new', owed: [] };
  expect(partnershipVerbs.evolve(empty, { type: 'school-added', school: school() })).toBe(empty);
  expect(partnershipVerbs.react(empty, NOW)).toEqual([]);
});
