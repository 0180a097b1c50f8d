import { randomUUID } from 'node:crypto';
import { addContact } from '../../../database/pupils';
import { eventsOf } from '../../../database/events';
import { noticesOf } from '../../../database/notices';
import { instantOf } from '../../../rules/calendar/london-time';
import { bodyOf, testApp, type Agent, type TestApp } from '../../support/api';
import { onStage1 } from '../../support/given';
import { says, until } from '../../support/golden-stories/steps';
import { plainText } from '../../support/page-words';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { aStory } from '../attack/a-story';
import { PARTNERSHIP, personOf, SCHOOL, seed, seedPupil } from '../seed';

const NOW = instantOf('2026-10-21T10:00');

let house: TestApp;
let head: Agent;
let lead: Agent;
let pupil: string;
const contact = { relation: 'Parent', parentalResponsibility: true };
beforeAll(async () => {
  house = await testApp({ now: () => NOW });
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

describe('a family of whom nobody may be written to (E6)', () => {
  const parent = { ...contact, id: 'only', name: 'Robin Example', email: 'robin@home.test' };
  const mark = { contact: 'only', mark: 'no-contact', change: 'set', reason: 'A court order.' };
  const at = async (path: string) => plainText((await head.get(path).expect(200)).text);

  /** A pupil with one parent, who has had a letter and is marked since. */
  async function marked() {
    const { db } = house.house;
    const open = onStage1().open();
    const state = { ...open, partnership: PARTNERSHIP, school: { ...open.school, id: SCHOOL } };
    const id = await seedPupil(db, SCHOOL, state, PARTNERSHIP, NOW);
    await db.deleteFrom('contacts').where('id', '=', 'only').execute();
    await addContact(db, id, parent);
    const story = aStory(house, id, state);
    await story.takes(says('2026-09-21T11:00', 'record-review'));
    return { id, story, db };
  }

  it('is warned of before the last mark is confirmed, and it is not refused', async () => {
    const { id } = await marked();
    const path = `/pupils/${id}/mark-contact`;
    const send = (more: object) =>
      head
        .post(path)
        .type('form')
        .send({ ...mark, ...more, _csrf: FORM_TOKEN });
    const warned = await send({});
    expect(plainText(warned.text)).toContain(
      'Robin Example is the only one with parental responsibility who may be written to.',
    );
    expect(warned.text).toContain('name="seen" value="only"');
    // The engine is away in this test: what would reach it is not taken.
    expect((await send({ seen: 'only' })).status).toBe(503);
    expect((await send({ mark: 'confidential-address' })).status).toBe(503);
  });

  it('has its letters wait, for the mark by name, and nobody is told to post them', async () => {
    const { id, story, db } = await marked();
    await story.takes(says('2026-10-20T10:00', 'mark-contact', mark));
    const answers = { kind: 'suspend', days: '2', begins: 'next', exam: 'no', reasons: 'DB' };
    const words = { circumstances: 'A chair.', 'voices-pupil': 'Sorry.', 'voices-parents': 'Not reached.' };
    const check = `/pupils/${id}/suspend/check`;
    await head
      .post(check)
      .type('form')
      .send({ ...answers, ...words, _csrf: FORM_TOKEN })
      .expect(303);
    const who = 'Nothing may be sent to Robin Example. Marked by';
    const before = await at(check);
    const all = Number(/The letters, in full \((\d+)\)/.exec(before)?.[1]);
    const [, going, waiting] = /Letters that go out: (\d+)\. Letters that wait: (\d+)\./.exec(before) ?? [];
    expect(Number(waiting)).toBeGreaterThan(0);
    expect(Number(going) + Number(waiting)).toBe(all);
    expect(before).toContain(who);
    expect(before).toContain('Dear parent or carer');
    expect(before).not.toContain('Dear The');
    expect(before).toMatch(Number(going) === 0 ? /Suspend Rowan/ : new RegExp(`send ${going} notice`));

    // The page of what was done knows its decision by the command that made it: the story's next one.
    await story.takes(until('2026-10-21T09:29'));
    const last = (await eventsOf(db, id)).at(-1)?.commandId ?? '';
    const decision = `${id}-${Number(last.slice(id.length + 1)) + 1}`;
    await story.takes(says('2026-10-21T09:30', 'suspend', { decision }));
    const after = await at(`/pupils/${id}/suspend/done?decision=${decision}`);
    expect(after).toContain('nobody with parental responsibility may be written to');
    expect(after).toContain(who);
    expect(after).toMatch(/to the parents\s?: waits/);
    expect(after).not.toMatch(/the parents, the parents|The parents: no address/);
    const held = (await noticesOf(db, id)).find(({ status }) => status === 'held');
    expect(held?.text).toContain('Dear parent or carer');
    expect(await at(`/pupils/${id}/contacts`)).toMatch(
      /Nothing is sent to this person\. Marked by .*, on Tuesday 20/,
    );
  });

  it('has a warning beside the letter that went to them before', async () => {
    const { id, story, db } = await marked();
    const [letter] = (await noticesOf(db, id)).filter((n) => n.recipientContact === 'only');
    const path = `/pupils/${id}/notices/${letter?.id}`;
    expect(await at(path)).not.toContain('Do not post');
    await story.takes(says('2026-10-20T10:00', 'mark-contact', mark));
    const words = await at(path);
    expect(words).toContain(
      'Do not post or hand over this letter: nothing may be sent to Robin Example now.',
    );
  });
});
