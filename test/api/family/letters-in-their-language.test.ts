import { randomUUID } from 'node:crypto';
import { hashOfLink, insertFamilyLink } from '../../../database/family-links';
import { noticesOf, type Notice } from '../../../database/notices';
import { addContact } from '../../../database/pupils';
import type { Foreign } from '../../../database/translations';
import { instantOf } from '../../../rules/calendar/london-time';
import { bodyOf, type Agent, type TestApp } from '../../support/api';
import { onStage1 } from '../../support/given';
import { says } from '../../support/golden-stories/steps';
import { plainText } from '../../support/page-words';
import { readPdf } from '../../support/pdf';
import { reviewWords } from '../../support/reviewed-words';
import { familySessionFor, FORM_TOKEN, sessionFor } from '../../support/session';
import { aStory } from '../attack/a-story';
import { PARTNERSHIP, personOf, SCHOOL, seedPupil } from '../seed';
import { seededApp } from '../seeded-app';

const NOW = instantOf('2026-10-21T10:00');

let house: TestApp;
let lead: Agent;
beforeAll(async () => {
  house = await seededApp({ now: () => NOW });
  lead = await sessionFor(house, personOf('lead'));
});
afterAll(() => house?.stop());
afterEach(() => house.house.db.deleteFrom('translations').where('partnershipId', 'is not', null).execute());

interface Sent {
  pupil: string;
  letter: Notice;
  /** The parent who reads it, come in by a link. */
  family: Agent;
}

/** A week's feedback, stored as the engine's worker does, for a parent who reads a language. */
async function sentTo(language: Foreign): Promise<Sent> {
  const { db } = house.house;
  const open = onStage1().open();
  const state = { ...open, partnership: PARTNERSHIP, school: { ...open.school, id: SCHOOL } };
  const pupil = await seedPupil(db, SCHOOL, state, PARTNERSHIP, NOW);
  const parent = { id: randomUUID(), name: 'Sam', relation: 'Parent', email: 'sam@home.test' };
  await addContact(db, pupil, { ...parent, parentalResponsibility: true });
  await db.updateTable('contacts').set({ language }).where('pupilId', '=', pupil).execute();
  const link = {
    secret: `of-${pupil}`,
    pupilId: pupil,
    contactId: parent.id,
    madeAt: new Date().toISOString(),
  };
  await insertFamilyLink(db, link);
  await aStory(house, pupil, state).takes(says('2026-09-21T11:00', 'record-review'));
  const letter = (await noticesOf(db, pupil)).find(({ notice }) => notice === 'weekly-feedback');
  if (!letter) throw new Error('No feedback was written');
  return { pupil, letter, family: await familySessionFor(house, hashOfLink(link.secret)) };
}
const pageOf = ({ pupil, letter }: Sent): string => `/pupils/${pupil}/notices/${letter.id}`;
const pdfOf = async (agent: Agent, path: string) =>
  readPdf(bodyOf(await agent.get(`${path}/letter.pdf`).expect(200)));

describe('the week’s feedback to a parent who reads Polish (B6, E5)', () => {
  it('has reviewed lines above the English, as it is stored, in their language', async () => {
    await reviewWords(house.house.db, 'pl');
    const { letter } = await sentTo('pl');
    expect(letter.html).toMatch(/<div lang="pl" dir="ltr"[^>]*>\s*<p[^>]*>Ten list mówi, jak minął tydzień/);
    expect(letter.html).toMatch(/<\/div>\s*<h1[^>]*>How the week went for Rowan/);
    expect(letter.text).toMatch(
      /^Ten list mówi[^]*cele osiągnięte w tym tygodniu: 0 z 2\.[^]*\n\nHow the week went/,
    );
    expect(letter.status).toBe('queued');
  });

  it('is shown so to staff and to the family, each language marked', async () => {
    await reviewWords(house.house.db, 'pl');
    const sent = await sentTo('pl');
    expect(plainText((await lead.get(`/pupils/${sent.pupil}/notices`)).text)).toContain(
      'Polish lines above the English',
    );
    for (const [agent, path] of [
      [lead, pageOf(sent)],
      [sent.family, `/family/letters/${sent.letter.id}`],
    ] as const) {
      const { text } = await agent.get(path).expect(200);
      expect(text).toMatch(/<div lang="pl" dir="ltr">\s*<p class="govuk-body">Ten list mówi/);
      expect(text).toMatch(/<pre class="sd-text"[^>]*>How the week went/);
    }
  });

  it('goes in English alone, at once, while no speaker has read the lines; staff see that', async () => {
    const sent = await sentTo('pl');
    expect(sent.letter).toMatchObject({ status: 'queued', above: { language: 'pl', lines: [] } });
    expect([sent.letter.html.includes('lang="pl"'), sent.letter.text.startsWith('How the week')]).toEqual([
      false,
      true,
    ]);
    const alone = 'English alone: nobody has reviewed our Polish lines for letters';
    expect(plainText((await lead.get(`/pupils/${sent.pupil}/notices`)).text)).toContain(alone);
    expect(plainText((await lead.get(pageOf(sent))).text)).toContain(alone);
  });

  it('is said before a suspension is confirmed: the letters as they will go, or that English goes alone', async () => {
    const { pupil } = await sentTo('pl');
    const head = await sessionFor(house, personOf('headteacher'));
    const answers = {
      kind: 'suspend',
      days: '2',
      begins: 'next',
      exam: 'no',
      reasons: 'DB',
      _csrf: FORM_TOKEN,
    };
    const words = {
      circumstances: 'A chair.',
      'voices-pupil': 'Sorry.',
      'voices-parents': 'Not reached yet.',
    };
    const path = `/pupils/${pupil}/suspend/check`;
    await head
      .post(path)
      .type('form')
      .send({ ...answers, ...words })
      .expect(303);
    const check = async () => (await head.get(path).expect(200)).text;
    expect(plainText(await check())).toContain(
      'To Sam, the parents: English alone: nobody has reviewed our Polish lines for letters.',
    );
    await reviewWords(house.house.db, 'pl');
    expect(await check()).toMatch(/<div lang="pl" dir="ltr">\s*<p class="govuk-body">To ważny list/);
  });

  it('has its language on paper too, and says where it can be read besides', async () => {
    await reviewWords(house.house.db, 'pl');
    const sent = await sentTo('pl');
    const { elements, source } = await pdfOf(sent.family, `/family/letters/${sent.letter.id}`);
    const line = elements.find(({ text }) => text.startsWith('Ten list mówi'));
    expect([line?.tag, line?.lang]).toEqual(['P', 'pl']);
    expect(elements.at(-1)?.text).toBe(
      'You can read this on your own page too. Open the link in our newest email to you.',
    );
    expect(source).not.toContain(`of-${sent.pupil}`);
  });

  it('sends nobody on paper to an email who had their link by text', async () => {
    const sent = await sentTo('pl');
    const { db } = house.house;
    const at = new Date(NOW).toISOString();
    const contactId = sent.letter.recipientContact ?? '';
    const text = { noticeId: sent.letter.id, pupilId: sent.pupil, contactId, phone: '07700 900101' };
    await db
      .insertInto('letterTexts')
      .values({ ...text, status: 'sent', nextAt: null, madeAt: at, changedAt: at })
      .execute();
    const last = async () => (await pdfOf(lead, pageOf(sent))).elements.at(-1)?.text;
    expect(await last()).toContain('Open the link in our newest email or text to you.');
    await db.updateTable('contacts').set({ email: '' }).where('id', '=', contactId).execute();
    expect(await last()).toContain('Open the link in our newest text to you.');
  });
});

describe('a letter to a parent who reads Urdu', () => {
  it('has its lines from the right in the email, and on paper, read aloud and copied as they were written', async () => {
    await reviewWords(house.house.db, 'ur');
    const sent = await sentTo('ur');
    expect(sent.letter.html).toMatch(/<div lang="ur" dir="rtl"[^>]*>\s*<p[^>]*>یہ خط/);
    const { elements } = await pdfOf(lead, pageOf(sent));
    const lines = elements.filter(({ lang }) => lang === 'ur').map(({ text }) => text);
    expect(lines).toEqual(sent.letter.above?.lines);
    expect(lines[1]).toBe('Rowan نے اس ہفتے 2 میں سے 0 اہداف پورے کیے۔');
  });
});
