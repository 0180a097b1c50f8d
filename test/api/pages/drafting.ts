import { randomUUID } from 'node:crypto';
import { bodyOf, type ApiStack } from '../../support/api';
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
    const idsOn = (form: string) => {
      const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(form)?.[1] ?? '';
      return { commandId: valueOf('commandId'), draft: valueOf('draft') };
    };
    const decide = (url: string, answers: Record<string, string>) =>
      answerForm(head(), `${url}/suspend`, { ...FILLED_IN, ...answers }, `${url}/suspend/done`);
    const decisionsOf = async (url: string) =>
      bodyOf<{ exclusions: { decisions: { id: string }[] } }>(
        await lead().get(`/api/v1${url}`).expect(200),
      ).exclusions.decisions.map((one) => one.id);
    const away = (agent: ReturnType<typeof lead>, { url, id }: { url: string; id: string }) =>
      answerForm(agent, `${url}/suspend`, { draft: id }, `${url}/suspend/discard`);

    it('shows what it would start, and is sent to the headteacher with nothing decided', async () => {
      const url = `/pupils/${await at().register()}`;
      expect(wordsOf(await page(lead(), url))).toContain('Draft a suspension or permanent exclusion');
      const draft = `${url}/suspend/draft`;
      const preview = await answerForm(lead(), `${url}/suspend`, { ...FILLED_IN, step: 'preview' }, draft);
      expect(wordsOf(preview.text)).toContain('Out of school');
      const none = await answerForm(lead(), `${url}/suspend`, {}, draft);
      expect([none.status, none.text]).toEqual([422, expect.stringContaining('href="#circumstances"')]);
      expect(wordsOf(none.text)).toContain('Choose what the headteacher is to decide');
      expect(wordsOf(none.text)).toContain('The headteacher says when it begins');
      expect(none.text).not.toMatch(/name="decidedAt-day"|href="#begins"/);
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
      expect(form.split(`name="draft" value="${id}"`)).toHaveLength(3);
      const answers = { ...FILLED_IN, ...idsOn(form), days: '3' };
      expect(answers.draft).toBe(id);
      expect(answers.commandId).not.toBe(id);
      const checked = await answerForm(head(), `${url}/suspend`, answers, `${url}/suspend/check`);
      expect(checked.headers['location']).toBe(`${url}/suspend/check`);
      const changed = await answerForm(head(), `${url}/suspend/check`, answers, `${url}/suspend`);
      expect(wordsOf(changed.text)).toContain('A draft from');
      const done = await answerForm(head(), `${url}/suspend/check`, answers, `${url}/suspend/done`);
      expect(done.headers['location']).toBe(`${url}/suspend/done?decision=${answers.commandId}`);
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

    it('asks the headteacher anew when it begins, and never takes the lead’s day of decision', async () => {
      const day = { 'decidedAt-day': '1', 'decidedAt-month': '9', 'decidedAt-year': '2026' };
      const { url, id } = await drafted({ ...day, 'decidedAt-time': '9:00am', begins: 'today' });
      const kept = `{"begins": "today"}`;
      const older = 'update suspension_drafts set answers = answers || $2::jsonb where id = $1';
      await at().house.pool.query(older, [id, kept]);
      const form = await page(head(), `${url}/suspend`);
      expect(form).toContain('Shouted at a teacher');
      expect(form).not.toContain('value="2026"');
      expect(form).not.toMatch(/value="(today|next)" checked/);
      const answers = { ...FILLED_IN, ...idsOn(form), begins: '' };
      const checked = await answerForm(head(), `${url}/suspend`, answers, `${url}/suspend/check`);
      expect([checked.status, wordsOf(checked.text)]).toEqual([
        422,
        expect.stringContaining('Choose when it begins'),
      ]);
    });

    it('is of the school where it was written: it does not move with the pupil', async () => {
      const { url } = await drafted();
      const move = { school: at().otherSchool, reason: 'The family has moved.' };
      await at().as['inclusion-officer'].post(`/api/v1${url}/commands/move-school`).send(move).expect(200);
      expect(await page(head(), '/today')).not.toContain(`href="${url}/suspend"`);
      expect(await page(at().otherLead, url)).not.toContain('A draft from');
      const form = await page(at().otherLead, `${url}/suspend`);
      expect(form).not.toContain('Take the draft back');
      const answers = { ...FILLED_IN, commandId: randomUUID() };
      const sent = await answerForm(at().otherLead, `${url}/suspend`, answers, `${url}/suspend/draft`);
      expect(sent.headers['location']).toBe(url);
      expect(await page(at().otherLead, url)).toContain('A draft from');
    });

    it('can be taken away where it cannot be decided; none is kept then, and Today leaves it out', async () => {
      const draft = await drafted();
      const { url } = draft;
      await head().post(`/api/v1${url}/commands/close-case`).send({ reason: 'Left.' }).expect(200);
      expect(await page(head(), '/today')).not.toContain(`href="${url}/suspend"`);
      const refused = wordsOf(await page(head(), `${url}/suspend`));
      expect(refused).toContain('You cannot suspend or permanently exclude now');
      expect(refused).toContain('Discard the draft');
      const checked = await answerForm(
        head(),
        `${url}/suspend`,
        { ...FILLED_IN, draft: draft.id, step: 'preview' },
        `${url}/suspend`,
      );
      expect([checked.status, checked.text]).toEqual([422, expect.stringContaining('Discard the draft')]);
      expect(await page(lead(), `${url}/suspend`)).toContain('Take the draft back');
      await away(head(), draft);
      expect(await page(head(), `${url}/suspend`)).not.toContain('Discard the draft');
      const late = { ...FILLED_IN, commandId: randomUUID() };
      const sent = await answerForm(lead(), '/pupils', late, `${url}/suspend/draft`);
      expect([sent.status, sent.text]).toEqual([422, expect.stringContaining('case is closed')]);
      expect(await page(lead(), `${url}/suspend`)).not.toContain('Take the draft back');
    });

    it('is decided once: the second headteacher is told, and so is the lead who sends it again', async () => {
      const { url, id } = await drafted();
      const forms = [await page(head(), `${url}/suspend`), await page(head(), `${url}/suspend`)].map(idsOn);
      const [first = idsOn(''), second = idsOn('')] = forms;
      expect(first.commandId).not.toBe(second.commandId);
      const done = `${url}/suspend/done?decision=${first.commandId}`;
      expect((await decide(url, first)).headers['location']).toBe(done);
      expect((await decide(url, first)).headers['location']).toBe(done);
      const late = await decide(url, { ...second, days: '4' });
      expect([late.status, wordsOf(late.text)]).toEqual([
        422,
        expect.stringContaining('This draft has been decided already. Open the pupil'),
      ]);
      const again = await answerForm(
        lead(),
        `${url}/suspend`,
        { ...FILLED_IN, commandId: id },
        `${url}/suspend/draft`,
      );
      expect([again.status, again.text]).toEqual([
        422,
        expect.stringContaining('This draft has been decided already'),
      ]);
      const taken = await away(lead(), { url, id });
      expect([taken.status, taken.text]).toEqual([422, expect.stringContaining('decided already')]);
      expect(await page(head(), '/today')).not.toContain(`href="${url}/suspend"`);
      expect(await decisionsOf(url)).toEqual([first.commandId]);
    });

    it('is not said to be taken back where somebody began to decide it a moment before', async () => {
      const draft = await drafted();
      const { pool } = at().house;
      const deciding = await pool.connect();
      await deciding.query('begin');
      const begins = `update suspension_drafts set decision = 'first', deciding_since = now() where id = $1`;
      await deciding.query(begins, [draft.id]);
      const taken = away(lead(), draft);
      const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      for (let tries = 0; tries < 1_000 && (await pool.query(waits)).rowCount === 0; tries += 1);
      await deciding.query('commit');
      deciding.release();
      const { status, text } = await taken;
      expect([status, wordsOf(text)]).toEqual([
        422,
        expect.stringContaining('Somebody else is deciding this draft'),
      ]);
    });

    it('is decided where its decision is on record, also if it was not told so: the next one can be sent', async () => {
      const { url, id } = await drafted();
      const ids = idsOn(await page(head(), `${url}/suspend`));
      await decide(url, ids);
      await at().house.pool.query('update suspension_drafts set decided = false where id = $1', [id]);
      expect(await page(lead(), url)).not.toContain('A draft from');
      const taken = await away(head(), { url, id });
      expect([taken.status, taken.text]).toEqual([422, expect.stringContaining('decided already')]);
      await page(head(), `${url}/suspend`);
      expect(await page(head(), '/today')).not.toContain(`href="${url}/suspend"`);
      await at().house.pool.query('update suspension_drafts set decided = false where id = $1', [id]);
      const next = { ...FILLED_IN, commandId: randomUUID() };
      const sent = await answerForm(lead(), '/pupils', next, `${url}/suspend/draft`);
      expect(sent.headers['location']).toBe(url);
    });

    it('is decided once by two headteachers at one moment', async () => {
      const { url, id } = await drafted();
      const form = await page(head(), `${url}/suspend`);
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
      const send = () =>
        head()
          .post(`${url}/suspend/done`)
          .type('form')
          .send({ ...FILLED_IN, _csrf, draft: id, commandId: randomUUID() });
      const answers = await Promise.all([send(), send()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
      expect(await decisionsOf(url)).toHaveLength(1);
    });

    it('is not decided once it is taken back: the same answers can be sent without it', async () => {
      const draft = await drafted();
      const ids = idsOn(await page(head(), `${draft.url}/suspend`));
      await away(lead(), draft);
      const late = await decide(draft.url, ids);
      expect(wordsOf(late.text)).toContain('The draft has been taken back or discarded since');
      expect(await decisionsOf(draft.url)).toEqual([]);
      const { draft: gone, ...without } = idsOn(late.text);
      expect(gone).toBe('');
      expect((await decide(draft.url, without)).status).toBe(303);
    });
  });
}
