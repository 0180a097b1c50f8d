import { aPupilCase } from '../../support/cases';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';

/** In the last week of the year, with the calendar of the next still to come. */
const decided = { decidedAt: '2027-07-20T09:15' };
const then = '2027-07-20T10:00';
const owed = (pupil: ReturnType<typeof aPupil>, duty: string) => {
  const { due, owedBy, rule, source, confirmed } = pupil.owed(`${duty}:d1`);
  return { due, owedBy, rule, source, confirmed };
};

describe('A duty whose calendar is missing names the rule that this decision brings (D3)', () => {
  test('day six of a permanent exclusion: that of the home authority (law 18)', () => {
    const pupil = aPupil(aPupilCase());
    pupil.does(then, command('exclude-permanently', decided));
    expect(owed(pupil, 'sixth-day-provision')).toEqual({
      due: null,
      owedBy: 'home-authority',
      rule: 'law.md rows 18, 19',
      source: 'Education Act 1996 s19(3A); SI 2007/1870 reg 4',
      confirmed: true,
    });
  });

  test('of a suspension from a pupil referral unit: that of the authority (law 20)', () => {
    const pupil = aPupil(aPupilCase({ school: { ...aPupilCase().school, kind: 'pru' } }));
    pupil.does(then, command('suspend', decided));
    expect(owed(pupil, 'sixth-day-provision')).toMatchObject({
      due: null,
      owedBy: 'authority',
      confirmed: false,
    });
  });

  test('education from day one is owed by whoever owes day six (law 23)', () => {
    const helped = { ...aPupilCase().pupil, lookedAfter: true };
    const pupil = aPupil(aPupilCase({ pupil: helped }));
    pupil.does('2027-07-21T10:00', command('exclude-permanently', { decidedAt: '2027-07-21T09:15' }));
    expect(owed(pupil, 'day-one-provision')).toMatchObject({
      due: null,
      owedBy: 'home-authority',
      rule: 'law.md row 23',
    });
  });

  test.each([
    ['for good', 'exclude-permanently', {}, 'law.md rows 28, 29'],
    ['where an exam is lost', 'suspend', { losesExamOn: '2027-09-20' }, 'law.md row 30'],
    ['where parents ask', 'suspend', { decidedAt: '2027-07-13T09:15' }, 'law.md row 26'],
  ] as const)('the governors’ meeting, %s', (_case, type, changes, rule) => {
    const pupil = aPupil(aPupilCase());
    pupil.does(then, command(type, { ...decided, ...changes }));
    pupil.does(then, command('record-representations', { on: '2027-07-20' }));
    expect(owed(pupil, 'governors-meeting')).toMatchObject({ due: null, rule });
  });
});
