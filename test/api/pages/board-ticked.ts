import { randomUUID } from 'node:crypto';
import type { Agent, TestApp } from '../../support/api';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { personOf } from '../seed';

/** What the board does with pupils who are ticked. Told where a house with the board's pupils stands already. */
export function ticksOnBoardIn(at: () => { house: TestApp; ids: Record<string, string> }): void {
  describe('the board with pupils ticked (N6)', () => {
    const as = (name: string): Promise<Agent> => sessionFor(at().house, personOf(name));
    const officer = () => as('inclusion-officer');
    const head = () => as('headteacher');
    const textOf = async (agent: Agent, query = ''): Promise<string> =>
      (await agent.get(`/board${query}`).expect(200)).text;
    const ticks = (agent: Agent, path: string, fields: Record<string, unknown>) =>
      agent
        .post(path)
        .type('form')
        .send({ _csrf: FORM_TOKEN, ...fields });

    it('names whom each box ticks, and offers each office what it may do', async () => {
      const html = await textOf(await officer());
      expect(html).toMatch(new RegExp(`<label [^>]*for="tick-${at().ids['Ada Late']}">.*Ada Late, case `));
      expect(html).not.toContain('formaction="/board/change-lead"');
      const somebody = await head();
      expect(await textOf(somebody)).toContain('formaction="/board/change-lead"');
    });

    it('gives those as a file, and nobody who is not on the own board, whichever ids are sent', async () => {
      const pupil = Object.values(at().ids);
      const { text, headers } = await ticks(await as('lead'), '/board/ticked.csv', { pupil }).expect(200);
      expect(headers['content-disposition']).toContain('board-ticked.csv');
      const [, ...rows] = text.trim().split('\r\n');
      expect(rows.map((row) => row.split(',')[1])).toEqual(['Late', 'Today', 'Suspended']);
      const one = await ticks(await officer(), '/board/ticked.csv', { pupil: at().ids['Dot Placed'] }).expect(
        200,
      );
      expect(one.text.trim().split('\r\n')).toHaveLength(2);
    });

    it.each([
      ['nobody', [], 'Nobody was ticked'],
      [
        'more than a hundred',
        Array.from({ length: 101 }, () => randomUUID()),
        'More than 100 pupils were ticked',
      ],
    ])('says so on the list it came from where that is %s', async (_many, pupil, words) => {
      for (const path of ['/board/ticked.csv', '/board/change-lead']) {
        const somebody = await head();
        const back = await ticks(somebody, path, { pupil, list: '/board?sort=name' }).expect(303);
        expect(back.headers['location']).toBe('/board?sort=name');
        expect(await textOf(somebody, '?sort=name')).toContain(words);
        const elsewhere = await ticks(somebody, path, { pupil, list: '//elsewhere.example' }).expect(303);
        expect(elsewhere.headers['location']).toBe('/board');
      }
    });

    it('notes each whom it names as read, in one go, and nobody else', async () => {
      const { pool } = at().house.house;
      const { rows: before } = await pool.query<{ last: string }>(
        'select max(number) as last from access_log',
      );
      const named = ['Ada Late', 'Ben Today', 'Cy Suspended'].map((name) => at().ids[name]);
      const pupil = [...named, at().ids['Hal Foreign'], at().ids['Dot Placed'], randomUUID()];
      const { text } = await ticks(await head(), '/board/change-lead', { pupil }).expect(200);
      expect([...text.matchAll(/(Ada Late|Ben Today|Cy Suspended)<\/a>/g)].map(([, name]) => name)).toEqual([
        'Ada Late',
        'Ben Today',
        'Cy Suspended',
      ]);
      const noted = 'select subject, xmin::text as written from access_log where number > $1';
      const { rows } = await pool.query<{ subject: string; written: string }>(noted, [before[0]?.last ?? 0]);
      expect(rows.map(({ subject }) => subject).sort()).toEqual(named.sort());
      expect(new Set(rows.map(({ written }) => written)).size).toBe(1);
    });

    it('says of each who could not be reached that it can be tried again, under the same id', async () => {
      const somebody = await head();
      const pupil = [at().ids['Ben Today'], at().ids['Hal Foreign'], at().ids['Dot Placed']];
      const commandId = randomUUID();
      const answers = {
        pupil,
        step: 'change',
        lead: personOf('lead'),
        reason: 'Somebody has left.',
        commandId,
      };
      const { text } = await ticks(somebody, '/board/change-lead', answers).expect(200);
      expect(text).toContain('Changed (0 of 1)');
      expect(text).toContain('Not reached');
      expect(text).toContain(`name="commandId" value="${commandId}"`);
      expect(text).not.toMatch(/Hal|Dot/);
    });
  });
}
