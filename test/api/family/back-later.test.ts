import { instantOf } from '../../../rules/calendar/london-time';
import { command } from '../../support/commands';
import { aPupil } from '../../support/given';
import { plainText } from '../../support/page-words';
import { familyHouse, theSchool, type FamilyHouse } from './a-family';

let house: FamilyHouse;
beforeAll(async () => {
  house = await familyHouse();
});
afterAll(() => house?.stop());

/** The family's first page about a pupil who is out for good since a day, after what is told of that, as it stands on each day. */
async function readOn(
  days: string[],
  decidedAt: string,
  told: [now: string, asked: ReturnType<typeof command>][],
): Promise<string[]> {
  const pupil = aPupil();
  pupil.does(decidedAt, command('exclude-permanently', { decidedAt }));
  for (const [now, asked] of told) pupil.does(now, asked);
  const state = { ...pupil.open(), school: theSchool };
  const pages: string[] = [];
  for (const day of days) {
    house.clock.now = instantOf(`${day}T08:00`);
    const agent = await house.comeIn((await house.family(state)).alex);
    pages.push(plainText((await agent.get('/family').expect(200)).text));
  }
  return pages;
}

const reinstated = (metOn: string, backOn: string) =>
  command('record-governors-decision', { metOn, outcome: 'reinstated', backOn });

describe('a pupil whom the governors reinstate from a later day is out until then (law 34)', () => {
  it('the lessons of now go on until the pupil is back', async () => {
    const [before, back] = await readOn(['2026-11-11', '2026-11-16'], '2026-10-21T09:15', [
      ['2026-10-22T09:00', command('arrange-provision', { startsAt: '2026-11-05T09:00' })],
      ['2026-11-05T16:00', command('confirm-attendance', { on: '2026-11-05' })],
      ['2026-11-10T18:00', reinstated('2026-11-10', '2026-11-16')],
    ]);
    expect(before).toContain('Rowan has had full-time lessons since Thursday 5 November 2026.');
    expect(before).toContain('They are at Example Centre.');
    expect(back).not.toContain('Lessons now');
  });

  it('and so do the days out of public places, those from the day back on left out (law 4)', async () => {
    const [before, back] = await readOn(['2026-11-10', '2026-11-11'], '2026-11-05T09:15', [
      ['2026-11-09T18:00', reinstated('2026-11-09', '2026-11-11')],
    ]);
    expect(before).toContain(
      'Please keep Rowan out of public places in school hours on these days: Tuesday 10 November 2026 What',
    );
    expect(back).not.toContain('public places');
  });
});
