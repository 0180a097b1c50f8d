import { leicestershire } from '../../../rules/policies/leicestershire';
import { miltonKeynes } from '../../../rules/policies/milton-keynes';
import { policies } from '../../../rules/policies/shipped';
import { southGloucestershire2009 } from '../../../rules/policies/south-gloucestershire-2009';

const labelsOf = (policy: (typeof policies)[number]): string[] =>
  Object.values(policy.stages).map((stage) => stage.label);

describe('the policies that ship (B16)', () => {
  test('South Gloucestershire speaks as its heads agreed on 11 March 2009 (seed 004)', () => {
    expect(southGloucestershire2009.from).toBe('2009-03-11');
    expect(southGloucestershire2009.labels).toMatchObject({
      managedMove: 'supported transfer',
      earlyHelp: 'CAF',
      panel: 'PRRP',
    });
    expect(southGloucestershire2009.stages['stage-2'].needs).toContain('warnings-given');
    expect(southGloucestershire2009.stages['stage-3'].needs).toContain('suspension');
  });

  test('Milton Keynes names its stages after the levels of need above Universal (seed 001)', () => {
    expect(labelsOf(miltonKeynes)).toEqual([
      'Additional (Tier 2)',
      'Considerable (Tier 3)',
      'Intensive (Tier 4)',
    ]);
    expect(miltonKeynes.labels.managedMove).toBe('managed move');
    expect(miltonKeynes.referralDocuments).toContain('information-passport');
  });

  test('Leicestershire ends its graduated response at the panel each school attends (seed 003)', () => {
    expect(labelsOf(leicestershire).at(-1)).toBe('Local referral panel');
    expect(leicestershire.labels).toMatchObject({
      panel: 'local referral panel',
      programme: 'graduated response',
    });
    expect(leicestershire.stages['stage-1'].needs).not.toContain('targets');
    expect(leicestershire.stages['stage-3'].needs).not.toContain('suspension');
  });

  test.each(policies.map((p) => [p.id, p] as const))(
    '%s keeps flexible programmes to Key Stage 4',
    (_id, p) => {
      expect(p.flexibleYears).toEqual([10, 11]);
    },
  );

  test.each(policies.map((p) => [p.id, p] as const))('%s never says that an hour is confirmed', (_id, p) => {
    const hours = p.sources.filter((s) => s.value === 'ladders');
    expect(hours).toEqual([{ value: 'ladders', seed: null, confirmed: false }]);
  });

  test.each(policies.map((p) => [p.id, p] as const))(
    '%s says where in a seed each value stands',
    (_id, p) => {
      for (const { value, seed } of p.sources) {
        if (seed !== null) expect([value, seed.place]).toEqual([value, expect.stringMatching(/\w/)]);
      }
      expect(p.sources.some((s) => s.seed !== null && s.confirmed)).toBe(true);
    },
  );
});
