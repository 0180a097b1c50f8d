import { dateBoxes } from '../../../api/pages/form/months';
import { addDays } from '../../../rules/calendar/epoch-day';
import { dateInWords } from '../../../rules/calendar/words';
import { nominatedUntil } from '../../../rules/partnership/review-group/nomination';
import { today } from '../../support/a-partnership';
import { bodyOf, type ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

interface Read {
  phases: { phase: string; vacant: number; held: { id: string; person: string; to: string }[] }[];
}

const PAGE = '/partnership/review-group';

/** Who oversees a partnership, by page and by the API. Told where a house stands already: starting another takes long. */
export function reviewGroupIn(at: () => ApiStack): void {
  describe('the Review Group (A4)', () => {
    const admin = () => at().as.administrator;
    const words = async (path = PAGE, agent = admin()): Promise<string> =>
      wordsOf((await agent.get(path).expect(200)).text);
    const secondary = async () => {
      const { phases } = bodyOf<Read>(await admin().get(`/api/v1${PAGE}`));
      return phases.find(({ phase }) => phase === 'secondary');
    };

    it('has its seats vacant at first, says so, and is read by the inclusion officer too', async () => {
      const page = await words(PAGE, at().as['inclusion-officer']);
      expect(page).toContain('3 seats of secondary headteachers are vacant now.');
      expect(page).toContain('3 seats of primary headteachers are vacant now.');
      expect(page).not.toContain('Nominate a headteacher');
      await at().as.headteacher.get(PAGE).expect(404);
    });

    it('offers the headteachers in office, and nominates a secondary one for a year', async () => {
      const person = at().personOf('headteacher');
      const { text } = await admin().get(`${PAGE}/nominate`).expect(200);
      expect(wordsOf(text)).toContain('Example headteacher, Example School (secondary)');
      expect(text).not.toContain(at().personOf('lead'));
      const answers = { head: `secondary:${person}`, ...dateBoxes('from', today()) };
      const longer = await answerForm(admin(), `${PAGE}/nominate`, {
        ...answers,
        ...dateBoxes('until', addDays(today(), 700)),
      });
      expect(longer.text).toContain('href="#until"');
      const done = await answerForm(admin(), `${PAGE}/nominate`, answers);
      expect(done.headers['location']).toBe(PAGE);
      const until = nominatedUntil('secondary', today(), null) ?? '';
      const page = await words();
      expect(page).toContain('Secondary headteachers: 1 of 3 seats taken');
      expect(page).toContain(dateInWords(until));
      expect(page).toContain('2 seats of secondary headteachers are vacant now.');
      expect(await words('/today')).toContain('Nominations to the Review Group are due.');
    });

    it('takes nobody else, and says by which rule', async () => {
      const lead = { person: at().personOf('lead'), phase: 'primary', from: today() };
      const refused = await admin().post(`/api/v1${PAGE}/nominations`).send(lead);
      expect(refused.body).toMatchObject({ status: 409, code: 'not-headteacher-of-phase', rule: 'A4' });
    });

    it('says when a seat falls vacant soon, with the reason, and no longer when it does not', async () => {
      const [first] = (await secondary())?.held ?? [];
      const path = `${PAGE}/nominations/${first?.id}/end`;
      expect(await words(path)).toContain('Last day of Example headteacher on the Review Group');
      const last = addDays(today(), 29);
      await answerForm(admin(), path, { ...dateBoxes('on', last), reason: 'Another task.' });
      const page = await words();
      expect(page).toContain(
        `3 seats of secondary headteachers will be vacant from ${dateInWords(addDays(last, 1))}, in 30 days, after Example headteacher.`,
      );
      expect(page).toContain('ended early: Another task.');
      await answerForm(admin(), path, { reason: 'It goes on.' });
      expect(await words()).not.toContain('will be vacant');
    });

    it('has as many seats as were agreed, and no fewer than are taken', async () => {
      const answers = { 'seats-secondary': '0', 'seats-primary': '0', reason: 'Agreed by the heads.' };
      const fewer = await answerForm(admin(), `${PAGE}/seats`, answers);
      expect(wordsOf(fewer.text)).toContain('Seats of secondary headteachers that are taken: 1.');
      await answerForm(admin(), `${PAGE}/seats`, { ...answers, 'seats-secondary': '1' });
      expect(await words()).toContain('No seat is vacant, and none falls vacant in the next 60 days.');
      expect(await words('/today')).not.toContain('Nominations to the Review Group');
    });

    it('loses a nomination that was a mistake, and the seat is vacant again', async () => {
      const [first] = (await secondary())?.held ?? [];
      const path = `/partnership/entries/${first?.id}/take-back`;
      expect(await words(path)).toContain('The nomination of Example headteacher to the Review Group');
      const done = await answerForm(admin(), path, { reason: 'Another head was nominated.' });
      expect(done.headers['location']).toBe(PAGE);
      expect(await words()).toContain('1 seat of a secondary headteacher is vacant now.');
    });
  });
}
