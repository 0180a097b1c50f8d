import { randomUUID } from 'node:crypto';
import { noticesOf } from '../../../database/notices';
import { insertOffice } from '../../../database/people';
import { recipientsOf } from '../../../database/recipients';
import { pupilById } from '../../../database/pupils';
import { schoolById } from '../../../database/partnerships';
import { instantOf } from '../../../rules/calendar/london-time';
import type { TestApp } from '../../support/api';
import { aPupilCase } from '../../support/cases';
import { says } from '../../support/golden-stories/steps';
import type { Step } from '../../support/story-text';
import { aStory } from '../attack/a-story';
import { record } from '../seed-board';
import { PARTNERSHIP, personOf, SCHOOL } from '../seed';
import { seededApp } from '../seeded-app';

let house: TestApp;

async function told(name: string, step: (decision: string) => Step): Promise<{ id: string; page: string }> {
  const decision = randomUUID();
  const state = aPupilCase({
    partnership: PARTNERSHIP,
    school: { id: SCHOOL, kind: 'academy', authority: '803' },
  });
  const id = await record(house.house.db, { name, school: SCHOOL, state });
  expect(await aStory(house, id, state).takes(step(decision))).toBe(true);
  return { id, page: `/pupils/${id}/exclusions/${decision}` };
}
const excluded = (decision: string) => says('2026-10-21T10:00', 'exclude-permanently', { decision });

beforeAll(async () => {
  house = await seededApp({ now: () => instantOf('2026-11-02T10:00') });
});
afterAll(() => house?.stop());

describe('letters to the governing body', () => {
  const to = async () => {
    const { db } = house.house;
    const { id } = await told('Ann Excluded', excluded);
    const pupil = await pupilById(db, PARTNERSHIP, id);
    const school = await schoolById(db, SCHOOL);
    if (!pupil || !school) throw new Error('No such pupil');
    return recipientsOf(db, 'governing-body', { state: aPupilCase(), pupil, school, today: '2026-11-02' });
  };

  it('go to its clerk while there is one in office, and otherwise to the address that the school keeps', async () => {
    const name = 'Governing body of Example School';
    expect(await to()).toMatchObject([
      { name, email: 'governors-clerk@school.test', person: personOf('governors-clerk') },
    ]);
    const end = (day: string | null) =>
      house.house.pool.query(`update offices set held_to = $1 where person_id = $2`, [
        day,
        personOf('governors-clerk'),
      ]);
    await end('2026-11-01');
    expect(await to()).toMatchObject([{ name, email: 'governors@school.test', person: null, isKnown: true }]);
    await end(null);
  });

  it('are kept beside the letter to the authority, where its clerk is also the officer who has that one', async () => {
    const { db } = house.house;
    const both = { personId: personOf('governors-clerk'), partnershipId: PARTNERSHIP } as const;
    await insertOffice(db, {
      ...both,
      office: 'inclusion-officer',
      schoolId: null,
      heldFrom: '2020-09-01',
      heldTo: null,
      category: null,
    });
    const { id } = await told('Gus Both', excluded);
    await house.house.pool.query(
      `delete from offices where person_id = $1 and office = 'inclusion-officer'`,
      [both.personId],
    );
    const letters = (await noticesOf(db, id)).filter(
      (n) => n.notice === 'permanent-exclusion' && n.recipientPerson === both.personId,
    );
    expect(letters.map((n) => n.toRole).sort()).toEqual(['authority', 'governing-body']);
  });

  it('lead to the decision that is before it, and to its meetings where none is', async () => {
    const letter = async (id: string) =>
      (await noticesOf(house.house.db, id)).find((n) => n.toRole === 'governing-body');
    const ada = await told('Ada Excluded', excluded);
    expect((await letter(ada.id))?.text).toContain(ada.page);
    const ed = await told('Ed Short', (d) =>
      says('2026-10-21T10:00', 'suspend', { decision: d, sessions: 4 }),
    );
    expect((await letter(ed.id))?.text).toMatch(/\/governors\b/);
  });
});
