import request from 'supertest';
import { TEXTS, isTextId } from '../../../api/family/words';
import { linesOf } from '../../../rules/pupil/easy-read';
import type { Agent } from '../../support/api';
import { plainText } from '../../support/page-words';
import { grade, wordsIn } from '../../support/reading-age';
import { reviewWords } from '../../support/reviewed-words';
import { familyHouse, post, suspended, theSchool, type FamilyHouse } from './a-family';

let house: FamilyHouse;
beforeAll(async () => {
  house = await familyHouse();
});
afterAll(() => house?.stop());
afterEach(() => house.house.db.deleteFrom('translations').where('partnershipId', 'is not', null).execute());

const choose = (agent: Agent, page: string, language: string) =>
  post(
    agent,
    page.startsWith('/family') ? '/family/choose' : `${page}/language`,
    { language, back: page },
    page,
  );
const htmlOf = (text: string): string => /<html[^>]*>/.exec(text)?.[0] ?? '';

describe('a family’s pages in other languages (E5, L4)', () => {
  it('are offered at the head of every page, each language in its own words, before anybody has come in', async () => {
    const { text } = await request(house.app).get('/f/anything').expect(200);
    const offered = [...text.matchAll(/name="language" value="([\w-]+)" lang="(\w\w)"/g)].map((m) => [
      m[1],
      m[2],
    ]);
    expect(offered).toEqual([
      ['cy', 'cy'],
      ['pl', 'pl'],
      ['ur', 'ur'],
      ['ro', 'ro'],
      ['so', 'so'],
      ['easy-read', 'en'],
    ]);
    for (const name of ['Cymraeg', 'Polski', 'اردو', 'Română', 'Soomaali', 'Easy read'])
      expect(text).toContain(name);
  });

  it('stay in English, and say so, until a speaker has reviewed them; the rough words are marked as such', async () => {
    const agent = request.agent(house.app);
    const answer = await choose(agent, '/f/anything', 'pl');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/f/anything']);
    const { text } = await agent.get('/f/anything').expect(200);
    expect(htmlOf(text)).toContain('lang="en" dir="ltr"');
    const words = plainText(text);
    expect(words).toContain('This page is in English. Nobody has checked our Polski words for it yet.');
    expect(words).toContain('No speaker has checked these words.');
    expect(text).toContain('<dt>Send my code</dt><dd lang="pl" dir="ltr">Wyślij mój kod</dd>');
    expect(text).toMatch(/<button[^>]*>\s*Send my code/);
  });

  it('once reviewed are whole in the language: its words, its dates, lang and dir', async () => {
    await reviewWords(house.house.db, 'pl');
    const agent = await house.comeIn((await house.family()).alex);
    const { headers } = await choose(agent, '/family', 'pl');
    expect(headers['location']).toBe('/family');
    const { text } = await agent.get('/family').expect(200);
    expect(htmlOf(text)).toContain('lang="pl" dir="ltr"');
    const words = plainText(text);
    expect(words).toContain('Co będzie dalej: Rowan');
    expect(words).toContain('czwartek, 5 listopada 2026');
    expect(words).not.toMatch(/\b(the|you|school)\b/);
    const form = await agent.get('/family/say').expect(200);
    expect(plainText(form.text)).toContain('Słowa: Rowan');
    expect((await agent.get('/family/say/done')).text).toContain('Szkoła może już przeczytać te słowa.');
  });

  it('in Urdu are written from the right', async () => {
    await reviewWords(house.house.db, 'ur');
    const agent = request.agent(house.app);
    await choose(agent, '/f/anything', 'ur');
    const { text } = await agent.get('/f/anything').expect(200);
    expect(htmlOf(text)).toContain('lang="ur" dir="rtl"');
    expect(text).toContain('میرا کوڈ بھیجیں');
  });

  it('in easy read are English in large print, one sentence a line, once somebody else has reviewed them', async () => {
    const agent = await house.comeIn((await house.family()).alex);
    await choose(agent, '/family', 'easy-read');
    const waiting = await agent.get('/family').expect(200);
    expect(htmlOf(waiting.text)).toMatch(/lang="en".*sd-large"/);
    expect(plainText(waiting.text)).toContain('Nobody has checked our Easy read words for it yet.');
    await reviewWords(house.house.db, 'easy-read');
    const { text } = await agent.get('/family').expect(200);
    expect(htmlOf(text)).toMatch(/lang="en" dir="ltr".*sd-large sd-easy-read"/);
    expect(text).toContain('<p class="govuk-body">Please talk to the office at');
    expect(plainText(text)).toContain('Thursday 5 November 2026');
    expect((await agent.get('/family/say')).text).toContain(
      'The school reads what you write.\nThe school keeps it.',
    );
    const answer = await post(agent, '/family/choose', { language: 'en', back: '/family' }, '/family');
    expect(answer.status).toBe(303);
    expect(htmlOf((await agent.get('/family')).text)).not.toContain('sd-large');
  });

  it('are in English at once, whole, where one word is missing, or its English has changed', async () => {
    const { db } = house.house;
    await reviewWords(db, 'pl', ['next.can']);
    const agent = await house.comeIn((await house.family()).alex);
    await choose(agent, '/family', 'pl');
    const inEnglish = async () => {
      const { text } = await agent.get('/family').expect(200);
      return htmlOf(text).includes('lang="en"') && plainText(text).includes('What happens next for Rowan');
    };
    expect(await inEnglish()).toBe(true);
    expect(htmlOf((await agent.get('/family/letters')).text)).toContain('lang="pl"');
    await db.deleteFrom('translations').where('partnershipId', 'is not', null).execute();
    await reviewWords(db, 'pl');
    expect(await inEnglish()).toBe(false);
    await db
      .updateTable('translations')
      .set({ english: 'What you could do' })
      .where('textId', '=', 'next.can')
      .where('partnershipId', 'is not', null)
      .execute();
    expect(await inEnglish()).toBe(true);
  });

  it('count days in English alone, and say so', async () => {
    await reviewWords(house.house.db, 'pl');
    const agent = await house.comeIn((await house.family()).alex);
    await choose(agent, '/family', 'pl');
    const { text } = await agent.get('/family');
    const why = await agent.get(/href="(\/family\/why\/[^"]*)"/.exec(text)?.[1] ?? '').expect(200);
    expect(htmlOf(why.text)).toContain('lang="en"');
    expect(plainText(why.text)).toContain('This page is in English only.');
  });

  it('are as the case has it when the family comes in again, in its size of print', async () => {
    await reviewWords(house.house.db, 'pl');
    const { alex, pupil } = await house.family();
    const { db } = house.house;
    await db
      .updateTable('contacts')
      .set({ language: 'pl', printSize: 'large-print' })
      .where('pupilId', '=', pupil)
      .where('id', '=', alex.contact.id)
      .execute();
    const { text } = await (await house.comeIn(alex)).get('/family').expect(200);
    expect(htmlOf(text)).toMatch(/lang="pl".*sd-large/);
  });

  it('come back to a page of the family and to nowhere else', async () => {
    const agent = await house.comeIn((await house.family()).alex);
    for (const back of ['https://elsewhere.test', '//elsewhere.test', '/today', '/family/../today']) {
      const answer = await post(agent, '/family/choose', { language: 'pl', back }, '/family');
      expect([back, answer.headers['location']]).toEqual([back, '/family']);
    }
    const answer = await post(agent, '/family/choose', { language: 'xx', back: '/family/say' }, '/family');
    expect(answer.headers['location']).toBe('/family/say');
    expect(htmlOf((await agent.get('/family')).text)).toContain('lang="en"');
  });

  it('draw every form in the language, with its refusals', async () => {
    await reviewWords(house.house.db, 'ro');
    const state = suspended();
    const agent = await house.comeIn((await house.family({ ...state, school: theSchool })).alex);
    await choose(agent, '/family', 'ro');
    for (const path of ['answer', 'say', 'governors', 'remote', 'language', 'contact', 'private'])
      expect([path, htmlOf((await agent.get(`/family/${path}`)).text)]).toEqual([
        path,
        expect.stringContaining('lang="ro"'),
      ]);
    expect((await agent.get('/family/answer')).text).toContain('Acum nu vi se cere nimic.');
  });
});

describe('the e-mail with the code (E5, L1)', () => {
  const mailTo = async (language: string) => {
    const { alex } = await house.family();
    const agent = request.agent(house.app);
    await choose(agent, alex.path, language);
    const code = await house.codeFor(agent, alex);
    return { code, ...(await house.mailTo(alex.contact.email)) };
  };

  it('says it in the language chosen at the door, once reviewed, above the English', async () => {
    await reviewWords(house.house.db, 'ur');
    const { code, text, html } = await mailTo('ur');
    expect(text).toMatch(/^السلام علیکم/);
    expect(text).toContain(`آپ کا کوڈ ${code} ہے۔`);
    expect(text).toContain(`Your code is ${code}.`);
    expect(html).toMatch(/<div lang="ur" dir="rtl">[^]*<\/div>\s*<div lang="en" dir="ltr">\s*<p[^>]*>Hello/);
  });

  it('is English alone, at once, where one of its words has not been reviewed', async () => {
    await reviewWords(house.house.db, 'ur', ['mail.tell-nobody']);
    const { text, html } = await mailTo('ur');
    expect([text.startsWith('Hello'), html.includes('lang="ur"')]).toEqual([true, false]);
    expect(grade(text.trim().split(/(?<=[.?!])\s+/))).toBeLessThan(6);
  });

  it('has a line for each sentence in easy read, in the HTML too', async () => {
    await reviewWords(house.house.db, 'easy-read');
    expect((await mailTo('easy-read')).html).toMatch(/white-space:pre-line">[^<]+[.?!]\r?\n[^<]+<\/p>/);
  });
});

describe('the shipped drafts', () => {
  it('in easy read are of every text, in shorter sentences than the English, for a reading age of 9 at most', async () => {
    const rows = await house.house.db
      .selectFrom('translations')
      .selectAll()
      .where('language', '=', 'easy-read')
      .execute();
    expect(rows.map(({ textId }) => textId).sort()).toEqual(Object.keys(TEXTS).sort());
    const said = rows.flatMap(({ words }) => linesOf('easy-read', words));
    expect(said.filter((sentence) => wordsIn(sentence).length > 12)).toEqual([]);
    expect(grade(said.filter((sentence) => wordsIn(sentence).length > 0))).toBeLessThan(3);
  });

  it('are of texts that there are, of their English as it is, keep what is put in, and nobody has reviewed them', async () => {
    const rows = await house.house.db.selectFrom('translations').selectAll().execute();
    expect(rows.length).toBeGreaterThan(1_000);
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const wrong = rows.filter(
      ({ textId, english, words, reviewer, partnershipId, note }) =>
        !isTextId(textId) ||
        TEXTS[textId] !== english ||
        String(places(english)) !== String(places(words)) ||
        reviewer !== null ||
        partnershipId !== null ||
        !/^Shipped with Sixth Day\. Not reviewed by /.test(note),
    );
    expect(wrong.map(({ language, textId }) => `${language} ${textId}`)).toEqual([]);
  });
});
