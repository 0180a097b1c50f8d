import { instantOf } from '../../../rules/calendar/london-time';
import type { PupilCase } from '../../../rules/pupil/state';
import type { Agent } from '../../support/api';
import { command } from '../../support/commands';
import { onStage3 } from '../../support/given';
import { pageSentences, plainText } from '../../support/page-words';
import { grade, wordsIn } from '../../support/reading-age';
import { familyHouse, NOW, post, suspended, theSchool, type FamilyHouse } from './a-family';

let house: FamilyHouse;
beforeAll(async () => {
  house = await familyHouse();
});
afterAll(() => house?.stop());

/** On Stage 3, with the meeting held and the parents asked. */
function asked(): PupilCase {
  const pupil = onStage3();
  pupil.does('2026-11-05T15:00', command('hold-stage-3-review'));
  return { ...pupil.open(), school: theSchool };
}

const open = async (state: PupilCase, now = NOW): Promise<Agent> => {
  house.clock.now = instantOf(now);
  return house.comeIn((await house.family(state)).alex);
};

/** What the page sends on: every field of its form, and what is answered now. */
async function send(agent: Agent, before: { text: string }, path: string, answers: Record<string, string>) {
  const form =
    /<form method="post" action="\/family\/(?!leave|choose)[\s\S]*?<\/form>/.exec(before.text)?.[0] ?? '';
  const carried: Record<string, string> = {};
  for (const [, name = '', value] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
    carried[name] = unescaped(value);
  return agent
    .post(path)
    .type('form')
    .send({ ...carried, ...answers });
}
const unescaped = (value = ''): string =>
  value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const h1 = ({ text }: { text: string }): string => plainText(/<h1[\s\S]*?<\/h1>/.exec(text)?.[0] ?? '');

describe('what a family can say', () => {
  it('is offered as the rules allow it, and nothing else', async () => {
    const first = async (state: PupilCase, now?: string) =>
      (await (await open(state, now)).get('/family')).text;
    const links = (text: string) =>
      [...text.matchAll(/sd-tall-link" href="\/family\/(\w+)"/g)].map((m) => m[1]);
    expect(links(await first(suspended()))).toEqual([
      'say',
      'governors',
      'remote',
      'language',
      'contact',
      'private',
    ]);
    expect(links(await first(asked(), '2026-11-06T10:00'))).toEqual([
      'answer',
      'say',
      'governors',
      'remote',
      'language',
      'contact',
      'private',
    ]);
    const without = { ...suspended(), exclusions: { decisions: [] }, owed: [] };
    expect(links(await first(without))).toEqual(['say', 'language', 'contact', 'private']);
  });

  it('is refused before it is written, with the reason', async () => {
    const agent = await open(suspended());
    const { text } = await agent.get('/family/answer').expect(200);
    expect(plainText(text)).toContain('Nothing is asked of you now.');
    expect(text).not.toContain('name="answer"');
    const state = suspended();
    const decisions = state.exclusions.decisions.map((d) => ({ ...d, representationsOn: '2026-10-21' }));
    const again = await open({ ...state, exclusions: { decisions } });
    expect(plainText((await again.get('/family/governors')).text)).toContain(
      'The governors have had your words since Wednesday 21 October 2026.',
    );
  });

  it('is asked one question a page, and shown whole before it is sent', async () => {
    const agent = await open(asked(), '2026-11-06T10:00');
    const one = await agent.get('/family/answer').expect(200);
    expect(h1(one)).toBe('Do you agree?');
    expect(plainText(one.text)).toContain('A move to another school. It only happens if you agree.');
    const nothing = await send(agent, one, '/family/answer', {});
    expect([nothing.status, h1(nothing)]).toEqual([422, 'Do you agree?']);
    expect(nothing.text).toContain('Choose yes, no or not sure yet');
    const two = await send(agent, one, '/family/answer', { answer: 'no' });
    expect(h1(two)).toBe('Do you want to tell us why?');
    const check = await send(agent, two, '/family/answer', { words: 'It is <b>too far</b>.' });
    expect(h1(check)).toBe('Check what you say');
    expect(plainText(check.text)).toContain('Nothing has been sent yet.');
    expect(check.text).toContain('It is &lt;b&gt;too far&lt;/b&gt;.');
    const back = await send(agent, check, '/family/answer', { change: '0' });
    expect(h1(back)).toBe('Do you agree?');
    expect(back.text).toMatch(/value="no" checked/);
    expect(back.text).toContain('value="It is &lt;b&gt;too far&lt;/b&gt;."');
  });

  it('is kept while Sixth Day cannot take it, and says so', async () => {
    const agent = await open(suspended());
    let page = await agent.get('/family/say').expect(200);
    page = await send(agent, page, '/family/say', { whose: 'pupil' });
    page = await send(agent, page, '/family/say', { words: 'I was angry.' });
    const down = await send(agent, page, '/family/say', {});
    expect(down.status).toBe(503);
    expect(plainText(down.text)).toContain('Your answers are still here');
    expect(down.text).toContain('value="I was angry."');
  });

  it('is refused in plain words when it comes too late, with the words kept', async () => {
    const { pupil, alex } = await house.family(suspended());
    const agent = await house.comeIn(alex);
    let page = await agent.get('/family/governors').expect(200);
    page = await send(agent, page, '/family/governors', { words: 'Please look again.' });
    const state = suspended();
    const decisions = state.exclusions.decisions.map((d) => ({ ...d, representationsOn: '2026-10-21' }));
    const late = JSON.stringify({ ...state, exclusions: { decisions } });
    await house.house.db.updateTable('cases').set({ state: late }).where('caseId', '=', pupil).execute();
    const refused = await send(agent, page, '/family/governors', {});
    expect([refused.status, plainText(refused.text).includes('have had your words since')]).toEqual([
      422,
      true,
    ]);
    expect(refused.text).toContain('value="Please look again."');
  });

  it.each([
    ['too long', 'a'.repeat(5_001), '5,000 characters or fewer'],
    ['not to be seen', 'a\u0007b', 'characters that can be seen'],
    ['empty', '   ', 'Write what you want to say'],
  ])('is not taken when it is %s', async (_what, words, message) => {
    const agent = await open(suspended());
    let page = await agent.get('/family/say').expect(200);
    page = await send(agent, page, '/family/say', { whose: 'parents' });
    page = await send(agent, page, '/family/say', { words });
    expect([page.status, page.text.includes(message)]).toEqual([422, true]);
  });

  it.each([
    ['email', 'My email address', 'like sam@example.org', 'sam@home.test'],
    ['phone', 'My phone number', 'like 01632 960001', '01632 960001'],
    ['post', 'My home address', 'two to six short lines', '1 Mill Road\nBath'],
  ])(
    'is a new address only if it can be one, asked for by its kind: %s',
    async (kind, label, example, right) => {
      const agent = await open(suspended());
      let page = await agent.get('/family/contact').expect(200);
      page = await send(agent, page, '/family/contact', { kind });
      expect(plainText(/<label[^]*?<\/label>/.exec(page.text)?.[0] ?? '')).toBe(label);
      const wrong = await send(agent, page, '/family/contact', { words: 'nonsense' });
      expect([wrong.status, h1(wrong)]).toEqual([422, 'What is it now?']);
      expect(plainText(wrong.text)).toContain(example);
      expect(wrong.text).toContain('href="#words"');
      expect(h1(await send(agent, page, '/family/contact', { words: right }))).toBe('Check what you say');
    },
  );

  it.each(['answer', 'say', 'governors', 'remote', 'language', 'contact', 'private'])(
    'needs the token of its own page: %s; and a family',
    async (path) => {
      const agent = await open(asked(), '2026-11-06T10:00');
      await agent.post(`/family/${path}`).type('form').send({}).expect(403);
      const { text } = await agent.get(`/family/${path}`);
      expect(text).toContain('name="_csrf"');
      await post(agent, '/family/leave', {}, '/family');
      await agent.get(`/family/${path}`).expect(403);
      await agent.get(`/family/${path}/done`).expect(403);
    },
  );

  it('about a decision that is not the pupil’s is refused', async () => {
    const agent = await open(suspended());
    const page = await agent.get('/family/remote').expect(200);
    const answer = await send(agent, page, '/family/remote', { about: 'another' });
    expect([answer.status, plainText(answer.text).includes('This cannot be done now.')]).toEqual([422, true]);
  });

  it('in private has a way out of the page at once', async () => {
    const agent = await open(suspended());
    expect((await agent.get('/family/private')).text).toContain('Leave this page now');
    expect(plainText((await agent.get('/family')).text)).toContain('takes you away from it fast');
  });
});

describe('the words of what a family can say', () => {
  it.each(['answer', 'say', 'governors', 'remote', 'language', 'contact', 'private'])(
    'are read at 9 to 11, in sentences under 20 words: %s',
    async (path) => {
      const agent = await open(asked(), '2026-11-06T10:00');
      let page = await agent.get(`/family/${path}`).expect(200);
      const pages = [page.text, (await agent.get(`/family/${path}/done`).expect(200)).text];
      for (const answers of [
        { answer: 'yes', whose: 'parents', looksLike: 'other', kind: 'phone' },
        { words: 'We will see.' },
      ]) {
        page = await send(agent, page, `/family/${path}`, answers);
        if (page.status === 200) pages.push(page.text);
      }
      for (const said of pages.map(pageSentences)) {
        expect(said.filter((s) => wordsIn(s).length >= 20)).toEqual([]);
        expect([said, grade(said) < 6]).toEqual([said, true]);
      }
    },
  );
});
