import { sql } from 'kysely';
import { discreet } from '../../activities/discreet';
import { insertPupil } from '../../database/pupils';
import { aCase, aPartnership, aPupil, aRecordedCase } from '../database/a-record';
import { freshDatabase, type FreshDatabase } from '../support/database';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await aPartnership(fresh.db, 'partnership-1', ['school-1']);
  await aRecordedCase(fresh.db, aCase());
});
afterAll(() => fresh.drop());

/** All that a log could write of a failure. */
async function toldBy(act: () => Promise<unknown>): Promise<string> {
  const error = (await act().catch((e: unknown) => e)) as Error;
  return JSON.stringify([error.message, error.stack, error.cause ?? '', error]);
}

it('says what the record refused, and quotes nobody', async () => {
  await sql`alter table pupils add check (first_name <> 'Quentin')`.execute(fresh.db);
  const registration = { firstName: 'Quentin', lastName: 'Specimen', contacts: [] };
  const insert = () => insertPupil(fresh.db, aPupil({ registration }));
  expect(await toldBy(insert)).toContain('Quentin');
  const told = await toldBy(discreet(insert));
  expect(told).not.toContain('Quentin');
  expect(told).toContain('SQLSTATE 23514 (pupils, pupils_first_name_check)');
});

it('leaves every other failure as it is', async () => {
  const failure = new Error('The mail server is away');
  await expect(discreet(() => Promise.reject(failure))()).rejects.toBe(failure);
});
