import { ADJUSTABLE, checkPolicy, differences, policies, valueOf } from '../../../rules/policies';
import type { PolicyChanges, PolicyValue } from '../../../rules/policies/adjustable';
import { adjusted } from '../../../rules/policies/adjusted';
import { leicestershire } from '../../../rules/policies/leicestershire';
import type { Policy } from '../../../rules/policies/policy';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';

const ON = '2026-11-23';
const made = (changes: PolicyChanges, policy: Policy = southGloucestershire2009, edition = 1): Policy => {
  const result = adjusted(policy, { changes }, ON, edition);
  if ('refused' in result) throw new Error(result.refused);
  return result;
};
const refused = (changes: object, name?: string) =>
  adjusted(southGloucestershire2009, { changes, ...(name !== undefined && { name }) }, ON, 1);

/** Another value than the one that is there, within its bounds. */
const another = (policy: Policy, what: (typeof ADJUSTABLE)[number]): PolicyValue => {
  const now = valueOf(policy, what);
  if (typeof now === 'boolean') return !now;
  if (typeof now === 'string') return 'Other words';
  return what.kind === 'number' && now === what.most ? what.least : now + 1;
};

describe('a policy of the partnership’s own (B16)', () => {
  test('is named after the ready one and the day, dated, and says what it was made from', () => {
    expect(made({ referWithinSchoolDays: 10 })).toMatchObject({
      id: 'south-gloucestershire-2009-adjusted-1',
      name: 'South Gloucestershire 2009, as adjusted on 23 November 2026',
      from: ON,
      referWithinSchoolDays: 10,
      adjusted: { of: { id: 'south-gloucestershire-2009', name: 'South Gloucestershire 2009' }, edition: 1 },
    });
  });

  test('made from one of its own it goes by the ready one still, and by its number', () => {
    const second = made({ referWithinSchoolDays: 11 }, made({ referWithinSchoolDays: 10 }), 2);
    expect(second.id).toBe('south-gloucestershire-2009-adjusted-2');
    expect(second.name).toBe('South Gloucestershire 2009, as adjusted on 23 November 2026 (edition 2)');
  });

  test('may have a name of its own, but not an empty one', () => {
    const named = adjusted(leicestershire, { changes: { referWithinSchoolDays: 9 }, name: 'Ours' }, ON, 1);
    expect(named).toMatchObject({ name: 'Ours' });
    expect(refused({ referWithinSchoolDays: 9 }, ' ')).toEqual({
      refused: 'policy-not-sound',
      rule: 'B16',
      detail: { problem: 'name is empty' },
    });
  });

  test('leaves the policy that it is made from as it was: cases have it pinned', () => {
    const before = JSON.stringify(southGloucestershire2009);
    made({ 'stages.stage-1.needs.targets': false, 'labels.panel': 'Our panel', 'flexibleYears.10': false });
    expect(JSON.stringify(southGloucestershire2009)).toBe(before);
  });

  test.each(
    policies.flatMap((policy) => ADJUSTABLE.map((what) => [policy.id, what.field, policy, what] as const)),
  )('%s: %s can be set by itself, and the whole stays sound', (_id, field, policy, what) => {
    const to = another(policy, what);
    const own = made({ [field]: to }, policy);
    expect(checkPolicy(own)).toEqual([]);
    expect(differences(policy, own)).toEqual([{ field, from: valueOf(policy, what), to }]);
    const back = made({ [field]: valueOf(policy, what) }, own, 2);
    expect(differences(policy, back)).toEqual([]);
    expect(checkPolicy(back)).toEqual([]);
  });

  test('says of each value that it set that the partnership decided so, and keeps the source of the rest', () => {
    const own = made({ referWithinSchoolDays: 10, 'stages.stage-2.needs.warnings-given': false });
    const decided = own.sources.filter((source) => source.decided === ON).map(({ value }) => value);
    expect(decided.sort()).toEqual(['from', 'name', 'referWithinSchoolDays']);
    const panel = (policy: Policy) => policy.sources.find(({ value }) => value === 'labels.panel');
    expect(panel(own)).toEqual(panel(southGloucestershire2009));
  });

  test.each([
    ['reviewEverySchoolDays', 6, 'B5', 5],
    ['reviewEverySchoolDays', 0, 'B5', 5],
    ['stages.stage-1.timescale', 61, 'B3', 60],
    ['thresholds.incidents', 21, 'B17', 20],
    ['thresholds.withinSchoolDays', 196, 'B17', 195],
    ['panelDecisionWithinWorkingDays', 2.5, 'F5', 10],
    ['answerConcernWithinWorkingDays', '5', 'C12', 20],
  ])('%s cannot be %j (%s)', (field, value, rule, most) => {
    expect(refused({ [field]: value })).toEqual({
      refused: 'policy-number-out-of-bounds',
      rule,
      detail: { field, least: 1, most },
    });
  });

  test.each([[' '], ['x'.repeat(61)], [7]])('the panel cannot be called %j', (value) => {
    expect(refused({ 'labels.panel': value })).toMatchObject({
      refused: 'policy-words-out-of-bounds',
      detail: { field: 'labels.panel', most: 60 },
    });
  });

  test.each([
    ['sixthDay', 7],
    ['stages.stage-1.needs.meeting', false],
    ['stages.stage-2.needs.voices', false],
    ['flexibleYears.9', true],
    ['flexibleYears.10', 'yes'],
  ])(
    '%s is no part of a policy that a partnership sets: the law’s numbers and the steps of the record stand',
    (field, value) => {
      expect(refused({ [field]: value })).toMatchObject({ refused: 'not-part-of-policy', detail: { field } });
    },
  );

  test('a referral holds one document at least (F2)', () => {
    const documents = southGloucestershire2009.referralDocuments.map((d) => [
      `referralDocuments.${d}`,
      false,
    ]);
    expect(refused(Object.fromEntries(documents) as PolicyChanges)).toEqual({
      refused: 'referral-without-documents',
      rule: 'F2',
    });
  });

  test.each([[{}], [{ referWithinSchoolDays: 5, 'labels.panel': 'PRRP' }]])(
    'is none where nothing differs: %j',
    (changes) => {
      expect(refused(changes)).toEqual({ refused: 'nothing-changes', rule: 'B16' });
    },
  );

  test('tells years from the youngest up, however they were ticked', () => {
    const without = made({ 'flexibleYears.10': false });
    expect(made({ 'flexibleYears.10': true }, without, 2).flexibleYears).toEqual([10, 11]);
  });
});
