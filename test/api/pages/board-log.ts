import { verifyChain } from '../../../database/access-chain';
import { accessesOf } from '../../../database/access-log';
import type { TestApp } from '../../support/api';
import { FORM_TOKEN, sessionFor } from '../../support/session';
import { OTHER_SCHOOL, PARTNERSHIP, personOf } from '../seed';
import { record } from '../seed-board';

/** Who took pupils of the board away in a file (L3). Told where a house with the board's pupils stands already. */
export function logsFilesIn(at: () => { house: TestApp; ids: Record<string, string> }): void {
  describe('pupils of the board who leave in a file', () => {
    const db = () => at().house.house.db;
    const as = (name: string) => sessionFor(at().house, personOf(name));
    const entries = async (name: string) => {
      const subject = at().ids[name] ?? '';
      const listing = { partnership: PARTNERSHIP, about: 'pupil', subject, except: [] } as const;
      const { rows } = await accessesOf(db(), { ...listing, size: 1_000 });
      return rows.map(({ person, office, what, reason }) => ({ person, office, what, reason }));
    };
    const more = async (name: string, act: () => Promise<unknown>) => {
      const before = await entries(name);
      await act();
      const after = await entries(name);
      return after.slice(0, after.length - before.length);
    };
    const readBy = (name: string, reason: string) => ({
      ...{ person: personOf(name), office: name, what: 'read-board', reason },
    });
    const tick = async (name: string, pupils: string[]) =>
      (await as(name))
        .post('/board/ticked.csv')
        .type('form')
        .send({ _csrf: FORM_TOKEN, pupil: pupils.map((pupil) => at().ids[pupil]) });

    it('are each in the log of who took them, in which office and why, and nobody else is', async () => {
      const lead = await as('lead');
      const take = async () => {
        const { text } = await lead.get('/board/board.csv').expect(200);
        expect(text).toContain('Ada');
      };
      const own = readBy('lead', 'Lead of this pupil');
      expect(await more('Ada Late', take)).toEqual([own]);
      expect(await more('Ben Today', take)).toEqual([readBy('lead', 'Lead at the pupil’s school')]);
      for (const name of ['Dot Placed', 'Hal Foreign', 'Gil Closed'])
        expect(await more(name, take)).toEqual([]);
      const shown = async () => lead.get('/board').expect(200);
      expect(await more('Ada Late', shown)).toEqual([]);
    });

    it('are in it when they were ticked, where they are on the own board', async () => {
      const pupils = ['Ada Late', 'Dot Placed', 'Hal Foreign'];
      const head = () => tick('headteacher', pupils);
      expect(await more('Ada Late', head)).toEqual([
        readBy('headteacher', 'Headteacher of the pupil’s school'),
      ]);
      expect(await more('Dot Placed', head)).toEqual([]);
      expect(await more('Ben Today', head)).toEqual([]);
      expect(await more('Hal Foreign', () => tick('inclusion-officer', pupils))).toEqual([]);
    });

    it('do not leave where the log cannot be written', async () => {
      const { pool } = at().house.house;
      const lead = await as('lead');
      await pool.query('alter table access_log rename to access_log_away');
      const answers = [await lead.get('/board/board.csv'), await tick('lead', ['Ada Late'])];
      await pool.query('alter table access_log_away rename to access_log');
      for (const { status, text } of answers) {
        expect(status).toBe(500);
        expect(text).not.toContain('Ada');
      }
    });

    it('are all in it also in a file that is read in several pages, in an unbroken chain', async () => {
      const names = Array.from({ length: 501 }, (_, n) => `Uma U${n}`);
      const add = (name: string) => record(db(), { name, school: OTHER_SCHOOL });
      await Promise.all(names.map(add));
      const officer = await as('inclusion-officer');
      const { last } = (await verifyChain(db())) as { last: { number: number; hash: string } };
      const { text } = await officer.get('/board/board.csv').expect(200);
      const { rows } = await at().house.house.pool.query<{ subject: string }>(
        'select distinct subject from access_log where number > $1',
        [last.number],
      );
      const lines = text.trim().split('\r\n').length - 1;
      expect(lines).toBeGreaterThan(names.length);
      expect(rows).toHaveLength(lines);
      expect(await verifyChain(db(), last)).toMatchObject({ last: { number: last.number + lines } });
    });
  });
}
