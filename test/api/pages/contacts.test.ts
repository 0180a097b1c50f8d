import { randomUUID } from 'node:crypto';
import { addContact } from '../../../database/pupils';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { sessionFor } from '../../support/session';
import { personOf, seed, seedPupil } from '../seed';

let house: TestApp;
let head: Agent;
let lead: Agent;
let pupil: string;
const contact = { relation: 'Parent', parentalResponsibility: true };
beforeAll(async () => {
  house = await testApp();
  const { db } = house.house;
  await seed(db);
  pupil = await seedPupil(db);
  await addContact(db, pupil, { ...contact, id: 'alex', name: 'Alex Example', email: 'alex@home.test' });
  await addContact(db, pupil, { ...contact, id: 'sam', name: 'Sam Example', email: 'sam@home.test' });
  await db.updateTable('contacts').set({ noContact: true }).where('id', '=', 'alex').execute();
  await db.updateTable('contacts').set({ confidential: true }).where('id', '=', 'sam').execute();
  head = await sessionFor(house, personOf('headteacher'));
  lead = await sessionFor(house, personOf('lead'));
});
afterAll(() => house?.stop());

describe('the contacts of a family (E6)', () => {
  it('say to whom nothing is sent, and keep a confidential address behind its mark', async () => {
    const { text } = await lead.get(`/pupils/${pupil}/contacts`).expect(200);
    expect(text).toContain('Nothing is sent to this person');
    expect(text).toMatch(/<details[^>]*>.*Confidential: nobody else.*sam@home\.test.*<\/details>/s);
    expect(text).not.toMatch(/<details[^>]*>.*alex@home\.test/s);
    expect((await lead.get(`/pupils/${pupil}`).expect(200)).text).toContain(`/pupils/${pupil}/contacts`);
  });

  it('are marked by the headteacher or an officer; a lead reads why not', async () => {
    const form = await head.get(`/pupils/${pupil}/mark-contact?contact=sam`).expect(200);
    expect(form.text).toMatch(/value="sam"[^>]*checked/);
    expect((await lead.get(`/pupils/${pupil}/contacts`)).text).not.toContain('mark-contact?contact');
    expect((await lead.get(`/pupils/${pupil}/mark-contact`).expect(200)).text).not.toContain(
      'Record the mark',
    );
  });

  it('are of this family: the id of somebody else is refused', async () => {
    const mark = { mark: 'no-contact', change: 'set', reason: 'A court order.' };
    const path = `/api/v1/pupils/${pupil}/commands/mark-contact`;
    const refused = await head
      .post(path)
      .send({ ...mark, contact: randomUUID() })
      .expect(409);
    expect(bodyOf<{ code: string }>(refused).code).toBe('unknown-contact');
    await head
      .post(path)
      .send({ ...mark, contact: 'sam', reason: ' ' })
      .expect(422);
  });
});
