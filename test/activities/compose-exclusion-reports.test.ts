import { composeExclusionReports } from '../../activities/notices/compose-exclusion-reports';
import type { EntryOf } from '../../activities/record/entry-of';
import type { World } from '../../activities/world';
import { connect } from '../../database/connect';
import { upsertPartnership } from '../../database/partnerships';
import { insertOffice, insertPerson } from '../../database/people';
import type { Office, Role } from '../../rules/case/people';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import { freshDatabase } from '../support/database';

const PARTNERSHIP = 'partnership-1';
const REPORT = '7f3a9c21-0c5e-4d0b-9f3c-1b2a3c4d5e6f';
const DUTY = `answer-concern:${REPORT}`;
const DAY = '2026-11-23';

/** Who holds an office on the day, and of which office the last day was the one before. */
interface Staff {
  in?: [person: string, office: Office][];
  out?: [person: string, office: Office][];
}

/** The letters that a step of the partnership brings which tells these, in the order in which they are stored. */
async function written(tells: Role[], { in: holders = [], out: former = [] }: Staff) {
  const database = await freshDatabase();
  const { db, close } = connect(database.url, { name: 'test reports' });
  try {
    const policy = southGloucestershire2009;
    await db.transaction().execute(async (tx) => {
      await upsertPartnership(tx, { id: PARTNERSHIP, name: 'Example Partnership', policy });
      for (const [id, office] of [...holders, ...former]) {
        const person = { id, name: id, email: `${id}@council.test`, passwordHash: 'none' };
        await insertPerson(tx, { ...person, partnershipId: PARTNERSHIP });
        const held = { personId: id, office, schoolId: null, partnershipId: PARTNERSHIP };
        const isIn = holders.some(([who]) => who === id);
        await insertOffice(tx, { ...held, heldFrom: '2026-09-01', heldTo: isIn ? null : '2026-11-22' });
      }
    });
    const rung = tells.length > 1 && { obligation: DUTY, rung: 'late-1' };
    const about = { concern: REPORT, ...rung };
    const effect = (to: Role) => ({ kind: 'notice', notice: 'exclusion-report', to, about });
    const entry = {
      kind: 'partnership',
      caseId: PARTNERSHIP,
      events: [{ number: 1, at: Date.parse(`${DAY}T09:00Z`) }],
      state: {
        name: 'Example Partnership',
        schools: [{ id: 's1', name: 'Example School' }],
        reports: [{ id: REPORT, on: '2026-11-13', school: 's1', within: 5, closed: null }],
        owed: [{ id: DUTY, due: '2026-11-20' }],
      },
      effects: tells.map((to) => ({ number: 1, effect: effect(to) })),
    };
    const composed = await composeExclusionReports(
      db,
      entry as unknown as EntryOf<'partnership'>,
      { baseUrl: 'http://sixth-day.test' } as World,
    );
    return composed.map(({ role, recipient, letter }) => [
      ...[`${recipient.name}, ${role}`, recipient.email, letter.greeting],
    ]);
  } finally {
    await close();
    await database.drop();
  }
}

const letterTo = (name: string, role: Role) => [`${name}, ${role}`, `${name}@council.test`, `Dear ${name}`];
const LATE: Role[] = ['authority', 'chair'];

describe('word of a report of an unlawful exclusion (C12)', () => {
  test('goes to each inclusion officer, and not to the Chair while it is not late', async () => {
    const staff = [
      ['Jo', 'inclusion-officer'],
      ['Kim', 'inclusion-officer'],
      ['Cleo', 'chair'],
    ] satisfies Staff['in'];
    expect(await written(['authority'], { in: staff })).toEqual([
      letterTo('Jo', 'authority'),
      letterTo('Kim', 'authority'),
    ]);
  });

  test('goes to the Chair too once it is late', async () => {
    const staff = [
      ['Kim', 'inclusion-officer'],
      ['Cleo', 'chair'],
    ] satisfies Staff['in'];
    expect(await written(LATE, { in: staff })).toEqual([
      letterTo('Kim', 'authority'),
      letterTo('Cleo', 'chair'),
    ]);
  });

  test('goes once to an officer where there is no Chair, and once to whoever holds both offices', async () => {
    const officer: [string, Office] = ['Kim', 'inclusion-officer'];
    expect(await written(LATE, { in: [officer] })).toEqual([letterTo('Kim', 'authority')]);
    expect(await written(LATE, { in: [officer, ['Kim', 'chair']] })).toEqual([letterTo('Kim', 'authority')]);
  });

  test('stands on record as a letter that reached nobody, where nobody is in office any more', async () => {
    expect(await written(['authority'], { out: [['Kim', 'inclusion-officer']] })).toEqual([
      ['The authority, authority', null, 'Dear colleague'],
    ]);
  });
});
