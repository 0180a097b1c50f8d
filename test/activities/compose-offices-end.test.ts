import { composeOfficesEnds } from '../../activities/notices/compose-offices-end';
import type { EntryOf } from '../../activities/record/entry-of';
import type { World } from '../../activities/world';
import { connect } from '../../database/connect';
import { upsertPartnership } from '../../database/partnerships';
import { insertOffice, insertPerson } from '../../database/people';
import type { Office } from '../../rules/case/people';
import { southGloucestershire2009 } from '../../rules/policies/south-gloucestershire-2009';
import { freshDatabase } from '../support/database';

const PARTNERSHIP = 'partnership-1';
const DAY = '2027-08-31';

/** What is written when an officer's office ends, and who else is in office. */
async function written(...others: [person: string, office: Office][]) {
  return writtenWhere(PARTNERSHIP, ...others);
}

/** The same, where a partnership keeps the officer's account that may be another one. */
async function writtenWhere(home: string, ...others: [person: string, office: Office][]) {
  const database = await freshDatabase();
  const { db, close } = connect(database.url, { name: 'test offices' });
  try {
    const policy = southGloucestershire2009;
    await db.transaction().execute(async (tx) => {
      await upsertPartnership(tx, { id: PARTNERSHIP, name: 'Example Partnership', policy });
      await upsertPartnership(tx, { id: 'partnership-2', name: 'The other', policy });
      for (const [id, office] of [['Kim', 'inclusion-officer'] as const, ...others]) {
        const person = { id, name: id, email: `${id}@school.test`, passwordHash: 'none' };
        await insertPerson(tx, { ...person, partnershipId: id === 'Kim' ? home : PARTNERSHIP });
        const held = { personId: id, office, schoolId: null, partnershipId: PARTNERSHIP };
        await insertOffice(tx, { ...held, heldFrom: '2026-09-01', heldTo: id === 'Kim' ? DAY : null });
      }
    });
    const about = { obligation: `offices-end:${DAY}` };
    const effect = { kind: 'notice', notice: 'offices-end', to: 'administrator', about };
    const holding = { person: 'Kim', office: 'inclusion-officer', school: null, from: '2026-09-01', to: DAY };
    const entry = {
      kind: 'partnership',
      caseId: PARTNERSHIP,
      events: [{ number: 1, at: Date.parse('2027-08-03T09:00Z') }],
      state: { name: 'Example Partnership', holdings: [holding], owed: [{ id: about.obligation, due: DAY }] },
      effects: [{ number: 1, effect }],
    };
    const composed = await composeOfficesEnds(
      db,
      entry as unknown as EntryOf<'partnership'>,
      { baseUrl: 'http://sixth-day.test' } as World,
    );
    return composed.map(({ role, recipient, letter }) => ({
      to: `${recipient.name}, ${role}`,
      asks: JSON.stringify(letter.blocks).includes('See to it that an administrator'),
    }));
  } finally {
    await close();
    await database.drop();
  }
}

describe('an office that runs out (A3)', () => {
  test('is told to its holder, to the Chair, and to the administrators, who alone can give it again', async () => {
    expect(await written(['Ada', 'administrator'], ['Cleo', 'chair'])).toEqual([
      { to: 'Kim, authority', asks: false },
      { to: 'Cleo, chair', asks: true },
      { to: 'Ada, administrator', asks: false },
    ]);
  });

  test('is told to its holder and the administrators where there is no Chair', async () => {
    expect(await written(['Ada', 'administrator'])).toEqual([
      { to: 'Kim, authority', asks: false },
      { to: 'Ada, administrator', asks: false },
    ]);
  });

  test('is told to a holder whose account another partnership keeps, and to the Chair of the one that gave it (A2)', async () => {
    expect(await writtenWhere('partnership-2', ['Ada', 'administrator'], ['Cleo', 'chair'])).toEqual([
      { to: 'Kim, authority', asks: false },
      { to: 'Cleo, chair', asks: true },
      { to: 'Ada, administrator', asks: false },
    ]);
  });

  test('is told once to a Chair who is administrator too', async () => {
    expect(await written(['Ada', 'administrator'], ['Ada', 'chair'])).toEqual([
      { to: 'Kim, authority', asks: false },
      { to: 'Ada, administrator', asks: false },
    ]);
  });
});
