import { randomUUID } from 'node:crypto';
import { addDays } from '../../../rules/calendar/epoch-day';
import { dateInWords } from '../../../rules/calendar/words';
import { dateBoxes } from '../../../api/pages/form/months';
import { today } from '../../support/a-partnership';
import { bodyOf, type ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

interface Read {
  authority: { name: string | null };
  members: { id: string; name: string; standing: string; signed: { id: string } | null }[];
  agreements: { id: string }[];
  commissioned: { standing: string };
}

const PAGE = '/partnership/members';

/** Who makes up a partnership, by page and by the API. Told where a house stands already: starting another takes long. */
export function membersIn(at: () => ApiStack): void {
  describe('the members of a partnership (A1)', () => {
    const admin = () => at().as.administrator;
    const words = async (agent = admin(), path = PAGE): Promise<string> =>
      wordsOf((await agent.get(path).expect(200)).text);
    const read = async (): Promise<Read> => bodyOf<Read>(await admin().get('/api/v1/partnership/members'));
    const idOf = async (name: string): Promise<string> =>
      (await read()).members.find((member) => member.name === name)?.id ?? '';

    it('are none at first, and the page says what is missing and who sees to it', async () => {
      const page = await words();
      expect(page).toContain('No commissioning agreement is on record yet.');
      expect(page).toContain('No member is on the list yet.');
      const officer = at().as['inclusion-officer'];
      expect(await words(officer)).toContain('The administrator admits them.');
      expect(await words(officer, '/today')).toContain('Members of the partnership');
      await at().as.lead.get(PAGE).expect(404);
    });

    it('are admitted by a form, a school or another organisation, and a second click admits nobody again', async () => {
      const answers = {
        ...{ commandId: randomUUID(), name: 'Example Council', kind: 'local-authority', membership: 'full' },
        ...dateBoxes('from', today()),
      };
      const first = await answerForm(admin(), `${PAGE}/new`, answers);
      expect(first.headers['location']).toBe(PAGE);
      expect((await answerForm(admin(), `${PAGE}/new`, answers)).headers['location']).toBe(PAGE);
      expect(await words()).toMatch(/Authority: Example Council \(code \d{3}\)/);
      const school = { school: at().school, kind: 'mainstream-primary', membership: 'co-opted' };
      const wrong = await answerForm(admin(), `${PAGE}/new`, { ...school, ...dateBoxes('from', today()) });
      expect(wrong.status).toBe(422);
      expect(wordsOf(wrong.text)).toContain('This one can be: mainstream secondary school');
      const right = { ...school, kind: 'mainstream-secondary', from: today() };
      await admin().post('/api/v1/partnership/members').send(right).expect(201);
      const again = await admin().post('/api/v1/partnership/members').send(right);
      expect(again.body).toMatchObject({ status: 409, code: 'already-a-member', rule: 'A1' });
      expect((await read()).members.map(({ name }) => name)).toEqual(['Example Council', 'Example School']);
    });

    it('sign the memorandum by their head, who is named already; a slip is taken back, a second click too', async () => {
      expect(await words()).toContain('Not yet by the head of: Example School.');
      const path = `${PAGE}/${await idOf('Example School')}/memorandum`;
      expect((await admin().get(path)).text).toContain('value="Example headteacher"');
      const answers = { ...dateBoxes('on', today()), by: 'Example headteacher' };
      await answerForm(admin(), path, answers);
      expect(await words()).toContain('Every head has signed the memorandum of understanding.');
      const signature = (await read()).members.find(({ signed }) => signed)?.signed?.id ?? '';
      const takeBack = `/partnership/entries/${signature}/take-back`;
      const slip = { commandId: randomUUID(), reason: 'It was another head.' };
      const form = await admin().get(takeBack);
      expect(wordsOf(form.text)).toContain('The signature of Example headteacher for Example School');
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
      for (const leads of [PAGE, '/partnership']) {
        const done = await admin()
          .post(takeBack)
          .type('form')
          .send({ _csrf, ...slip });
        expect(done.headers['location']).toBe(leads);
      }
      await admin().get(takeBack).expect(404);
      expect(await words()).toContain('Not signed yet');
    });

    it('stay on the list when they leave, and are members again when the last day is taken away', async () => {
      const path = `${PAGE}/${await idOf('Example School')}/end`;
      const answers = { ...dateBoxes('to', addDays(today(), -1)), reason: 'It has left.' };
      const before = await answerForm(admin(), path, answers);
      expect(wordsOf(before.text)).toContain('before it begins');
      await answerForm(admin(), path, { ...dateBoxes('to', today()), reason: 'It leaves.' });
      expect(await words()).toContain(`to ${dateInWords(today())}`);
      await answerForm(admin(), path, { reason: 'It stays.' });
      expect(await words()).not.toContain(`to ${dateInWords(today())}`);
    });

    it('are commissioned for a period, and the page says in time that it ends', async () => {
      const last = addDays(today(), 20);
      const first = await answerForm(admin(), '/partnership/agreements/new', {
        ...dateBoxes('from', addDays(today(), -300)),
        ...dateBoxes('to', last),
      });
      expect(first.headers['location']).toBe(PAGE);
      expect(await words()).toContain(
        `The commissioning agreement ends on ${dateInWords(last)}, in 20 days, and none follows it yet.`,
      );
      expect(await words(admin(), '/today')).toContain('and none follows it yet.');
      const next = { from: addDays(last, 1), to: addDays(last, 365) };
      await admin().post('/api/v1/partnership/agreements').send(next).expect(201);
      expect((await read()).commissioned.standing).toBe('running');
      expect(await words(admin(), '/today')).not.toContain('The commissioning agreement ends');
      const { agreements } = await read();
      const entry = `/api/v1/partnership/entries/${agreements.at(-1)?.id}/take-back`;
      await admin().post(entry).send({ reason: 'Not signed yet.' }).expect(200);
      expect((await read()).commissioned.standing).toBe('ending');
      const officer = at().as['inclusion-officer'];
      expect(await words(officer)).toContain('The administrator records the next one.');
      await officer.post('/api/v1/partnership/agreements').send(next).expect(403);
    });
  });
}
