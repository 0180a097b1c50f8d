import { randomUUID } from 'node:crypto';
import type { CaseCommandName } from '../../../api/commands/schemas/pupil-commands';
import { testApp, type TestApp } from '../../support/api';
import { command } from '../../support/commands';
import type { Held } from '../../support/command-kinds';
import { onStage1 } from '../../support/given';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { OTHER_SCHOOL, personOf, SCHOOL, seed, seedPupil } from '../seed';

let house: TestApp;
let rowan: string;
beforeAll(async () => {
  house = await testApp();
  const { db, pool } = house.house;
  await seed(db);
  rowan = await seedPupil(db, SCHOOL, { programme: onStage1().open().programme });
  const called = (id: string, name: string[]) =>
    pool.query('update pupils set first_name = $2, last_name = $3 where id = $1', [id, ...name]);
  await called(await seedPupil(db, SCHOOL), ['Kit', 'Specimen']);
  await called(await seedPupil(db, OTHER_SCHOOL), ['Ash', 'Sample']);
});
afterAll(() => house?.stop());

const head = () => sessionFor(house, personOf('headteacher'));

/** What the API answers to a command. Its engine is away in this test: what would reach it is not taken, with 503. */
async function answerTo<T extends CaseCommandName>(name: T, changes: Partial<Held<T>>): Promise<unknown> {
  const asked = { ...command(name, changes), ...(name === 'suspend' && { decision: randomUUID() }) };
  const body = Object.fromEntries(
    Object.entries(asked).filter(([key]) => !['type', 'id', 'actor'].includes(key)),
  );
  const answer = await (await head()).post(`/api/v1/pupils/${rowan}/commands/${name}`).send(body);
  return (answer.body as { code?: string }).code ?? answer.status;
}
const named = 'names-another-child';
const taken = 503;

describe('the name of another pupil of the school (E6)', () => {
  it('is refused in what a letter to the family says', async () => {
    expect(await answerTo('suspend', { circumstances: 'Rowan hit kit specimen.' })).toEqual(named);
    expect(await answerTo('record-review', { toFamily: 'Better with Kit Specimen away.' })).toEqual(named);
  });

  it('is taken in what stays here: a record of what happened names who was there', async () => {
    expect(await answerTo('record-incident', { what: 'Rowan hit Kit Specimen.' })).toEqual(taken);
  });

  it('says nothing of who is on record elsewhere, and lets the own name through', async () => {
    expect(await answerTo('suspend', { circumstances: 'Rowan hit Ash Sample.' })).toEqual(taken);
    expect(await answerTo('suspend', { circumstances: 'Rowan Example left the room.' })).toEqual(taken);
  });

  it('is refused on the page before anything is confirmed, at the field that holds it', async () => {
    const answers = {
      kind: 'suspend',
      days: '2',
      begins: 'next',
      exam: 'no',
      reasons: 'DB',
      circumstances: 'Rowan hit Kit Specimen.',
      'voices-pupil': 'It was him.',
      'voices-parents': 'Not reached yet.',
    };
    const page = await (
      await head()
    )
      .post(`/pupils/${rowan}/suspend/check`)
      .type('form')
      .send({ ...answers, _csrf: FORM_TOKEN });
    expect(page.status).toBe(422);
    expect(page.text).toContain('href="#circumstances">The letter to this family would name Kit Specimen');
  });
});
