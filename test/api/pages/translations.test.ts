import { addContact } from '../../../database/pupils';
import { signedIn, testApp, type Agent, type TestApp } from '../../support/api';
import { plainText } from '../../support/page-words';
import { post } from '../family/a-family';
import { emailOf, seed, seedPupil } from '../seed';

let house: TestApp;
let officer: Agent;
let admin: Agent;
beforeAll(async () => {
  house = await testApp();
  await seed(house.house.db);
  officer = await signedIn(house.app, emailOf('inclusion-officer'));
  admin = await signedIn(house.app, emailOf('administrator'));
});
afterAll(() => house?.stop());

const PAGE = '/translations/pl';
const TODAY = { 'reviewedOn-day': '1', 'reviewedOn-month': '9', 'reviewedOn-year': '2025' };
const textOf = async (agent: Agent, path: string) => plainText((await agent.get(path).expect(200)).text);

/** What the tick beside these words holds. */
async function tickOf(agent: Agent, english: string, page = `${PAGE}?state=draft`): Promise<string> {
  const { text } = await agent.get(page).expect(200);
  const section = text.split('<section').find((part) => part.includes(`>${english}</h2>`)) ?? '';
  return /name="texts"[^>]*value="([^"]+)"/.exec(section)?.[1] ?? '';
}
const rowOf = (textId: string) =>
  house.house.db
    .selectFrom('translations')
    .selectAll()
    .where('language', '=', 'pl')
    .where('textId', '=', textId)
    .where('partnershipId', 'is not', null)
    .executeTakeFirst();

describe('/translations (E5)', () => {
  it('counts, language by language, what is missing, not reviewed, and reviewed', async () => {
    const words = await textOf(officer, '/translations');
    for (const name of ['Welsh', 'Polish', 'Urdu', 'Romanian', 'Somali']) expect(words).toContain(name);
    const polish = await textOf(officer, PAGE);
    expect(polish).toMatch(
      /Missing: \d+ Not reviewed by a speaker: 2\d\d English changed since: 0 Reviewed: 0/,
    );
    expect(polish).toContain('Wyślij mój kod');
    expect(polish).toContain('Not reviewed by a speaker. Shipped with Sixth Day.');
  });

  it('is for inclusion officers and administrators alone', async () => {
    const lead = await signedIn(house.app, emailOf('lead'));
    await lead.get('/translations').expect(404);
    await officer.get('/translations/xx').expect(404);
    await officer.get(`${PAGE}/no-text`).expect(404);
  });

  it('puts a review on record, with the speaker and the day, for the ticked words alone', async () => {
    const texts = await tickOf(officer, 'Send my code');
    const answer = await post(officer, PAGE, { texts, reviewer: 'Ola Przykład', ...TODAY });
    expect(answer.status).toBe(303);
    expect(await rowOf('door.send')).toMatchObject({
      words: 'Wyślij mój kod',
      reviewer: 'Ola Przykład',
      reviewedOn: '2025-09-01',
      markedBy: 'person-inclusion-officer',
    });
    expect(await textOf(officer, `${PAGE}?state=reviewed`)).toContain(
      'Ola Przykład, Monday 1 September 2025',
    );
  });

  it('is not marked without ticks, a speaker and a day that has been', async () => {
    const nothing = await post(officer, PAGE, {});
    expect(nothing.status).toBe(422);
    for (const words of [
      'Tick the words that were read',
      'Enter the name of whoever read them',
      'as a real date',
    ])
      expect(nothing.text).toContain(words);
    const texts = await tickOf(officer, 'Get a code');
    const future = { 'reviewedOn-day': '1', 'reviewedOn-month': '9', 'reviewedOn-year': '2999' };
    const answer = await post(officer, PAGE, { texts, reviewer: 'Ola', ...future });
    expect([answer.status, answer.text.includes('is still to come')]).toEqual([422, true]);
    expect(answer.text).toMatch(/value="[^"]+:door\.title" checked/);
  });

  it('keeps what is put in: words that lose or add a place are refused', async () => {
    const path = `${PAGE}/next.heading`;
    const lost = await post(officer, path, { words: 'Co dalej' });
    expect([lost.status, lost.text.includes('Keep {name}: something is put in there')]).toEqual([422, true]);
    const more = await post(officer, path, { words: 'Co dalej: {name} {school}' });
    expect([more.status, more.text.includes('Take out {school}')]).toEqual([422, true]);
    expect((await post(officer, path, { words: ' ' })).text).toContain('Enter the words');
    expect(await rowOf('next.heading')).toBeUndefined();
  });

  it('lets nobody put the review of their own words on record; another may (four eyes)', async () => {
    const kept = await post(officer, `${PAGE}/next.heading`, { words: 'Co dalej: {name}', note: 'Shorter' });
    expect(kept.headers['location']).toBe(`${PAGE}?state=draft`);
    const english = 'What happens next for {name}';
    const all = `${PAGE}?state=draft&from=50`;
    const texts = await tickOf(officer, english, all);
    const own = await post(officer, PAGE, { texts, reviewer: 'Ola', ...TODAY });
    expect([own.status, own.text.includes('Somebody else puts their review on record')]).toEqual([422, true]);
    expect((await post(admin, PAGE, { texts, reviewer: 'Ola', ...TODAY })).status).toBe(303);
    expect(await rowOf('next.heading')).toMatchObject({ reviewer: 'Ola', note: 'Shorter' });
  });

  it('ends a review with the words: a tick for words that are others by now is refused', async () => {
    const texts = await tickOf(admin, 'Check what you say', `${PAGE}?state=draft&from=25`);
    expect(texts).not.toBe('');
    await post(officer, `${PAGE}/form.check`, { words: 'Sprawdź swoje słowa' });
    const late = await post(admin, PAGE, { texts, reviewer: 'Ola', ...TODAY });
    expect([late.status, late.text.includes('are others by now')]).toEqual([422, true]);
    await post(officer, `${PAGE}/door.send`, { words: 'Wyślij kod' });
    expect(await rowOf('door.send')).toMatchObject({ reviewer: null, reviewedOn: null, markedBy: null });
  });

  it('shows what English the words say where it has changed since, and calls them that', async () => {
    await house.house.db
      .updateTable('translations')
      .set({ english: 'Forward me my code' })
      .where('language', '=', 'pl')
      .where('textId', '=', 'door.send')
      .where('partnershipId', 'is not', null)
      .execute();
    const words = await textOf(officer, `${PAGE}?state=changed`);
    expect(words).toContain('English changed since');
    expect(words).toContain('These words say: “Forward me my code”.');
  });

  it('is a task on Today where a family has chosen a language with words that nobody has reviewed', async () => {
    expect(await textOf(officer, '/today')).not.toContain('Languages to see to');
    const { db } = house.house;
    const pupil = await seedPupil(db);
    const parent = { id: 'sam', name: 'Sam', relation: 'Parent', email: 'sam@home.test' };
    await addContact(db, pupil, { ...parent, parentalResponsibility: true });
    await db.updateTable('contacts').set({ language: 'so' }).where('pupilId', '=', pupil).execute();
    for (const agent of [officer, admin]) {
      const words = await textOf(agent, '/today');
      expect(words).toMatch(
        /Somali : \d+ texts not reviewed: 1 parent who chose it reads some pages and letters in English/,
      );
    }
    const head = await signedIn(house.app, emailOf('headteacher'));
    expect(await textOf(head, '/today')).not.toContain('Languages to see to');
  });
});
