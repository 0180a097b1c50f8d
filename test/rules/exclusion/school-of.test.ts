import { kindOfSchool, schoolOf, schoolOfDuty } from '../../../rules/exclusion/school-of';
import { whoHears } from '../../../rules/exclusion/whom-to-tell';
import { aPupilCase, anObligation, aSuspension } from '../../support/cases';
import { LAW_CALENDAR } from '../../support/law-calendar';

const here = { id: 'school-2', kind: 'academy', authority: '803' } as const;
const before = { id: 'school-1', kind: 'maintained', authority: '803', calendar: LAW_CALENDAR } as const;
const moved = aPupilCase({
  school: here,
  formerSchools: [before],
  exclusions: {
    decisions: [aSuspension({ school: 'school-1' }), aSuspension({ id: 'd2' })],
    struckOut: [aSuspension({ id: 'd0', school: 'school-1' })],
  },
  owed: [
    anObligation({ id: 'sixth-day-provision:d1', duty: 'sixth-day-provision', arisesFrom: 'd1' }),
    anObligation(),
  ],
});

describe('After a move, what was decided before keeps its school (law 22)', () => {
  test.each([
    ['d1', 'school-1'],
    ['d0', 'school-1'],
    ['d2', 'school-2'],
    ['d9', 'school-2'],
    [undefined, 'school-2'],
  ])('decision %s is of %s', (decision, school) => {
    expect(schoolOf(moved, decision)).toBe(school);
  });

  test('a duty is that of the school whose decision it arises from, any other that of the school now', () => {
    expect(schoolOfDuty(moved, 'sixth-day-provision:d1')).toBe('school-1');
    expect(schoolOfDuty(moved, anObligation().id)).toBe('school-2');
    expect(schoolOfDuty(moved, undefined)).toBe('school-2');
  });

  test('a maintained school’s meeting has the authority, though the pupil is at an academy now (law 32)', () => {
    expect(kindOfSchool(moved, 'd1')).toBe('maintained');
    expect(kindOfSchool(moved, 'd2')).toBe('academy');
    const [first, second] = moved.exclusions.decisions;
    expect(first && whoHears('governors-invitation', moved, first)).toContain('authority');
    expect(second && whoHears('governors-invitation', moved, second)).not.toContain('authority');
  });
});
