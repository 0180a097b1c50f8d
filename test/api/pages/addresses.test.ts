import { hasBeenWrittenTo, useAddress } from '../../../database/contact-addresses';
import { markSent } from '../../../database/deliveries';
import { appendEvents } from '../../../database/events';
import { insertNotices } from '../../../database/notices';
import { pupilOfCase } from '../../../database/pupils';
import type { Correction } from '../../../rules/pupil/addresses';
import { aNotice, anEvent } from '../../database/a-record';
import { signedIn, type Agent } from '../../support/api';
import { plainText } from '../../support/page-words';
import { readPdf } from '../../support/pdf';
import { familyHouse, NOW, post, suspended, type FamilyHouse } from '../family/a-family';
import { emailOf, personOf } from '../seed';

let house: FamilyHouse;
const as = {} as Record<'lead' | 'headteacher' | 'other-lead', Agent>;
beforeAll(async () => {
  house = await familyHouse();
  for (const name of ['lead', 'headteacher', 'other-lead'] as const)
    as[name] = await signedIn(house.app, emailOf(name));
});
afterAll(() => house?.stop());

const correction = (changes: Partial<Correction> = {}): Correction => ({
  id: 'correction-1',
  contact: 'contact-1',
  kind: 'email',
  value: 'new@home.test',
  by: { person: personOf('lead'), office: 'lead' },
  on: NOW.slice(0, 10),
  ...changes,
});
const textOf = async (agent: Agent, path: string) => plainText((await agent.get(path).expect(200)).text);
const checked = (of: Correction, outcome: 'right' | 'wrong') =>
  ({ type: 'address-checked', on: of.on, correction: of, outcome, reason: '' }) as const;

/** A case with an address that waits for its second look. */
async function waiting(changes: Partial<Correction> = {}) {
  const family = await house.family({ ...suspended(), corrections: [correction(changes)] });
  return { ...family, path: `/pupils/${family.pupil}/check-address?correction=correction-1` };
}

describe('a new address of a family (E6, L4)', () => {
  it('is a task on Today for those of the pupil’s own school who did not enter it', async () => {
    const { pupil } = await waiting();
    const task = `/pupils/${pupil}/check-address?correction=correction-1`;
    expect((await as.headteacher.get('/today')).text).toContain(task);
    expect((await as.lead.get('/today')).text).not.toContain(task);
    expect((await as['other-lead'].get('/today')).text).not.toContain(task);
    expect(await textOf(as.headteacher, '/today')).toContain('(Email address). It is not used before.');
  });

  it('given by the family itself is a task for its lead too', async () => {
    const { pupil } = await waiting({ by: { person: 'contact-1', office: 'family' } });
    expect((await as.lead.get('/today')).text).toContain(`/pupils/${pupil}/check-address`);
  });

  it('is shown to whoever looks at it, with who gave it; and on Contacts as waiting', async () => {
    const family = await house.family();
    const state = { ...suspended(), corrections: [correction({ contact: family.alex.contact.id })] };
    await house.house.db
      .updateTable('cases')
      .set({ state: JSON.stringify(state) })
      .where('caseId', '=', family.pupil)
      .execute();
    const words = await textOf(as.headteacher, `/pupils/${family.pupil}/check-address`);
    expect(words).toContain('Alex Example, email address: new@home.test. Given by ');
    expect(words).toContain(', lead, on Wednesday 21 October 2026. Now on record: ');
    const contacts = await textOf(as.headteacher, `/pupils/${family.pupil}/contacts`);
    expect(contacts).toContain(family.alex.contact.email);
    expect(contacts).toContain('Waits for a second look: Email address');
    expect(contacts).not.toContain('new@home.test');
    const path = `/pupils/${family.pupil}/check-address`;
    expect((await as.headteacher.get(`/pupils/${family.pupil}/contacts`)).text).toContain(
      `href="${path}?correction=correction-1"`,
    );
    const empty = await post(as.headteacher, path, {});
    expect(empty.text).toContain('Say whether the address is right');
    expect(empty.text).not.toContain('Choose the Whether');
  });

  it('is refused before the form to whoever entered it', async () => {
    const { path } = await waiting();
    const { text } = await as.lead.get(path).expect(200);
    expect(text).toContain('You entered this address yourself.');
    expect(text).not.toContain('Record the second look');
  });

  it('where none waits, is refused before the form', async () => {
    const { pupil } = await house.family();
    const words = await textOf(as.headteacher, `/pupils/${pupil}/check-address`);
    expect(words).toContain('No new address waits for a second look.');
  });

  it('is used once it is right, and not where it is wrong: the old one goes on', async () => {
    const { pupil, alex } = await house.family();
    const { db } = house.house;
    const of = correction({ contact: alex.contact.id });
    const now = async () => (await pupilOfCase(db, pupil))?.contacts.find(({ id }) => id === alex.contact.id);
    await useAddress(db, pupil, checked(of, 'wrong'));
    expect((await now())?.email).toBe(alex.contact.email);
    await useAddress(db, pupil, checked(of, 'right'));
    await useAddress(db, pupil, checked({ ...of, kind: 'phone', value: '01632 960001' }, 'right'));
    expect(await now()).toMatchObject({ email: 'new@home.test', phone: '01632 960001' });
  });

  it('gets its first letter said so, before a suspension is confirmed', async () => {
    const { pupil, alex, sam } = await house.family();
    const { db } = house.house;
    await db.transaction().execute(async (tx) => {
      await appendEvents(tx, { caseId: pupil, caseKind: 'pupil', events: [anEvent(1)] });
      const to = { recipientContact: alex.contact.id, recipientEmail: alex.contact.email };
      await insertNotices(tx, [
        aNotice({ id: `to-${pupil}`, caseId: pupil, messageId: `<${pupil}@x>`, ...to }),
      ]);
    });
    const written = (of: typeof alex) => hasBeenWrittenTo(db, pupil, of.contact.id, of.contact.email);
    expect(await written(alex)).toBe(false);
    await markSent(db, `to-${pupil}`, { at: new Date().toISOString(), detail: '250 ok' });
    expect([await written(alex), await written(sam)]).toEqual([true, false]);
  });

  it('by post stands in the window of the envelope, in the reader’s size of print', async () => {
    const { pupil, alex } = await house.family();
    const { db } = house.house;
    const to = { recipientContact: alex.contact.id, recipientEmail: alex.contact.email };
    const more = { recipientName: 'Alex Example', html: '<h1>A letter</h1><p>All of it.</p>', ...to };
    await db.transaction().execute(async (tx) => {
      await appendEvents(tx, { caseId: pupil, caseKind: 'pupil', events: [anEvent(1)] });
      await insertNotices(tx, [
        aNotice({ id: `by-${pupil}`, caseId: pupil, messageId: `<b${pupil}@x>`, ...more }),
      ]);
    });
    const agent = await house.comeIn(alex);
    const print = async () =>
      readPdf((await agent.get(`/family/letters/by-${pupil}/letter.pdf`).expect(200)).body as Buffer);
    const sizes = ({ source }: { source: string }) =>
      [...source.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
    expect(Math.max(...sizes(await print()))).toBe(17);
    const of = correction({ contact: alex.contact.id, kind: 'post', value: '1 Example Road\nExample Town' });
    await useAddress(db, pupil, checked(of, 'right'));
    await db
      .updateTable('contacts')
      .set({ printSize: 'large-print' })
      .where('id', '=', alex.contact.id)
      .execute();
    const large = await print();
    expect(large.elements.map(({ text }) => text)).toContain('Alex Example 1 Example Road Example Town');
    expect(large.elements.map(({ text }) => text)).toContain('All of it.');
    expect(sizes(large)).toEqual(expect.arrayContaining([18, 24]));
    expect(sizes(large)).not.toContain(17);
  });

  it('is given by a family on its own page, one question a page', async () => {
    const agent = await house.comeIn((await house.family()).alex);
    expect((await agent.get('/family')).text).toContain('href="/family/contact"');
    const words = await textOf(agent, '/family/contact');
    expect(words).toContain('What is new?');
    expect(words).toContain('Until then we use the old one.');
  });
});
