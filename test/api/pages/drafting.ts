import { randomUUID } from 'node:crypto';
import type { ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

const FILLED_IN = {
  ...{ kind: 'suspend', days: '2', begins: 'next', exam: 'no', reasons: 'DB' },
  ...{ circumstances: 'Shouted at a teacher and left the room.' },
  ...{ 'voices-pupil': 'I was angry.', 'voices-parents': 'They were not reached: two calls.' },
};

/** A lead's draft of a suspension, from Today to the decision. Told where a house stands already: starting another takes long. */
export function draftsIn(at: () => ApiStack): void {
  describe('a suspension that a lead drafts (3.3)', () => {
    const head = () => at().as.headteacher;
    const lead = () => at().as.lead;
    const page = async (agent: ReturnType<typeof lead>, path: string): Promise<string> =>
      (await agent.get(path).expect(200)).text;
    const drafted = async (changes: Record<string, string> = {}) => {
      const url = `/pupils/${await at().register()}`;
      const answers = { commandId: randomUUID(), ...FILLED_IN, ...changes };
      const sent = await answerForm(lead(), `${url}/suspend`, answers, `${url}/suspend/draft`);
      expect(sent.headers['location']).toBe(url);
      return { url, id: answers.commandId };
    };
    const away = (agent: ReturnType<typeof lead>, { url, id }: { url: string; id: string }) =>
      answerForm(agent, `${url}/suspend`, { draft: id }, `${url}/suspend/discard`);

    it('shows what it would start, and is sent to the headteacher with nothing decided', async () => {
      const url = `/pupils/${await at().register()}`;
      expect(wordsOf(await page(lead(), url))).toContain('Draft a suspension or permanent exclusion');
      const draft = `${url}/suspend/draft`;
      const preview = await answerForm(lead(), `${url}/suspend`, { ...FILLED_IN, step: 'preview' }, draft);
      expect(wordsOf(preview.text)).toContain('Out of school');
      const none = await answerForm(lead(), `${url}/suspend`, { kind: 'suspend' }, draft);
      expect([none.status, none.text]).toEqual([422, expect.stringContaining('href="#circumstances"')]);
      await answerForm(lead(), `${url}/suspend`, FILLED_IN, draft);
      const told = wordsOf(await page(lead(), url));
      expect(told).toContain('The draft is with the headteacher. Nothing has been decided');
      expect(told).toMatch(/A draft from Example lead, lead, \d+:\d\d[ap]m on \w+day \d+ \w+ \d{4}/);
      expect(told).not.toContain('Suspended');
    });

    it('stands on the headteacher’s Today, opens as it was filled in, and is decided as theirs', async () => {
      const { url, id } = await drafted();
      expect(await page(head(), '/today')).toContain(`href="${url}/suspend"`);
      expect(await page(lead(), '/today')).not.toContain('Drafts for you to decide');
      const form = await page(head(), `${url}/suspend`);
      expect(form).toContain('Shouted at a teacher and left the room.');
      expect(form).toContain(`name="commandId" value="${id}"`);
      const answers = { ...FILLED_IN, commandId: id, days: '3' };
      const checked = await answerForm(head(), `${url}/suspend`, answers, `${url}/suspend/check`);
      expect(checked.headers['location']).toBe(`${url}/suspend/check`);
      const done = await answerForm(head(), `${url}/suspend/check`, answers, `${url}/suspend/done`);
      expect(done.headers['location']).toBe(`${url}/suspend/done?decision=${id}`);
      expect(wordsOf(await page(head(), url))).not.toContain('A draft from');
      expect(await page(head(), '/today')).not.toContain(`href="${url}/suspend"`);
    });

    it('is one a pupil: a second is refused until the first is taken back, and a second click is none', async () => {
      const first = await drafted();
      const waiting = await page(lead(), `${first.url}/suspend`);
      expect(waiting).not.toContain('name="circumstances"');
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(waiting)?.[1] ?? '';
      const again = (commandId: string) =>
        lead()
          .post(`${first.url}/suspend/draft`)
          .type('form')
          .send({ _csrf, commandId, ...FILLED_IN });
      expect((await again(first.id)).headers['location']).toBe(first.url);
      expect((await again(randomUUID())).status).toBe(422);
      await away(lead(), first);
      expect(wordsOf(await page(lead(), first.url))).toContain('The draft has been taken back');
      expect((await again(randomUUID())).headers['location']).toBe(first.url);
    });

    it('is discarded by the headteacher with one click, and by nobody of another school', async () => {
      const draft = await drafted();
      const other = await at().otherLead.get(`${draft.url}/suspend`);
      expect(other.status).toBe(404);
      await away(head(), draft);
      expect(wordsOf(await page(head(), draft.url))).toContain('The draft has been discarded');
      expect(await page(head(), `${draft.url}/suspend`)).not.toContain('Shouted at a teacher');
    });

    it('asks the headteacher anew when it begins, once its day is over, and never takes the lead’s day of decision', async () => {
      const day = { 'decidedAt-day': '1', 'decidedAt-month': '9', 'decidedAt-year': '2026' };
      const { url, id } = await drafted({ ...day, 'decidedAt-time': '9:00am' });
      const form = () => page(head(), `${url}/suspend`);
      const chosen = /value="next" checked/;
      expect(await form()).toMatch(chosen);
      expect(await form()).not.toContain('value="2026"');
      const ago = "update suspension_drafts set drafted_at = now() - interval '1 day' where id = $1";
      await at().house.pool.query(ago, [id]);
      expect(await form()).not.toMatch(chosen);
    });
  });
}
