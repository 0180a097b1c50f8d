import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { noticesOf } from '../../../database/notices';
import { reportById } from '../../../database/exclusion-reports';
import type { Agent, ApiStack } from '../../support/api';
import { nothingQueued, until } from '../../support/until';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

export const STORY = 'They sent me home at ten. Nobody wrote it down.';

/** Somebody without an account reports. @returns its id, and the words of the page after it */
export async function reportIn(
  { app, house, school }: ApiStack,
  changes: Record<string, string> = {},
): Promise<{ id: string; done: string; somebody: Agent }> {
  const somebody = request.agent(app);
  const sent = await answerForm(somebody, '/report/tell', { ...said(school), ...changes });
  expect(sent.headers['location']).toBe('/report/done');
  const done = wordsOf((await somebody.get('/report/done').expect(200)).text);
  return { id: await reportCalled(house, done), somebody, done };
}

const said = (school: string): Record<string, string> => ({
  ...{ commandId: randomUUID(), school, 'told-looksLike': 'sent-home-without-record' },
  ...{ 'told-words': STORY, 'told-who': 'parent', 'told-lastName': 'Example' },
});

/** The report that has the number of the page after it. */
async function reportCalled({ db }: ApiStack['house'], done: string): Promise<string> {
  const number = /Your number is (\w{4}) (\w{4})/.exec(done)?.slice(1).join('').toLowerCase() ?? '';
  const found = db.selectFrom('exclusionReports').select('id').where('id', 'like', `${number}%`);
  return (await found.executeTakeFirstOrThrow()).id;
}

/** From a report by somebody without an account to the pupil's concern. Told where a house stands already: starting another takes long. */
export function reportsTo(at: () => ApiStack): void {
  describe('a report of an unlawful exclusion (C12)', () => {
    const officer = () => at().as['inclusion-officer'];
    const page = async (path: string, agent = officer()): Promise<string> =>
      wordsOf((await agent.get(path).expect(200)).text);
    const report = (changes?: Record<string, string>) => reportIn(at(), changes);

    it('is taken without an account, with a number, who must answer and by when', async () => {
      const { id, done } = await report();
      expect(done).toContain(
        `Your number is ${id.slice(0, 4).toUpperCase()} ${id.slice(4, 8).toUpperCase()}`,
      );
      expect(done).toMatch(/Council must answer by \w+day \d+ \w+ \d{4}\./);
      expect(done).not.toMatch(/Example|sent me home/);
      expect((await reportById(at().house.db, at().partnership, id))?.told.words).toBe(STORY);
    });

    it('shows its number again for ten minutes, and to nobody once they have left the page', async () => {
      const { house } = at();
      const { now } = house;
      const later = async (minutes: number, agent: Agent): Promise<number> => {
        house.now = () => now() + minutes * 60_000;
        const { status } = await agent.get('/report/done');
        house.now = now;
        return status;
      };
      const { somebody } = await report();
      expect([await later(9, somebody), await later(11, somebody), await later(0, somebody)]).toEqual([
        ...[200, 303, 303],
      ]);
      const { somebody: left } = await report();
      await left.get('/report/leave').expect(303);
      expect(await later(0, left)).toBe(303);
    });

    it('is kept as it was sent at last, where the first answer was lost on the way', async () => {
      const { app, house, school, partnership } = at();
      const { engine } = house;
      const first = { ...said(school), 'told-words': `${STORY} It was on a Friday.` };
      const somebody = request.agent(app);
      house.engine = {
        ...engine,
        update: async (message) => {
          await engine.update(message);
          return { down: true };
        },
      };
      const lost = await answerForm(somebody, '/report/tell', first);
      house.engine = engine;
      expect(lost.status).toBe(503);
      const sent = await answerForm(somebody, '/report/tell', { ...first, 'told-phone': '01632 960000' });
      expect(sent.headers['location']).toBe('/report/done');
      const id = await reportCalled(house, wordsOf((await somebody.get('/report/done')).text));
      expect((await reportById(house.db, partnership, id))?.told.phone).toBe('01632 960000');
    });

    it('is one where somebody goes back and sends the same words again, and another where the words are others', async () => {
      const { app, house, school } = at();
      const somebody = request.agent(app);
      const sends = async (words: string): Promise<string> => {
        const { text } = await somebody.get('/report/tell').expect(200);
        const commandId = /name="commandId" value="([^"]+)"/.exec(text)?.[1] ?? '';
        await answerForm(somebody, '/report/tell', { ...said(school), commandId, 'told-words': words });
        return reportCalled(house, wordsOf((await somebody.get('/report/done').expect(200)).text));
      };
      const [once, again, other] = [await sends(STORY), await sends(STORY), await sends(`${STORY} Again.`)];
      expect([again === once, other === once]).toEqual([true, false]);
      await somebody.get('/report/leave').expect(303);
      expect(await sends(STORY)).not.toBe(once);
    });

    it('is told to the inclusion officers by a letter that names nobody and holds none of its words', async () => {
      const { id } = await report();
      const number = `${id.slice(0, 4)} ${id.slice(4, 8)}`.toUpperCase();
      const letters = async () =>
        (await at().stack.mailbox.messages()).filter(({ subject }) => subject.endsWith(number));
      await until('the letter to the officer', async () => (await letters()).length > 0);
      await until('every letter is sent', () => nothingQueued(at().house.db));
      const [letter, ...more] = await letters();
      expect([letter?.subject, more]).toEqual([
        expect.stringMatching(/^Action by \w+day \d+ \w+: report/),
        [],
      ]);
      expect(JSON.stringify(letter)).not.toContain('sent me home');
    });

    it('stands on the officer’s Today and list, and for nobody of the school', async () => {
      const { id } = await report();
      const number = `Report ${`${id.slice(0, 4)} ${id.slice(4, 8)}`.toUpperCase()}`;
      expect(await page('/today')).toContain(number);
      expect(await page('/concerns')).toContain(number);
      expect(await page(`/concerns/${id}`)).toContain(STORY);
      const { lead, headteacher, administrator } = at().as;
      for (const agent of [lead, headteacher, administrator]) {
        expect(await page('/today', agent)).not.toContain(number);
        await agent.get('/concerns').expect(404);
        await agent.get(`/concerns/${id}`).expect(404);
      }
      expect(await page('/concerns', at().as.chair)).toContain('No concern has climbed to you.');
      await at().as.chair.get(`/concerns/${id}`).expect(404);
    });

    it('is answered with reasons, and refused without', async () => {
      const { id } = await report({ 'told-email': 'kim@home.test' });
      const path = `/concerns/${id}/answer`;
      const none = await answerForm(officer(), path, { finding: 'not-enough-known', reasons: ' ' });
      expect([none.status, none.text]).toEqual([422, expect.stringContaining('href="#reasons"')]);
      const reasons = 'The school knows of nobody who was sent home on that day.';
      const done = await answerForm(officer(), path, { finding: 'not-enough-known', reasons });
      expect(done.headers['location']).toBe(`/concerns/${id}`);
      const words = await page(`/concerns/${id}`);
      expect(words).toContain('tell them the answer now');
      expect(words).toContain('kim@home.test');
      expect(words).toContain(reasons);
      expect(words).toContain('by Example inclusion-officer');
      const again = await answerForm(officer(), '/account', { finding: 'lawful', reasons }, path);
      expect(wordsOf(again.text)).toContain('This report was answered, or linked to a pupil, on');
      await report();
      const later = await answerForm(officer(), '/account', { finding: 'lawful', reasons }, path);
      expect(wordsOf(later.text)).toContain('This report was answered, or linked to a pupil, on');
    });

    it('becomes the concern of a pupil on record, with its own day, and is then owed there alone', async () => {
      const pupil = await at().register();
      const { id } = await report();
      const path = `/concerns/${id}/pupil`;
      expect(await page(path)).toMatch(/Rowan Example, Year 9, Example School/i);
      const looked = await answerForm(officer(), path, { search: 'nobody', look: 'yes', from: 'family' });
      expect(wordsOf(looked.text)).toContain('No pupil of the partnership is called that.');
      const elsewhere = await answerForm(officer(), path, { pupil: randomUUID(), from: 'family' });
      expect(elsewhere.status).toBe(404);
      const done = await answerForm(officer(), path, { pupil, from: 'somebody-else' });
      expect(done.headers['location']).toBe(`/concerns/${id}`);
      const words = await page(`/concerns/${id}`);
      expect(words).toContain('Linked to the pupil on');
      expect(words).toContain(STORY);
      const list = await page('/concerns');
      expect(list).not.toContain(`Report ${`${id.slice(0, 4)} ${id.slice(4, 8)}`.toUpperCase()}`);
      const owed = await at()
        .house.db.selectFrom('obligations')
        .selectAll()
        .where('arisesFrom', '=', id)
        .execute();
      expect(owed.map(({ caseId, status }) => [caseId === at().partnership, status]).sort()).toEqual([
        [false, 'running'],
        [true, 'no-longer-needed'],
      ]);
      expect(new Set(owed.map(({ due }) => due)).size).toBe(1);
      const letters = await noticesOf(
        at().house.db,
        owed.find(({ caseId }) => caseId !== at().partnership)?.caseId ?? '',
      );
      expect(letters.map(({ notice }) => notice)).toEqual(['concern-raised']);
      expect(JSON.stringify(letters)).not.toContain('sent me home');
      const lead = await page(`/pupils/${pupil}/timeline`, at().as.lead);
      expect(lead).not.toContain('sent me home');
    });
  });
}
