import { randomUUID } from 'node:crypto';
import { bodyOf, type ApiStack } from '../../support/api';
import { wordsOf } from '../../support/page-words';
import { answerForm } from '../imports/steps';

interface Read {
  localities: { id: string; name: string; centre: string | null; families: { id: string; name: string }[] }[];
  without: { name: string }[];
}

const PAGE = '/partnership/localities';

/** Localities and families, by page and by the API. Told where a house stands already: starting another takes long. */
export function localitiesIn(at: () => ApiStack): void {
  describe('localities and families of schools (A5)', () => {
    const admin = () => at().as.administrator;
    const officer = () => at().as['inclusion-officer'];
    const words = async (path = PAGE, agent = admin()): Promise<string> =>
      wordsOf((await agent.get(path).expect(200)).text);
    const read = async (): Promise<Read> => bodyOf<Read>(await admin().get(`/api/v1${PAGE}`));

    it('are none at first: every school stands in no family', async () => {
      const page = await words(PAGE, officer());
      expect(page).toContain('There is no locality yet. The administrator adds them.');
      expect(page).toMatch(/Schools in no family \(\d\).*Example School.*Specimen School/);
      await at().as.lead.get(PAGE).expect(404);
    });

    it('are added by forms, a second click adds nothing, and each locality has its centre', async () => {
      const answers = { commandId: randomUUID(), name: 'Northern locality', centre: 'North Centre' };
      for (const click of ['first', 'second']) {
        const done = await answerForm(admin(), `${PAGE}/new`, answers);
        expect([click, done.headers['location']]).toEqual([click, PAGE]);
      }
      expect((await read()).localities).toMatchObject([
        { name: 'Northern locality', centre: 'North Centre' },
      ]);
      const again = await answerForm(admin(), `${PAGE}/new`, { name: 'northern locality' });
      expect(wordsOf(again.text)).toContain('northern locality is there already');
      const [north] = (await read()).localities;
      const path = `${PAGE}/${north?.id}/families/new`;
      const none = await answerForm(admin(), path, { name: 'Hill family', locality: north?.id ?? '' });
      expect(none.text).toContain('href="#schools"');
      const family = { name: 'Hill family', locality: north?.id ?? '', schools: [at().school] };
      expect((await answerForm(admin(), path, family)).headers['location']).toBe(PAGE);
      expect(await words()).toMatch(
        /Families of schools in Northern locality \(1\).*Hill family.*Example School/,
      );
    });

    it('have each school in one family: the form offers no other, and the API says in which it is', async () => {
      const [north] = (await read()).localities;
      const page = await words(`${PAGE}/${north?.id}/families/new`);
      expect(page).toContain('Example School is in Hill family');
      const family = { locality: north?.id, name: 'River family', schools: [at().school] };
      const refused = await admin().post('/api/v1/partnership/families').send(family);
      expect(refused.body).toMatchObject({ status: 409, code: 'school-in-another-family', rule: 'A5' });
      expect(bodyOf<{ detail: string }>(refused).detail).toContain('Example School is in Hill family');
      await officer().post('/api/v1/partnership/families').send(family).expect(403);
    });

    it('narrow the board to the schools of a locality', async () => {
      const [north] = (await read()).localities;
      expect(await words('/board', officer())).toMatch(/Locality +All +Northern locality/);
      expect(await words(PAGE, officer())).toContain('Board of Northern locality');
      const board = await words(`/board?locality=${north?.id}`, officer());
      expect(board).toContain('Locality: Northern locality');
      expect(await words('/board?locality=another', officer())).toContain('Locality: not one of yours');
    });

    it('are changed and removed again, a locality once it is empty', async () => {
      const [north] = (await read()).localities;
      const [hill] = north?.families ?? [];
      const familyPath = `/partnership/families/${hill?.id}`;
      const moved = {
        name: 'Hilltop family',
        locality: north?.id ?? '',
        schools: [at().school, at().otherSchool],
      };
      await answerForm(admin(), familyPath, moved);
      expect(await words()).toMatch(/Hilltop family.*Example School, Specimen School/);
      await answerForm(admin(), `${PAGE}/${north?.id}`, { name: 'North', centre: '' });
      expect(await words()).toContain('Centre: none yet');
      const full = await answerForm(admin(), `${PAGE}/${north?.id}/remove`, {});
      expect(wordsOf(full.text)).toContain('Families that it still has: 1');
      for (const path of [`${familyPath}/remove`, `${PAGE}/${north?.id}/remove`]) {
        const form = await admin().get(path).expect(200);
        const _csrf = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
        const answers = { _csrf, commandId: randomUUID() };
        for (const click of ['first', 'second']) {
          const done = await admin().post(path).type('form').send(answers);
          expect([click, done.headers['location']]).toEqual([click, PAGE]);
        }
        await admin().get(path).expect(404);
      }
      expect((await read()).localities).toEqual([]);
    });
  });
}
