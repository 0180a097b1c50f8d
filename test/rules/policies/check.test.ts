import { checkPolicy, policies, policyById } from '../../../rules/policies';
import type { Policy } from '../../../rules/policies/policy';

const sound = policies[0] as Policy;
const ladder = (plan: object): Policy => ({
  ...sound,
  ladders: {
    ...sound.ladders,
    'weekly-review': [{ ...sound.ladders['weekly-review'][0], ...plan }],
  } as never,
});

describe('checkPolicy', () => {
  test.each(policies.map((p) => [p.id, p] as const))('finds nothing wrong with %s', (_id, policy) => {
    expect(checkPolicy(policy)).toEqual([]);
  });

  test.each([[null], [undefined], ['leicestershire'], [7]])('%p is not a policy', (value) => {
    expect(checkPolicy(value)).toEqual(['this is not a policy']);
  });

  test('an empty file gets a list of what is missing, not an exception', () => {
    const problems = checkPolicy({});
    expect(problems).toContain('name is empty');
    expect(problems).toContain('labels.panel is empty');
    expect(problems).toContain('stages.stage-2 is missing');
    expect(problems).toContain('ladders.sixth-day-provision has no rung');
    expect(problems).toContain('thresholds.incidents must be a whole number, 1 or more');
  });

  test.each([0, -1, 2.5, '5', null])('a period of %p days is no period', (days) => {
    expect(checkPolicy({ ...sound, reviewEverySchoolDays: days })).toEqual([
      'reviewEverySchoolDays must be a whole number of days, 1 or more',
    ]);
  });

  test('a window for incidents longer than a school year is refused', () => {
    const thresholds = { ...sound.thresholds, withinSchoolDays: 400 };
    expect(checkPolicy({ ...sound, thresholds })).toEqual([
      'thresholds.withinSchoolDays must be at most 195, a school year',
    ]);
  });

  test('blank words are as good as none', () => {
    const labels = { ...sound.labels, panel: '  ' };
    expect(checkPolicy({ ...sound, name: '', labels })).toEqual(['name is empty', 'labels.panel is empty']);
  });

  test('a stage must keep the steps that its record has a place for', () => {
    const stage = { ...sound.stages['stage-1'], needs: ['lead', 'meeting', 'early-help', 'targets'] };
    const problems = checkPolicy({ ...sound, stages: { ...sound.stages, 'stage-1': stage } });
    expect(problems).toContain('stages.stage-1.needs must ask for voices');
  });

  test('a step that nobody can take is named', () => {
    const stage = { ...sound.stages['stage-3'], needs: [...sound.stages['stage-3'].needs, 'detention'] };
    const problems = checkPolicy({ ...sound, stages: { ...sound.stages, 'stage-3': stage } });
    expect(problems).toContain('stages.stage-3.needs asks for a step we do not know: detention');
  });

  test.each([
    [{ hour: '07:59' }, 'ladders.weekly-review.due is at 07:59, in the quiet hours from 18:00 to 08:00'],
    [{ hour: '18:00' }, 'ladders.weekly-review.due is at 18:00, in the quiet hours from 18:00 to 08:00'],
    [{ hour: '8am' }, 'ladders.weekly-review.due must have an hour, like 08:00'],
    [{ tell: [] }, 'ladders.weekly-review.due tells nobody'],
    [{ tell: ['mayor'] }, 'ladders.weekly-review.due tells somebody it may not: mayor'],
    [{ tell: ['parents'] }, 'ladders.weekly-review.due tells somebody it may not: parents'],
    [{ days: 0.5 }, 'ladders.weekly-review.due must stand a whole number of days from the due day'],
    [{ counted: 'days' }, 'ladders.weekly-review.due must count school days or working days'],
    [{ notice: 'suspension' }, 'ladders.weekly-review.due must send one of the duty notices'],
    [{ id: '' }, 'ladders.weekly-review has a rung without an id'],
  ])('a rung with %p is refused (E8)', (plan, problem) => {
    expect(checkPolicy(ladder(plan))).toEqual([problem]);
  });

  test('two rungs of one ladder never share an id', () => {
    const rungs = [...sound.ladders['weekly-review'], ...sound.ladders['weekly-review'].slice(0, 1)];
    const problems = checkPolicy({ ...sound, ladders: { ...sound.ladders, 'weekly-review': rungs } });
    expect(problems).toEqual(['ladders.weekly-review has two rungs called due']);
  });

  test('every value has a source, down to the step and the label', () => {
    const sources = sound.sources.filter(
      (s) => s.value !== 'stages.stage-1.needs.voices' && s.value !== 'labels.panel',
    );
    expect(checkPolicy({ ...sound, sources })).toEqual([
      'labels.panel has no source',
      'stages.stage-1.needs.voices has no source',
    ]);
  });

  test('a source for a value that is not there is named', () => {
    const sources = [...sound.sources, { value: 'labels.mentor', seed: null, confirmed: false }];
    expect(checkPolicy({ ...sound, sources })).toEqual([
      'sources names labels.mentor, which this policy does not have',
    ]);
  });
});

describe('policyById', () => {
  test('finds each policy that ships, and nothing else', () => {
    expect(policies.map((p) => policyById(p.id))).toEqual(policies);
    expect(policyById('elsewhere')).toBeUndefined();
  });

  test('no two policies share an id', () => {
    expect(new Set(policies.map((p) => p.id)).size).toBe(policies.length);
  });
});
